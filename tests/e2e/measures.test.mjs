// The five measures on the page: what each comes to at its edges, and how each figure shows its law. Every amount is
// worked by hand from the clause.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, box, card, choose, eventually, headline, MEASURES, panel, receives, says, under, words } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const { interestSubsidy, bridgeLoan, guaranteeFee, riskCompensation, scaleUp } = MEASURES;
const text = await readFile('policy/jinan-2019-55/document.md', 'utf8');

// An industrial enterprise of 50 people and 500万元: small, since more than 20 people and 300万元.
const SMALL = '#1&year=2020&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500&growth.otherInterestSubsidy=no';
const LOAN = '&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].guarantee=none';
const BRIDGE = `${SMALL}&bridge.amount=1000&bridge.operatingNormally=yes&bridge.goodCredit=yes&bridge.maturedWorkingCapital=yes&bridge.needsRenewal=yes&bridge.shortOfCash=yes`;

// Loan 1, 400万元 at 3.85%: from 2026-05-11, settled on the 20th of the quarter's last month and paid the day after,
// so 41, 92 and 91 days in 2026: 4,000,000 × 3.85% × days ÷ 360 = 17,538.89 + 39,355.56 + 38,927.78 = 95,822.23;
// guaranteed at 0.8% for twelve months: 32,000. Loan 2, 500万元 at LPR 3.00% + 90 points, from 2026-03-16: 5, 92, 92
// and 91 days: 2,708.33 + 49,833.33 + 49,833.33 + 49,291.67 = 151,666.66. Half of 279,488.89 is 139,744.445.
// （八） 500万 × 4 × 1‰. （十六） 400万 × 8‰. （十三） of 200万 lost 40%, as a first loan up to 50%. （二十六） 30 + 20 + 10万.
const EXAMPLE = [
  [interestSubsidy, '可享受 ¥ 139,744.45', '年度实际支付利息和担保费用的50%', '139,744.45 元', '市财政局', '市地方金融监管局'],
  [bridgeLoan, '需支付 ¥ 20,000.00', '转贷费用每天按照转贷额的1‰收取', '20,000.00 元', '市工业和信息化局', '市财政局'],
  [guaranteeFee, '担保方可得 ¥ 32,000.00', '按贷款金额的8‰', '32,000.00 元', '市地方金融监管局', '市财政局'],
  [riskCompensation, '银行可得 ¥ 800,000.00～1,000,000.00', '1000万（含）以下贷款补偿本金损失40%', '800,000.00 元', '市工业和信息化局', '人民银行济南分行营管部'],
  [scaleUp, '可享受 ¥ 600,000.00', '第一年给予30万元', '600,000.00 元', '市工业和信息化局', '市统计局'],
];

test('the example shows all five measures at once, and each opens to its steps, clause, conditions, readings and departments', async () => {
  const page = await visit();
  await page.getByText('示例数据').waitFor();
  // 139,744.45 + the first year's 300,000; nobody else's money is in it.
  await eventually(() => headline(page), '¥ 439,744.45');
  await page.getByText('人民币肆拾叁万玖仟柒佰肆拾肆元肆角伍分').waitFor();
  const receivers = ['企业可得', '银行可得', '担保机构可得', '过桥要付'];
  assert.deepEqual(await Promise.all(receivers.map((name) => receives(page, name))),
    ['¥ 439,744.45', '¥ 800,000.00～1,000,000.00', '¥ 32,000.00', '¥ 20,000.00']);
  for (const [name, wanted, rests, last, lead, cooperating] of EXAMPLE) {
    await says(page, name, wanted);
    const number = name.match(/（.*）/)[0];

    const steps = (await panel(page, name, '怎么算的')).getByRole('row');
    assert.ok(await steps.count() >= 2, `${name} has steps`);
    assert.ok((await steps.getByRole('cell').allInnerTexts()).includes(last), `${name}: a step gives ${last}`);
    assert.ok((await steps.allInnerTexts()).some((step) => step.includes(number)), `${name}: a step names its clause`);

    const clause = await panel(page, name, '原文');
    const quoted = await clause.locator('blockquote').innerText();
    assert.ok(quoted.startsWith(number) && text.includes(quoted), `${name}: the clause is quoted as printed`);
    const marks = await clause.locator('mark').allInnerTexts();
    assert.ok(marks.some((mark) => mark.includes(rests)), `${name}: ${rests} is marked, among ${marks.join(' / ')}`);
    await clause.getByText('济政字〔2019〕55号').waitFor();

    const button = card(page, name).getByRole('button', { name: /^条件/ });
    const [met, all] = (await button.innerText()).match(/\d+/g);
    assert.equal(met, all, `${name}: every condition is met`);
    const conditions = (await panel(page, name, /^条件/)).getByRole('listitem');
    assert.ok(await conditions.filter({ hasText: '符合' }).count() >= Number(met));
    assert.ok((await conditions.allInnerTexts()).every((condition) => /“.+”/.test(condition)), `${name}: every condition quotes its words`);

    const readings = (await panel(page, name, '读法')).getByRole('radio');
    assert.ok(await readings.count() >= 2);
    const departments = await words(await panel(page, name, '找谁办'));
    assert.match(departments, new RegExp(`牵头单位.*${lead}.*配合单位.*${cooperating}`));
  }
  await quiet(page);
});

test('1000万元 bridged for 11 days costs 60,000 and warns; the other reading, 110,000, is one switch away', async () => {
  const page = await visit(BRIDGE);
  // 1‰ a day; within ten days no more than 5‰; from the eleventh on another 1‰ a day.
  for (const [days, fee] of [['4', '40,000.00'], ['10', '50,000.00'], ['11', '60,000.00']]) {
    await answer(page, '使用天数', days);
    await says(page, bridgeLoan, `需支付 ¥ ${fee}`);
    const warnings = card(page, bridgeLoan).getByText('使用超过10天：条文写“一般不超过”');
    assert.equal(await warnings.count(), days === '11' ? 1 : 0);
  }
  const readings = await panel(page, bridgeLoan, '读法');
  const group = readings.getByRole('group', { name: '封顶期满以后怎样收费？' });
  const other = group.getByRole('radio', { name: /^超期即全程按天计收/ });
  assert.match(await group.innerText(), /超期即全程按天计收，不封顶\s*多 50,000.00 元/);
  await group.getByText('超期即全程按天计收，不封顶').click();
  // 11 × 1‰ of 1000万.
  await says(page, bridgeLoan, '需支付 ¥ 110,000.00');
  assert.equal(await receives(page, '过桥要付'), '¥ 110,000.00');
  assert.ok(await other.isChecked() && await other.isVisible(), 'the panel stays open and the choice stays in sight');
  await card(page, bridgeLoan).getByRole('button', { name: '读法（已改）' }).waitFor();
  assert.match(await group.innerText(), /少 50,000.00 元/);
  await quiet(page);
});

test('a loan of 499,999.99元 is refused by the words of （十七）, one of 500,000.00元 is granted', async () => {
  const page = await visit(`${SMALL}${LOAN}&loans[0].amount=499999.99元&loans[0].actualInterest=2.175`);
  await says(page, interestSubsidy, '不符合 —');
  await eventually(() => headline(page), '—');
  const refused = card(page, interestSubsidy).getByRole('listitem');
  assert.match(await words(refused.first()), /不符合.*贷款金额不低于下限：499,999.99 元.*500,000.00 元.*（十七）“.*不低于50万元.*”/);
  await answer(page, '贷款金额', '500,000.00元');
  // Half of 21,750.
  await says(page, interestSubsidy, '可享受 ¥ 10,875.00');
  await quiet(page);
});

test('two loans share the one cap of 300,000 a year', async () => {
  const second = LOAN.replaceAll('loans[0]', 'loans[1]');
  const page = await visit(`${SMALL}${LOAN}&loans[0].amount=900&loans[0].actualInterest=40${second}&loans[1].amount=800&loans[1].actualInterest=30`);
  // Half of 70万 is 35万; 每个企业年补贴额最高不超过30万元.
  await says(page, interestSubsidy, '可享受 ¥ 300,000.00');
  await eventually(() => headline(page), '¥ 300,000.00');
  await page.getByText('（十七）年度封顶 30万元').waitFor();
  const steps = await panel(page, interestSubsidy, '怎么算的');
  assert.match(await words(steps.getByRole('row').last()), /350,000.*300,000.00 元.*取小.*已封顶.*300,000.00 元/);
  await quiet(page);
});

test('299 people with 2000万元 are small and rewarded; 300 are medium, and the page says that their number is why', async () => {
  const page = await visit(`${SMALL}&growth.firstAboveScale=yes`);
  const enterprise = page.getByRole('region', { name: '企业', exact: true });
  await answer(page, '年营业收入', '2000');
  await answer(page, '期末从业人员', '299');
  await enterprise.getByText('小型企业', { exact: true }).waitFor();
  await says(page, scaleUp, '可享受 ¥ 600,000.00');
  await eventually(() => headline(page), '¥ 300,000.00');
  await answer(page, '期末从业人员', '300');
  await enterprise.getByText('中型企业', { exact: true }).waitFor();
  await says(page, scaleUp, '不符合 —');
  assert.match(await words(card(page, scaleUp)), /不符合的条件.*小型或微型企业.*中型企业.*（二十六）“.*小微企业.*”/);
  await quiet(page);
});

test('1000万元 at exactly one and a half times the LPR is inside （十三）; one basis point more is outside, and it says so', async () => {
  // On 2019-09-20 the one-year LPR was 4.20%, and half as much again is 6.30%.
  const page = await visit(`${SMALL}${LOAN}&loans[0].amount=1000&loans[0].start=2019-09-20&loans[0].end=2020-09-20&loans[0].rate=6.30&loans[0].cooperatingBank=yes&loans[0].firstLoan=no&loans[0].collateral=realEstate&loans[0].keyProject=no&loans[0].principalLoss=1000`);
  await says(page, riskCompensation, '银行可得 ¥ 4,000,000.00');
  await answer(page, '年利率', '6.31');
  await says(page, riskCompensation, '不符合 —');
  assert.match(await words(card(page, riskCompensation)), /利率上浮不超过 LPR 的规定比例：6.31%，要求不超过 6.3%.*（十三）“.*不超过贷款市场报价利率50%.*”/);
  // The same as a mark-up on the LPR: 50% is inside, 50.01% is not.
  await choose(page, '利率形式', 'LPR 上浮');
  for (const [markup, said] of [['50', '银行可得 ¥ 4,000,000.00'], ['50.01', '不符合 —']]) {
    await answer(page, '上浮比例', markup);
    await says(page, riskCompensation, said);
  }
  assert.match(await under(box(page, '上浮比例')), /年利率 6.30042%/);
  await quiet(page);
});

test('300 people with 2000万元 are told that their number makes them medium although their revenue would do', async () => {
  const page = await visit(`${SMALL.replace('employees=50', 'employees=300').replace('revenue=500', 'revenue=2000')}&growth.firstAboveScale=yes`);
  await says(page, scaleUp, '不符合 —');
  await card(page, scaleUp).getByText('从业人员已达中型企业的下限').waitFor();
});

test('every condition names the clause, or the document, whose words it quotes', async () => {
  const page = await visit();
  for (const name of Object.values(MEASURES)) {
    const conditions = await (await panel(page, name, /^条件/)).getByRole('listitem').allInnerTexts();
    assert.deepEqual(conditions.filter((condition) => !/(（[一二三四五六七八九十]+）|《.+》|〔\d{4}〕.*号).*“.+”/s.test(condition)), [], name);
  }
});

test('a bound that is exceeded is called exceeded', async () => {
  const page = await visit(`${SMALL}${LOAN}&loans[0].amount=1000.01&loans[0].actualInterest=2`);
  await says(page, interestSubsidy, '不符合 —');
  assert.doesNotMatch(await words(card(page, interestSubsidy)), /要求不超过[^，]*，未达到/);
});
