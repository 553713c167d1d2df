// What a screen reader is told: one settled sentence for each change, and nothing while something is half typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, box, choose, eventually, preset } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
// （十七） half of what was paid, 8万.
const ONE = '#1&year=2026&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500&growth.otherInterestSubsidy=no&loans[0].amount=200&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].guarantee=none&loans[0].actualInterest=8';

// The page with its clock in hand, the questions about what was paid open, and what is said written down.
async function listening(link) {
  const page = await visit(link);
  await page.getByRole('button', { name: '更多：实付金额、计息细节' }).click();
  await page.clock.install();
  await page.evaluate(() => {
    window.said = [];
    const region = document.querySelector('[role=status]');
    new MutationObserver(() => window.said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return page;
}
const said = (page) => page.evaluate(() => window.said.splice(0));

test('there is one region that speaks, and it is there from the start', async () => {
  const page = await visit();
  assert.equal(await page.getByRole('status').count(), 1);
  assert.equal(await page.locator('[aria-live]:not([role=status])').count(), 0);
});

test('an amount typed key by key is announced once, when it has settled', async () => {
  const page = await listening(ONE);
  await box(page, '本年实付利息').focus();
  await page.keyboard.press('Control+a');
  for (const key of '12.5') {
    await page.keyboard.type(key);
    await page.clock.runFor(300);
  }
  await eventually(() => page.locator('.headline__amount').innerText(), '¥ 62,500.00');
  assert.deepEqual(await said(page), [], 'not while typing');
  await page.clock.runFor(3000);
  assert.deepEqual(await said(page), ['2026 年度，企业可享受 ¥ 62,500.00']);
  await page.keyboard.press('Tab');
  await page.clock.runFor(3000);
  assert.deepEqual(await said(page), [], 'leaving the box changes nothing');
  await quiet(page);
});

test('nothing is announced while what is typed cannot be used; afterwards the result is', async () => {
  const page = await listening(ONE);
  const interest = box(page, '本年实付利息');
  await interest.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('x');
  await page.clock.runFor(5000);
  assert.deepEqual(await said(page), []);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10');
  await page.clock.runFor(3000);
  assert.deepEqual(await said(page), ['2026 年度，企业可享受 ¥ 50,000.00']);
});

test('a case that is loaded, cleared or taken back is said, and what then comes of it', async () => {
  const page = await listening('');
  await preset(page, '流贷＋担保的制造业小微');
  await page.clock.runFor(3000);
  assert.deepEqual(await said(page), ['已载入', '2026 年度，企业可享受 ¥ 76,625.00 · 担保机构可得 ¥ 24,000.00']);
  await page.getByRole('button', { name: /^清空/ }).click();
  await page.clock.runFor(3000);
  assert.deepEqual(await said(page), ['已清空', '2026 年度，企业可享受 补充下面的问题后即可算出']);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await page.clock.runFor(3000);
  assert.deepEqual(await said(page), ['已撤销', '2026 年度，企业可享受 ¥ 76,625.00 · 担保机构可得 ¥ 24,000.00']);
});

test('a message goes away by itself after a while, and what it offered stays', async () => {
  const page = await listening(ONE);
  await page.getByRole('button', { name: /^清空/ }).click();
  const toast = page.locator('.toast');
  await toast.waitFor();
  await page.clock.runFor(5000);
  assert.ok(await toast.isVisible(), 'there is time to read it');
  await page.clock.runFor(10_000);
  await eventually(() => toast.count(), 0);
  await page.getByRole('button', { name: '撤销' }).click();
  await eventually(() => box(page, '期末从业人员').inputValue(), '50');
  await answer(page, '期末从业人员', '51');
});

test('a change of the fee for bridging is announced too', async () => {
  const page = await listening('');
  await answer(page, '使用天数', '3');
  await page.clock.runFor(3000);
  await said(page);
  await answer(page, '使用天数', '11');
  await page.clock.runFor(3000);
  // （八） 500万: 5‰ and one day of 1‰.
  assert.match((await said(page)).join(), /30,000.00/);
});

test('another seat is said once, and so is what an answer of a topic changes', async () => {
  const page = await listening('');
  await page.getByRole('group', { name: '从谁的角度看' }).getByText('银行', { exact: true }).click();
  await page.clock.runFor(3000);
  const seat = await said(page);
  assert.equal(seat.length, 1);
  assert.match(seat[0], /银行可得 ¥ 800,000.00～1,000,000.00/);
  await page.getByRole('group', { name: '从谁的角度看' }).getByText('企业', { exact: true }).click();
  await page.clock.runFor(3000);
  await said(page);
  await page.getByRole('button', { name: /^发债融资/ }).click();
  await page.clock.runFor(3000);
  await said(page);
  await choose(page, '是否民营企业', '是');
  await choose(page, '是否已享受省级发债奖励', '否');
  await page.clock.runFor(3000);
  await said(page);
  // （十九） 2‰ of a hundred million yuan, beside what the example comes to.
  await answer(page, '当年实际融资额', '10000');
  await eventually(() => page.locator('.headline__amount').innerText(), '¥ 639,744.45');
  await page.clock.runFor(3000);
  const topic = await said(page);
  assert.equal(topic.length, 1);
  assert.match(topic[0], /639,744.45/);
});

test('after a change of the language nothing stale is left to be read, and the next result is said in it, once', async () => {
  const page = await listening(ONE);
  await answer(page, '本年实付利息', '10');
  await page.clock.runFor(3000);
  await said(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  await page.clock.runFor(3000);
  assert.equal(await page.getByRole('status').innerText(), '');
  await said(page);
  await page.getByRole('textbox', { name: /^Interest actually paid/ }).fill('8');
  await page.getByRole('textbox', { name: /^Interest actually paid/ }).blur();
  await page.clock.runFor(3000);
  const english = await said(page);
  assert.equal(english.length, 1);
  assert.match(english[0], /40,000.00/);
});
