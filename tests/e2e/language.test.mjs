// The page in English: switched in the header or by the link, with the case kept, and usable by everyone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { speaks } from './helpers/foreign.mjs';
import { valid } from './helpers/html.mjs';
import { answer, box, eventually, words } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();

const switchTo = async (page, name) => {
  await page.getByRole('banner').getByRole('button', { name }).click();
  await eventually(() => page.locator('html').getAttribute('lang'), name === 'English' ? 'en' : 'zh-CN');
};
const link = (page) => page.evaluate(() => location.hash);

// Opens a panel of every card.
const openAll = async (page, panel) => {
  for (const tab of await page.locator(`.card [data-panel=${panel}]`).all()) {
    if (await tab.getAttribute('aria-expanded') !== 'true') await tab.click();
  }
};

test('switching keeps the case, the focus and what is open, and the link and the next visit remember it', async () => {
  const page = await visit();
  await answer(page, '使用天数', '12');
  await page.getByRole('article', { name: '过桥费用（八）' }).getByRole('button', { name: '原文' }).click();
  const amount = await page.locator('.headline__amount').innerText();
  await switchTo(page, 'English');
  assert.match(await page.title(), /^Huiqisuan/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), '中文');
  assert.equal(await box(page, 'Days used').inputValue(), '12');
  assert.equal((await page.locator('.headline__amount').innerText()).replace(/^CNY\s/, '¥ '), amount);
  const clause = page.getByRole('article', { name: 'Bridge-loan fee (8)' }).locator('.card__panel');
  assert.match(await words(clause), /Unofficial summary; the Chinese text governs\. （八）对生产经营正常/);
  assert.equal(await clause.locator('blockquote').getAttribute('lang'), 'zh-CN');
  await eventually(async () => (await link(page)).startsWith('#1&lang=en&'), true);
  await page.reload();
  await page.locator('html[data-ready][lang=en]').waitFor();
  assert.equal(await box(page, 'Days used').inputValue(), '12');
  await switchTo(page, '中文');
  await eventually(async () => (await link(page)).includes('lang'), false);
  assert.equal(await page.title(), '惠企算 · 济南市小微企业金融政策测算');
  await quiet(page);
});

test('a link opens in its language, whatever the browser prefers, and Chinese comes first', async () => {
  const english = await visit('#1&lang=en&year=2026&loans[0].amount=300', { locale: 'zh-CN' });
  await english.locator('html[lang=en]').waitFor();
  assert.equal(await box(english, 'Loan amount').inputValue(), '300');
  const first = await visit('', { locale: 'en-GB' });
  assert.equal(await first.locator('html').getAttribute('lang'), 'zh-CN');
});

test('errors, doubts and messages are English, and what is typed is understood as ever', async () => {
  const page = await visit('#1&lang=en&year=2026&loans[0].amount=300&loans[0].feeRate=1');
  await page.locator('html[lang=en]').waitFor();
  await box(page, 'Loan amount').fill('三百万');
  await page.getByText('= CNY 3,000,000.00').waitFor();
  await box(page, 'Loan amount').fill('abc');
  await box(page, 'Loan amount').press('Enter');
  await page.getByText('Loan amount: “abc” cannot be understood; enter a number. Example: 300.').first().waitFor();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Remove' }).last().click();
  await page.getByText('The loan was removed').first().waitFor();
  await speaks(page, 'en');
});

for (const [width, height] of [[320, 640], [375, 800], [768, 900], [1440, 900]]) {
  test(`at ${width} pixels English fits with every panel open, and nothing is left in Chinese`, async () => {
    const page = await visit('', { viewport: { width, height } });
    await switchTo(page, 'English');
    for (const panel of ['steps', 'clause', 'conditions', 'readings', 'departments']) {
      await openAll(page, panel);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, panel);
      await speaks(page, 'en', panel);
    }
    for (const topic of await page.locator('.topic__fold').all()) {
      if (await topic.getAttribute('aria-expanded') !== 'true') await topic.click();
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, 'topics');
    await speaks(page, 'en');
    await valid(await page.content());
    await quiet(page);
  });
}

test('the printed sheet and the copied text are English', async () => {
  const page = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await switchTo(page, 'English');
  await page.getByRole('button', { name: 'Copy text' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^\[Example data\] These numbers are made up; they are not your enterprise’s\./);
  assert.match(copied, /\[Eligible\] Financing-cost subsidy \(17\): CNY\s139,744\.45/);
  assert.doesNotMatch(copied, /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
  await page.evaluate(() => { window.print = () => {}; });
  await page.getByRole('button', { name: 'Print report' }).click();
  const sheet = page.locator('.sheet');
  await sheet.waitFor({ state: 'attached' });
  assert.match(await sheet.textContent(), /^Financing policies for small and micro enterprises: assessment/);
  await speaks(page, 'en');
});
