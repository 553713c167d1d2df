// The plan of a bridge loan and the advice under the cards, as a reader meets them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, box, choose, eventually, headline, says, words } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const FIRM = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500';
const LOAN = '&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].start=2020-01-15&loans[0].end=2021-01-14&loans[0].rate=5.22'
  + '&loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&growth.otherInterestSubsidy=no';
const ABLE = '&bridge.operatingNormally=yes&bridge.goodCredit=yes&bridge.maturedWorkingCapital=yes&bridge.needsRenewal=yes&bridge.shortOfCash=yes';

const plan = (page) => page.getByRole('region', { name: '过桥计划' });
const open = async (page, name) => {
  const opener = page.locator('.advice').getByRole('button', { name });
  await opener.click();
  await eventually(() => opener.getAttribute('aria-expanded'), 'true');
  return page.locator(`[id="${await opener.getAttribute('aria-controls')}"]`);
};

test('800万 repaid on a Tuesday takes six days; the Monday before is found, taken, and used for the fee', async () => {
  const page = await visit(`${FIRM}${ABLE}`);
  await answer(page, '转贷金额', '800');
  await answer(page, '旧贷款到期日', '2020-03-10');
  await choose(page, '续贷是否须重新办理抵押登记', '是');
  await eventually(async () => /6 天 · 40,000\.00/.test(await words(plan(page))), true, 'Tuesday');
  await plan(page).getByRole('button', { name: '改为这一天还款' }).click();
  await eventually(async () => /4 天 · 32,000\.00/.test(await words(plan(page))), true, 'Monday');
  assert.equal(await box(page, '打算还款日').inputValue(), '2020-03-09');
  // One action takes the day and its days over.
  await says(page, '过桥费用（八）', '需支付 ¥ 32,000.00');
  assert.equal(await plan(page).getByRole('link').getAttribute('href'), 'library.html#jinan-2019-55/5');
  await quiet(page);
});

test('across the National Day it takes twelve days, with the warning', async () => {
  const page = await visit(`${FIRM}&bridge.amount=800&bridge.due=2019-09-27&bridge.mortgaged=yes`);
  await eventually(async () => /12 天 · 56,000\.00/.test(await words(plan(page))), true);
  assert.match(await words(plan(page)), /国庆/);
  assert.match(await words(plan(page)), /一般不超过/);
});

test('a day beyond the calendar is told and never guessed', async () => {
  const page = await visit(`${FIRM}&bridge.amount=800&bridge.due=2026-12-30&bridge.mortgaged=yes`);
  await eventually(async () => /2027-01-0\d/.test(await words(plan(page))), true);
  assert.match(await words(plan(page)), /2026-12-31/);
});

test('a loan one fen too large is told what would do, and taking the advice grants it; one step back returns', async () => {
  const page = await visit(`${FIRM}${LOAN}&loans[0].amount=10000000.01元`);
  await eventually(() => headline(page), '—');
  const near = await open(page, /差一点就能享受/);
  assert.match(await words(near), /1,000\.000001 万元 → 1,000 万元|10,000,000\.01 元 → 10,000,000\.00 元/);
  await near.getByRole('button', { name: '改成这样' }).first().click();
  await eventually(async () => /¥/.test(await headline(page)), true);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await eventually(() => headline(page), '—');
  await quiet(page);
});

test('of what excludes each other the better is named, with the margin and the clause', async () => {
  const page = await visit(`${FIRM}&bond.raised=50000&bond.provincialReward=no&bond.provincialAmount=120`);
  const best = await open(page, /最优组合/);
  const said = await words(best);
  assert.match(said, /最优：省级发债奖励.*1,200,000\.00/);
  assert.match(said, /其次：债券融资补助.*1,000,000\.00/);
  assert.match(said, /200,000\.00/);
  assert.match(said, /不重复享受/);
});

test('costs are told by year, and the page with everything open fits a phone', async () => {
  const page = await visit(`${FIRM}${LOAN}&loans[0].amount=300&bridge.amount=800&bridge.due=2020-03-10&bridge.mortgaged=yes&bond.raised=50000&bond.provincialAmount=1`);
  const years = await open(page, /跨年度/);
  const rows = await years.getByRole('row').allInnerTexts();
  assert.ok(rows.some((row) => row.startsWith('2020')) && rows.some((row) => row.startsWith('2021')), rows.join('|'));
  await open(page, /差一点就能享受/);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
});
