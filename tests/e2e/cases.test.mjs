// The worked cases of tests/cases that are tagged for the page: opened by link, and some typed as a person types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { cases, link } from './helpers/cases.mjs';
import { answer, choose, eventually, MEASURES } from './helpers/reader.mjs';
import { disagreements, openLink, shown } from './helpers/report.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const all = cases().filter((of) => of.page);

// One page for all of them: each case is opened as a link in it, and the page leaves the address alone meanwhile.
const init = () => { History.prototype.replaceState = () => {}; };
let page;

const agrees = (expected) => eventually(async () => disagreements(expected, await page.evaluate(shown)), []);

test('there are cases of every measure to run', async () => {
  page = await visit('', { init });
  assert.ok(all.length >= 35);
  const measures = new Set(all.flatMap(({ expected }) => Object.keys(expected)));
  for (const measure of Object.keys(MEASURES)) assert.ok(measures.has(measure), measure);
});

for (const { id, title, input, expected } of all) {
  test(`${id} ${title}`, async () => {
    await page.evaluate(openLink, link(input));
    await agrees(expected);
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
  await agrees(expected);
  await quiet(page);
});
