// The summary of what is to be corrected, as on GOV.UK: when it comes, what has the focus, where it leads, what the title
// says, and that nothing jumps while the answers are corrected.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { valid } from './helpers/html.mjs';
import { answer, ask, box, corrections, eventually, preset } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const TITLE = '惠企算 · 济南市小微企业金融政策测算';
const focused = (locator) => eventually(() => locator.evaluate((part) => part === document.activeElement), true);

// Two answers that cannot be used, in the first and in a later section.
async function mistaken(options) {
  const page = await visit('', options);
  await answer(page, '贷款金额', 'abc');
  await answer(page, '使用天数', '1e3');
  return page;
}

test('asked for with Enter, the summary takes the focus, is read out, and the title begins with it', async () => {
  const page = await mistaken();
  assert.equal(await corrections(page).count(), 0);
  await page.getByRole('group', { name: '是否济南市企业' }).getByRole('radio', { name: '是' }).focus();
  await page.keyboard.press('Enter');
  await focused(corrections(page));
  assert.equal(await corrections(page).getAttribute('tabindex'), '-1');
  const alert = corrections(page).getByRole('alert');
  assert.deepEqual(await alert.getByRole('link').allInnerTexts().then((texts) => texts.map((text) => text.split('”')[0])),
    ['贷款金额“abc', '使用天数“1e3']);
  await eventually(() => page.title(), `错误：${TITLE}`);
  await valid(await page.content());
  await quiet(page);
});

test('on a phone the button below the form and the one at the foot of the screen lead to it, and the next time to the result', async () => {
  for (const name of ['看测算结果', '看明细']) {
    const page = await mistaken({ viewport: { width: 375, height: 667 } });
    await page.getByRole('button', { name, exact: true }).click();
    await focused(corrections(page));
    await eventually(() => corrections(page).evaluate((part) => Math.abs(part.getBoundingClientRect().top) < 100), true);
    await page.getByRole('button', { name, exact: true }).click();
    await focused(page.locator('#result'));
    await page.context().close();
  }
});

test('each of its lines leads to its field, with the label in view', async () => {
  const page = await mistaken({ viewport: { width: 375, height: 667 } });
  await ask(page);
  for (const [nth, name] of ['贷款金额', '使用天数'].entries()) {
    const link = corrections(page).getByRole('link').nth(nth);
    assert.equal(await link.getAttribute('href'), `#${await box(page, name).getAttribute('id')}`);
    await link.focus();
    await page.keyboard.press('Enter');
    await focused(box(page, name));
    const label = page.locator(`label[for="${await box(page, name).getAttribute('id')}"]`);
    await eventually(() => label.evaluate((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), true);
    assert.equal(await box(page, name).getAttribute('aria-invalid'), 'true', 'and the message stands at the field as well');
  }
});

test('nothing moves while the answers are corrected; what is corrected is struck out, and the title is as before', async () => {
  const page = await mistaken();
  await ask(page);
  const top = () => page.getByRole('heading', { name: '企业', exact: true }).evaluate((part) => Math.round(part.getBoundingClientRect().top + scrollY));
  const struck = () => corrections(page).getByRole('link').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).textDecorationLine));
  const height = () => corrections(page).evaluate((part) => part.offsetHeight);
  const before = [await top(), await height()];
  await answer(page, '使用天数', '4');
  await eventually(struck, ['underline', 'line-through']);
  assert.equal(await page.title(), `错误：${TITLE}`);
  assert.equal(await corrections(page).getByRole('alert').count(), 0, 'it is not read out again');
  await answer(page, '贷款金额', '300');
  await corrections(page).getByRole('heading', { name: '已全部改正' }).waitFor();
  await eventually(() => page.title(), TITLE);
  assert.deepEqual([await top(), await height()], before);
  await ask(page);
  await eventually(() => corrections(page).count(), 0);
  await focused(page.locator('#result'));
});

test('whoever copies the result is told what does not count in it, and has it copied', async () => {
  const page = await mistaken();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制文字' }).click();
  await focused(corrections(page));
  await page.getByText('文字已复制').first().waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /惠企算|测算/);
});

test('another case has no summary, and in English it is in English', async () => {
  const page = await mistaken();
  await ask(page);
  await page.getByRole('button', { name: 'English' }).click();
  await corrections(page).getByRole('heading', { name: 'To be corrected first' }).waitFor();
  await eventually(async () => (await page.title()).startsWith('Error: '), true);
  await page.getByRole('button', { name: '中文' }).click();
  await preset(page, '今年首次入规');
  await eventually(() => corrections(page).count(), 0);
  await eventually(() => page.title(), TITLE);
});
