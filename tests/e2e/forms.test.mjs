// Journeys through the form: the cases to start from, one's own case from nothing, the ledger, and taking steps back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, box, card, choose, eventually, headline, MEASURES, preset, receives, says, words } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const { interestSubsidy, bridgeLoan, guaranteeFee, riskCompensation, scaleUp } = MEASURES;
const NONE = '不符合 —';
const OPEN = '待补充 —';

// Worked by hand. 流贷＋担保: 300万 at 4.35% is 362.50 a day, from 2026-01-15 settled quarterly 65 + 92 + 92 + 91 days:
// 123,250, with the fee of 1% 153,250, half of it 76,625; （十六） 8‰ of 300万. 首贷: 200万 at 3.00% + 65 points from
// 2026-04-20 settled monthly: 202.78 + 4 × 6,083.33 + 4 × 6,286.11 = 49,680.54. 过桥: 800万 for 12 days, 5‰ + 2 × 1‰;
// at 4.1% 911.11 a day, 90 and 86 days of it paid in 2026: 82,000.00 + 78,355.56, half of it 80,177.78; a wholesaler of 18
// people is small. 中型: 900万 for 6 days, capped at 5‰; industry of 420 people and 9800万元 is medium.
const PRESETS = [
  ['流贷＋担保的制造业小微', ['可享受 ¥ 76,625.00', OPEN, '担保方可得 ¥ 24,000.00', NONE, NONE], ['¥ 76,625.00', '—', '¥ 24,000.00', '—']],
  ['首贷纯信用的科技企业', ['可享受 ¥ 24,840.27', OPEN, NONE, '银行可得 40%～50%', NONE], ['¥ 24,840.27', '40%～50%', '—', '—']],
  ['贷款到期要过桥', ['可享受 ¥ 80,177.78', '需支付 ¥ 56,000.00', NONE, '银行可得 40%', NONE], ['¥ 80,177.78', '40%', '—', '¥ 56,000.00']],
  ['今年首次入规', [OPEN, OPEN, OPEN, OPEN, '可享受 ¥ 600,000.00'], ['¥ 300,000.00', '—', '—', '—']],
  ['中型企业对照', [NONE, '需支付 ¥ 45,000.00', NONE, '银行可得 40%～50%', NONE], ['—', '40%～50%', '—', '¥ 45,000.00']],
];

test('each case to start from is marked as an example and comes to what its clauses say', async () => {
  const page = await visit();
  for (const [name, cards, receivers] of PRESETS) {
    await preset(page, name);
    const order = [interestSubsidy, bridgeLoan, guaranteeFee, riskCompensation, scaleUp];
    for (const [index, measure] of order.entries()) await says(page, measure, cards[index]);
    const all = ['企业可得', '银行可得', '担保机构可得', '过桥要付'];
    assert.deepEqual(await Promise.all(all.map((who) => receives(page, who))), receivers, name);
    assert.equal(await headline(page), receivers[0]);
    await page.getByText('以下数字是虚构的例子').waitFor();
    await page.getByText('以实施细则和主管部门审核为准').first().waitFor();
    assert.equal(await page.getByText('请先改正').count(), 0);
  }
  await answer(page, '使用天数', '5');
  await eventually(() => page.getByText('以下数字是虚构的例子').count(), 0);
  await quiet(page);
});

// What is asked, and what to answer; a typed answer is typed where the focus is.
const MINE = {
  '是否济南市企业': '是', '所属行业': '工业', '期末从业人员': '86', '年营业收入': '1680', '本年度是否已享受其他财政贴息': '否',
  '是否已享受省“降低担保费率补贴”': '否', '是否首次进入规模以上工业统计': '否', '贷款机构': '银行', '贷款用途': '流动资金', '贷款金额': '300',
  '放款日': '2026-01-15', '到期日': '2027-01-14', '年利率': '4.35', '还款方式': '按季付息，到期还本', '担保方式': '政府性融资担保机构',
  '年担保费率': '1', '是否风险补偿合作银行': '是',
};

// The question that has the focus: its label without the unit, or its legend.
const asked = (page) => page.evaluate(() => {
  const [focus, group] = [document.activeElement, document.activeElement.closest('fieldset')];
  return group ? group.querySelector('legend').innerText : focus.labels?.[0]?.firstChild.textContent.trim();
});

test('from nothing, following every open question to its field fills in a case of one’s own', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '清空，填自己的' }).click();
  await eventually(() => headline(page), '—');
  for (const measure of [interestSubsidy, bridgeLoan, guaranteeFee, riskCompensation]) await says(page, measure, OPEN);
  // Before anything is answered a reward of 60万 is only what it could be.
  await says(page, scaleUp, '待补充 ¥ 600,000.00');
  assert.match(await words(card(page, scaleUp)), /若都符合/);
  const followed = [];
  for (const measure of [interestSubsidy, guaranteeFee, scaleUp, riskCompensation]) {
    const open = card(page, measure).locator('.card__open').getByRole('link');
    while (await open.count() > 0) {
      const name = await open.first().innerText();
      const question = name.replace(/^.*：/, '');
      assert.ok(!followed.includes(name), `${name} is asked again`);
      followed.push(name);
      await open.first().click();
      await eventually(() => asked(page), question);
      assert.ok(MINE[question], question);
      if (await box(page, question).count()) {
        await page.keyboard.type(MINE[question]);
        await page.keyboard.press('Tab');
      } else {
        await choose(page, question, MINE[question]);
      }
      await eventually(async () => (await open.allInnerTexts()).includes(name), false, `${name} is answered`);
    }
  }
  await says(page, interestSubsidy, '可享受 ¥ 76,625.00');
  await says(page, guaranteeFee, '担保方可得 ¥ 24,000.00');
  await says(page, riskCompensation, NONE);
  await says(page, scaleUp, NONE);
  // What was never asked about stays open, and says so by name.
  assert.match(await words(card(page, bridgeLoan)), /待补充.*还需要知道.*过桥：转贷金额.*过桥：使用天数/);
  await quiet(page);
});

test('a loan is added, copied and removed, and every step can be taken back', async () => {
  const page = await visit();
  const undo = page.getByRole('form', { name: '填写情况' }).getByRole('button', { name: '撤销' });
  const ledger = page.getByRole('region', { name: '贷款', exact: true });
  const loans = () => ledger.getByRole('heading', { level: 3 }).count();
  assert.ok(await undo.isDisabled());
  await page.getByRole('button', { name: '复制这笔' }).click();
  await eventually(loans, 3);
  await eventually(() => asked(page), '贷款金额');
  assert.equal(await box(page, '贷款金额').inputValue(), '400');
  // The first loan once more: half of 279,488.89 + 127,822.23.
  await says(page, interestSubsidy, '可享受 ¥ 203,655.56');
  await ledger.getByRole('button', { name: '删除' }).click();
  await eventually(loans, 2);
  await page.getByText('已删除这笔贷款').first().waitFor();
  await says(page, interestSubsidy, '可享受 ¥ 139,744.45');
  await page.getByRole('button', { name: '添加一笔贷款' }).click();
  await eventually(loans, 3);
  await eventually(() => asked(page), '贷款金额');
  await undo.click();
  await eventually(loans, 2);
  await undo.click();
  await eventually(loans, 3);
  await says(page, interestSubsidy, '可享受 ¥ 203,655.56');
  await undo.click();
  await eventually(loans, 2);
  await says(page, interestSubsidy, '可享受 ¥ 139,744.45');
  await page.getByText('示例数据').waitFor();
  assert.ok(await undo.isDisabled());
});

test('clearing everything is taken back by one press, in the message or with Ctrl+Z', async () => {
  const page = await visit('#1&year=2020&enterprise.employees=77&loans[0].amount=123');
  const employees = box(page, '期末从业人员');
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await eventually(() => employees.inputValue(), '');
  await page.getByText('已清空').first().waitFor();
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await eventually(() => employees.inputValue(), '77');
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await eventually(() => employees.inputValue(), '');
  await page.getByRole('combobox', { name: '所属行业' }).focus();
  await page.keyboard.press('Control+z');
  await eventually(() => employees.inputValue(), '77');
  assert.equal(await box(page, '贷款金额').inputValue(), '123');
  assert.equal(await box(page, '测算年度').inputValue(), '2020');
});

test('a keystroke-long entry is one step back, and the box of another question is another', async () => {
  const page = await visit('#1&year=2020&enterprise.employees=77');
  await box(page, '期末从业人员').fill('');
  await page.keyboard.type('1234');
  await page.keyboard.press('Tab');
  await box(page, '使用天数').focus();
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  const undo = page.getByRole('button', { name: '撤销' }).first();
  await undo.click();
  await eventually(() => box(page, '使用天数').inputValue(), '');
  assert.equal(await box(page, '期末从业人员').inputValue(), '1234');
  await undo.click();
  await eventually(() => box(page, '期末从业人员').inputValue(), '77');
});

test('the ledger holds fifty loans and says so at the fifty-first', async () => {
  const loans = Array.from({ length: 50 }, (_, index) => `loans[${index}].amount=${60 + index}`).join('&');
  const page = await visit(`#1&year=2020&${loans}`);
  await page.getByRole('button', { name: '添加一笔贷款' }).click();
  await page.getByText('最多 50 笔贷款').first().waitFor();
  assert.equal(await page.getByRole('region', { name: '贷款', exact: true }).getByRole('heading', { level: 3 }).count(), 50);
});

test('the year is changed from the headline, and a year before the document gives nothing and says why', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '改年度' }).click();
  await eventually(() => asked(page), '测算年度');
  await box(page, '测算年度').fill('2018');
  await page.keyboard.press('Tab');
  await eventually(() => headline(page), '—');
  await answer(page, '纳入统计的年度', '2018');
  for (const measure of Object.values(MEASURES)) {
    await says(page, measure, NONE);
    assert.match(await words(card(page, measure)), /2018 年不在文件施行期内/);
  }
});

test('after clearing, the first question has the focus', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '清空，填自己的' }).click();
  await eventually(() => asked(page), '是否济南市企业');
});
