// States of the page that are looked at: everything opened, something wrong.
import { answer, ask, card, corrections, MEASURES, preset } from './reader.mjs';

// Opens the nth panel of every card, and every chart's table and every detail of a step.
export async function openAll(page, nth) {
  for (const name of Object.values(MEASURES)) {
    const tabs = card(page, name).locator('.card__tabs').getByRole('button');
    const tab = tabs.nth(Math.min(nth, await tabs.count() - 1));
    if (await tab.getAttribute('aria-expanded') !== 'true') await tab.click();
  }
  for (const closed of ['看表格', '看明细']) {
    const buttons = page.getByRole('article').getByRole('button', { name: closed });
    while (await buttons.count() > 0) await buttons.first().click();
  }
}

// Two errors and their summary, a doubt, a toast and a notice.
export async function errors(page) {
  await page.evaluate(() => { location.hash = '1&year=%'; });
  await page.getByRole('alert').waitFor();
  await preset(page, '综合示例');
  await answer(page, '贷款金额', 'abc');
  await answer(page, '年担保费率', '8%');
  await answer(page, '使用天数', '1e3');
  await ask(page);
  await corrections(page).getByRole('heading', { name: '请先改正' }).waitFor();
  await page.getByText('是 8‰ 吗？').waitFor();
}

export const elder = (page) => page.getByRole('button', { name: '适老版', exact: true }).click();

// The larger print of elder mode.
export async function largest(page) {
  await elder(page);
  await page.getByRole('button', { name: '字再大些' }).click();
}
