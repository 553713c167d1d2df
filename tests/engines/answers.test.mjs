// Filling the page in: with the keys of a keyboard, kept over reloads, in the address and in its history.
import assert from 'node:assert/strict';
import { eventually } from '../e2e/helpers/reader.mjs';
import { answer, choose, find, headline, press, says, tells, value, words } from './helpers/reader.mjs';
import { drawn, journey, quiet } from './helpers/site.mjs';

// （十七） half of 8万.
const ONE = '#1&year=2026&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500&growth.otherInterestSubsidy=no&loans[0].amount=200&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].actualInterest=8&loans[0].guarantee=none';

const focus = (browser) => browser.run(() => {
  const { activeElement: at } = document;
  return at.closest('fieldset')?.querySelector('legend').innerText ?? at.labels?.[0]?.innerText.split(/\s/)[0] ?? at.innerText.trim();
});

// Presses Tab until something has the focus.
async function tabTo(browser, name) {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await focus(browser) === name) return;
    await browser.press('Tab');
  }
  assert.fail(`${name} is not reached with the Tab key`);
}

journey('numbers are typed key by key, and the result follows', async (visit, browser) => {
  await visit(ONE);
  await headline(browser, '¥ 40,000.00');
  await press(browser, '更多：实付金额、计息细节');
  const box = await find(browser, 'box', '本年实付利息');
  await browser.typeOver(box, '１');
  for (const key of '２.5万') await browser.type(box, key);
  // Half of 12.5万.
  await headline(browser, '¥ 62,500.00');
  assert.equal(await value(browser, '本年实付利息'), '１２.5万');
  await quiet(browser);
});

journey('a case is filled in from nothing, by typing, pressing and choosing', async (visit, browser) => {
  await visit();
  await press(browser, '清空，填自己的');
  await headline(browser, '—');
  await choose(browser, '所属行业', '工业');
  await answer(browser, '期末从业人员', '５０ 人');
  await answer(browser, '年营业收入', '五百万元');
  await says(browser, '.section__finding b', '小型企业');
  await answer(browser, '贷款金额', '200万');
  await choose(browser, '贷款机构', '银行');
  await choose(browser, '贷款用途', '流动资金');
  await choose(browser, '担保方式', '无担保机构');
  await press(browser, '更多：实付金额、计息细节');
  await answer(browser, '本年实付利息', '80,000元');
  await choose(browser, '本年度是否已享受其他财政贴息', '否');
  await answer(browser, '测算年度', '2026');
  await headline(browser, '¥ 40,000.00');
  await quiet(browser);
});

journey('what cannot be used is refused by name when the box is left, and kept as typed', async (visit, browser) => {
  await visit(ONE);
  await answer(browser, '贷款金额', 'abc');
  await tells(browser, '.field__error', /贷款金额“abc”/);
  assert.equal(await value(browser, '贷款金额'), 'abc');
  await answer(browser, '贷款金额', '200');
  await headline(browser, '¥ 40,000.00');
  await eventually(() => words(browser, '.field__error'), null);
});

journey('the first Tab leads past the form, the next ones into it; Enter and Space press', async (visit, browser) => {
  await visit();
  await browser.press('Tab');
  assert.equal(await focus(browser), '跳到测算结果');
  await browser.press('Enter');
  await eventually(() => browser.run(() => document.activeElement.id), 'result');
  await browser.run(() => document.querySelector('.skip').focus());
  for (const stop of ['从一个例子开始', '清空，填自己的', '是否济南市企业', '所属行业', '期末从业人员']) await tabTo(browser, stop);
  await browser.press('Tab', 'Shift');
  assert.equal(await focus(browser), '所属行业');
  await tabTo(browser, '怎么算的');
  const open = () => browser.run(() => document.activeElement.getAttribute('aria-expanded'));
  for (const [key, wanted] of [['Enter', 'false'], ['Space', 'true']]) {
    await browser.press(key);
    await eventually(open, wanted, key);
    assert.equal(await focus(browser), '怎么算的');
  }
  await quiet(browser);
});

journey('answers are kept over a reload, in the address and without it', async (visit, browser) => {
  const { url } = await visit(ONE);
  await answer(browser, '期末从业人员', '61');
  await eventually(async () => (await browser.url()).includes('employees=61'), true);
  await browser.reload();
  await drawn(browser, 'html[data-ready]');
  assert.equal(await value(browser, '期末从业人员'), '61');
  await browser.goTo('about:blank');
  await browser.goTo(url);
  await drawn(browser, 'html[data-ready]');
  assert.equal(await value(browser, '期末从业人员'), '61');
  await quiet(browser);
});

journey('an address changed by hand opens that case, and going back opens the one before', async (visit, browser) => {
  const { url } = await visit(ONE);
  await headline(browser, '¥ 40,000.00');
  await browser.goTo(url + ONE.replace('actualInterest=8', 'actualInterest=10'));
  await headline(browser, '¥ 50,000.00');
  await browser.back();
  await headline(browser, '¥ 40,000.00');
  await browser.forward();
  await headline(browser, '¥ 50,000.00');
  await browser.goTo(`${url}#1&year=%`);
  await tells(browser, '[role=alert]', /无法识别/);
  await quiet(browser);
});

journey('one step back takes back what was typed, with the keyboard too', async (visit, browser) => {
  await visit(ONE);
  await press(browser, '更多：实付金额、计息细节');
  await answer(browser, '本年实付利息', '10');
  await headline(browser, '¥ 50,000.00');
  await press(browser, '撤销');
  await headline(browser, '¥ 40,000.00');
  await answer(browser, '本年实付利息', '10');
  await headline(browser, '¥ 50,000.00');
  await press(browser, '怎么算的', await find(browser, 'card', '融资费用补贴'));
  await browser.press('z', 'Control');
  await headline(browser, '¥ 40,000.00');
});
