// The worked cases of tests/cases that are tagged for the page: opened by link, and some typed as a person types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { cases, link } from './helpers/cases.mjs';
import { answer, card, choose, eventually, headline, head, MEASURES, receives, yuan } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const all = cases().filter((of) => of.page);
const RECEIVERS = { enterprise: '企业可得', bank: '银行可得', guarantor: '担保机构可得', bridgeFund: '过桥要付' };
const CLASSES = { micro: '微型企业', small: '小型企业', medium: '中型企业', large: '大型企业', open: '待补充' };

// One page for all of them: each case is opened as a link in it, and the page leaves the address alone meanwhile.
const init = () => { History.prototype.replaceState = () => {}; };
let page;

// What the state of a granted measure may be called, by who has it.
const GRANTED = ['可享受', '符合', '银行可得', '担保方可得', '保险方可得', '投资方可得', '可抵用', '劳动者可得'];

// What a measure's card is to say.
function wanted(measure, { verdict, amount, ratios, receiver }) {
  if (verdict === 'refused') return '不符合 —';
  const others = { bridgeLoan: '需支付', riskCompensation: '银行可得', guaranteeFee: '担保方可得' };
  const state = receiver === 'enterprise' ? '可享受' : others[measure] ?? '可享受';
  return `${state} ${amount ? yuan(amount) : ratios.at(0).replace('..', '～')}`;
}

// How many conditions a refused card names as unmet; a condition of several loans is named once for each.
const failed = (name) => card(page, name).locator('.card__failed').getByRole('listitem').count();
const open = (name) => card(page, name).locator('.card__open').getByRole('link').count();

// A measure beside the main ones has its card where it concerns the case; refused or open, it is a line that opens.
async function compareOther(measure, expected) {
  const article = page.locator(`article[id="${measure}"]`);
  const chip = { refused: '不符合', open: '待补充' }[expected.verdict];
  const concerned = () => article.count();
  if (chip) {
    // A loan that is no platform loan, say, has no such card at all.
    if (await concerned() === 0) return;
    await eventually(() => article.locator('.chip').innerText(), chip, measure);
    const fold = article.locator('.card__fold');
    if (await fold.count() && await fold.getAttribute('aria-expanded') === 'false') await fold.click();
    const list = expected.verdict === 'open' ? ['.card__open', 'link', expected.questions] : ['.card__failed', 'listitem', expected.failed];
    await eventually(() => article.locator(list[0]).getByRole(list[1]).count(), list[2].length, `${measure}: each is named`);
    return;
  }
  await eventually(concerned, 1, measure);
  const amounts = [expected.amount && yuan(expected.amount), expected.day, ...(expected.shares ?? []).map((share) => yuan(share.split(' ')[1]))];
  for (const amount of amounts.filter(Boolean)) {
    await eventually(async () => (await article.innerText()).includes(amount), true, `${measure}: ${amount}`);
  }
  await eventually(async () => GRANTED.includes(await article.locator('.chip').innerText()), true, measure);
}

async function compare({ sizeClass, totals, problems, trueCost, ...measures }) {
  for (const [measure, expected] of Object.entries(measures)) {
    const name = MEASURES[measure];
    if (!name) {
      await compareOther(measure, expected);
      continue;
    }
    if (expected.verdict === 'open') {
      await eventually(async () => (await head(page, name)).slice(0, 3), '待补充', name);
      assert.equal(await open(name), expected.questions.length, `${name}: every open question is named`);
      continue;
    }
    await eventually(() => head(page, name), wanted(measure, expected), name);
    if (expected.verdict === 'refused') assert.equal(await failed(name), expected.failed.length, `${name}: every failed condition is named`);
    for (const year of expected.years ?? []) {
      const [, amount] = year.split(' ');
      assert.match(await card(page, name).innerText(), new RegExp(`${Number(amount) / 10000} 万元`));
    }
  }
  if (totals) {
    for (const [receiver, name] of Object.entries(RECEIVERS)) {
      const total = totals.find((of) => of.startsWith(`${receiver} `));
      const risk = measures.riskCompensation;
      if (!total && receiver === 'bank' && risk?.ratios && !risk.amount) continue;
      assert.equal(await receives(page, name), total ? yuan(total.split(' ')[1]) : '—', name);
    }
    const mine = totals.find((of) => of.startsWith('enterprise '));
    assert.match(await headline(page), mine ? new RegExp(yuan(mine.split(' ')[1])) : /^—$/);
  }
  if (sizeClass) {
    const finding = page.getByRole('region', { name: '企业', exact: true }).getByText(CLASSES[sizeClass], { exact: true });
    await finding.waitFor();
  }
}

test('there are cases of every measure to run', async () => {
  page = await visit('', { init });
  assert.ok(all.length >= 35);
  const measures = new Set(all.flatMap(({ expected }) => Object.keys(expected)));
  for (const measure of Object.keys(MEASURES)) assert.ok(measures.has(measure), measure);
});

for (const { id, title, input, expected } of all) {
  test(`${id} ${title}`, async () => {
    await page.evaluate((hash) => { location.hash = hash; }, link(input));
    await compare(expected);
  });
}

test('nothing went wrong or was asked for in all these cases', () => quiet(page));

test('PL-01 typed from nothing, as a person types it, comes to the same', async () => {
  const { input, expected } = all.find(({ id }) => id === 'PL-01');
  page = await visit();
  await page.getByRole('button', { name: '清空，填自己的' }).click();
  await choose(page, '是否济南市企业', '是');
  await choose(page, '所属行业', '工业');
  await answer(page, '期末从业人员', String(input.enterprise.employees));
  await answer(page, '年营业收入', `${input.enterprise.revenue}元`);
  for (const [index, loan] of input.loans.entries()) {
    if (index > 0) await page.getByRole('button', { name: '添加一笔贷款' }).click();
    await answer(page, '贷款金额', `${loan.amount}元`);
    await choose(page, '贷款机构', '银行');
    await choose(page, '贷款用途', '流动资金');
    await answer(page, '放款日', loan.start.replaceAll('-', '/'));
    await answer(page, '到期日', loan.end.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'));
    await answer(page, '年利率', `${loan.rate}%`);
    if (loan.repayment) await choose(page, '还款方式', { bullet: '利随本清', quarterlyInterest: '按季付息，到期还本' }[loan.repayment]);
    await choose(page, '担保方式', { none: '无担保机构', governmentGuarantor: '政府性融资担保机构' }[loan.guarantee]);
    if (loan.feeRate) await answer(page, '年担保费率', loan.feeRate);
    await choose(page, '是否风险补偿合作银行', '是');
    if (loan.firstLoan === false) await choose(page, '是否企业首笔贷款', '否');
    if (loan.keyProject === false) await choose(page, '是否纳入市工信重点项目库', '否');
    if (loan.collateral) await choose(page, '抵质押方式', { realEstate: '房地产' }[loan.collateral]);
    if (loan.principalLoss) await answer(page, '银行本金损失', `${loan.principalLoss}元`);
    await page.getByRole('button', { name: '更多：实付金额、计息细节' }).click();
    await answer(page, '本年实付利息', `${loan.actualInterest}元`);
    if (loan.actualFee) await answer(page, '本年实付担保费', `${loan.actualFee}元`);
  }
  await answer(page, '转贷金额', `${input.bridge.amount}元`);
  await answer(page, '使用天数', `${input.bridge.days}天`);
  for (const question of ['生产经营是否正常', '财务和信用状况是否良好', '是否流动资金周转贷款到期', '到期后是否仍有融资需求', '是否临时资金困难']) {
    await choose(page, question, '是');
  }
  await choose(page, '是否首次进入规模以上工业统计', '是');
  await choose(page, '本年度是否已享受其他财政贴息', '否');
  await choose(page, '是否已享受省“降低担保费率补贴”', '否');
  await answer(page, '测算年度', String(input.year));
  await compare(expected);
  await quiet(page);
});
