// Typing as people type: what is understood, what is refused and when, and an input method at work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, box, card, choose, eventually, headline, MEASURES, receives, says, under } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const { interestSubsidy, guaranteeFee } = MEASURES;

// One small enterprise with one loan, whose interest is known: half of 8万 is 40,000.
const ONE = '#1&year=2026&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500&growth.otherInterestSubsidy=no&growth.provincialFeeSubsidy=no&loans[0].amount=200&loans[0].start=2026-03-02&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].guarantee=governmentGuarantor&loans[0].feeRate=1&loans[0].actualInterest=8&loans[0].actualFee=0';

const PROBLEM = '请先改正';
const invalid = (locator) => locator.getAttribute('aria-invalid');

test('three million is understood however it is written, and the page says what it understood', async () => {
  const page = await visit(ONE);
  const ways = ['300', '３００', '300万', '300 万', '300万元', '３００萬', '三百万', '三百万元', '叁佰万元整', '人民币叁佰万元整',
    '3,000,000元', '3，000，000 元', '￥3000000元', '¥300万', 'RMB 300万', '0.03亿', '　300　', '300\u00a0万', '\u200b300', '300。00'];
  for (const way of ways) {
    await answer(page, '贷款金额', '');
    await eventually(() => under(box(page, '贷款金额')), '单笔合同金额');
    await answer(page, '贷款金额', way);
    await eventually(() => under(box(page, '贷款金额')), '3,000,000.00 元 · 叁佰万元整', way);
    assert.equal(await box(page, '贷款金额').inputValue(), way, 'what was typed stays as it was typed');
  }
  // （十六） 8‰ of 300万.
  await says(page, guaranteeFee, '担保方可得 ¥ 24,000.00');
  await quiet(page);
});

test('rates may be in per cent or per mille, dates and days as people write them', async () => {
  const page = await visit(ONE);
  for (const way of ['0.8', '0.8%', '8‰', '８‰', '千分之八', '0.8％', '8 ‰']) {
    await answer(page, '年担保费率', way);
    await eventually(() => under(box(page, '年担保费率')), '0.8%，即 8‰', way);
  }
  for (const way of ['2026/5/11', '2026年5月11日', '2026.5.11', '20260511', '２０２６-０５-１１', '2026年5月11号']) {
    await answer(page, '放款日', way);
    await eventually(() => under(box(page, '放款日')), '识别为 2026-05-11', way);
  }
  for (const way of ['１２８', '128人', '一百二十八']) {
    await answer(page, '期末从业人员', way);
    await eventually(() => under(box(page, '期末从业人员')), '识别为 128', way);
  }
});

test('what cannot be used is refused by name, with what was typed and the reason, and is kept as typed', async () => {
  const page = await visit(ONE);
  const wrong = [
    ['贷款金额', 'abc', '看不懂'], ['贷款金额', '1.234,5', '两种读法'], ['贷款金额', '-5', '不能是负数'], ['贷款金额', '－５', '不能是负数'],
    ['贷款金额', '1e6', '科学计数'], ['贷款金额', '0', '必须大于 0'], ['贷款金额', 'NaN', '看不懂'], ['贷款金额', 'Infinity', '看不懂'],
    ['贷款金额', '0x10', '看不懂'], ['贷款金额', '300-400', '看不懂'], ['贷款金额', '1,2', '两种读法'], ['贷款金额', '😀', '看不懂'],
    ['贷款金额', '3%', '单位不对'], ['贷款金额', '9999999999999', '太大'], ['期末从业人员', '128.5', '必须是整数'],
    ['放款日', '2026-02-30', '日历上没有这一天'], ['放款日', '明天', '看不懂'], ['年担保费率', '1%0', '看不懂'],
  ];
  for (const [label, text, reason] of wrong) {
    const input = box(page, label);
    const before = await input.inputValue();
    await answer(page, label, text);
    await eventually(async () => (await under(input)).includes(reason), true, `${label} ${text}`);
    assert.ok((await under(input)).includes(`${label}“${text}”`), await under(input));
    assert.equal(await invalid(input), 'true');
    assert.equal(await input.inputValue(), text);
    await answer(page, label, before);
    await eventually(() => invalid(input), null);
  }
  await says(page, interestSubsidy, '可享受 ¥ 40,000.00');
  await quiet(page);
});

test('ten kilobytes pasted into a box are refused in a short message, and the page goes on', async () => {
  const page = await visit(ONE);
  const input = box(page, '贷款金额');
  for (const text of ['9'.repeat(10_240), '合同'.repeat(5_000), '<b>300</b>'.repeat(1_000)]) {
    await input.fill('');
    await input.focus();
    await page.keyboard.insertText(text);
    await input.blur();
    await eventually(() => invalid(input), 'true');
    assert.ok((await under(input)).length < 80);
  }
  await answer(page, '贷款金额', '300');
  await says(page, interestSubsidy, '可享受 ¥ 40,000.00');
  await quiet(page);
});

test('an error appears when the box is left, not at the first keystroke, and meanwhile the last result stays, marked', async () => {
  const page = await visit(ONE);
  const input = box(page, '贷款金额');
  await input.focus();
  await input.press('End');
  await page.keyboard.type('x');
  await eventually(() => input.inputValue(), '200x');
  await page.getByText('未更新').first().waitFor();
  assert.equal(await invalid(input), null);
  assert.equal(await page.getByText(PROBLEM).count(), 0);
  assert.equal(await headline(page), '¥ 40,000.00');
  await page.keyboard.press('Tab');
  await eventually(() => invalid(input), 'true');
  assert.equal(await page.getByText(PROBLEM).count(), 0, 'whoever fills in the form is not called away from it');
  // The only loan has no amount now, so nothing is promised, and the question is named.
  await eventually(() => headline(page), '—');
  await input.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await eventually(() => headline(page), '¥ 40,000.00');
  assert.equal(await invalid(input), null);
});

test('Enter shows the error as leaving does', async () => {
  const page = await visit(ONE);
  const input = box(page, '贷款金额');
  await input.fill('abc');
  await input.press('Enter');
  await eventually(() => invalid(input), 'true');
  assert.match(page.url(), /\/a\/b\/c\/(#|$)/);
});

test('a fee of 8% is used and softly asked about; 8‰ is not asked about', async () => {
  const page = await visit(ONE);
  const input = box(page, '年担保费率');
  await answer(page, '年担保费率', '8%');
  await eventually(async () => (await under(input)).endsWith('8% 远高于常见水平，是 8‰ 吗？'), true);
  assert.equal(await invalid(input), null);
  // （十六） the rate may be no more than 1%.
  await says(page, guaranteeFee, '不符合 —');
  await answer(page, '年担保费率', '8‰');
  await eventually(() => under(input), '0.8%，即 8‰');
  await says(page, guaranteeFee, '担保方可得 ¥ 16,000.00');
  await answer(page, '贷款金额', '300元');
  await eventually(async () => /金额很小/.test(await under(box(page, '贷款金额'))), true);
  assert.equal(await invalid(box(page, '贷款金额')), null);
});

test('an input method is left alone while it composes, and what it commits is understood', async () => {
  const page = await visit(ONE);
  const input = box(page, '贷款金额');
  const keyboard = await page.context().newCDPSession(page);
  await input.fill('');
  await page.evaluate(() => {
    window.composing = [];
    document.addEventListener('keydown', (event) => window.composing.push([event.key, event.isComposing]), true);
  });
  for (const text of ['s', 'sanbai', 'san bai wan']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await eventually(() => input.inputValue(), text);
    await page.getByText('未更新').first().waitFor();
    assert.equal(await invalid(input), null);
  }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
  assert.deepEqual(await page.evaluate(() => window.composing.at(-1)), ['Enter', true]);
  assert.equal(await input.inputValue(), 'san bai wan');
  assert.equal(await invalid(input), null, 'the key that ends a composition does not confirm the answer');
  await keyboard.send('Input.insertText', { text: '三百万' });
  await eventually(() => input.inputValue(), '三百万');
  await eventually(() => under(input), '3,000,000.00 元 · 叁佰万元整');
  await says(page, guaranteeFee, '担保方可得 ¥ 24,000.00');
  await eventually(() => page.getByText('未更新').count(), 0);
});

test('the caret keeps its place while typing in the middle, at fifty keys a second', async () => {
  const page = await visit(ONE);
  const input = box(page, '贷款金额');
  await input.fill('10元');
  await input.evaluate((box) => box.setSelectionRange(1, 1));
  await page.keyboard.type('234567', { delay: 20 });
  await eventually(() => input.inputValue(), '12345670元');
  assert.equal(await input.evaluate((box) => box.selectionStart), 7);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(',');
  assert.equal(await input.evaluate((box) => `${box.value.slice(0, box.selectionStart)}|${box.value.slice(box.selectionStart)}`), '123456,|0元');
});

test('a rate bound to the LPR says what it comes to and which LPR that was', async () => {
  const page = await visit(ONE);
  await answer(page, '放款日', '2026-03-16');
  await answer(page, '到期日', '2027-03-15');
  await choose(page, '利率形式', 'LPR 加减点');
  // On 2026-03-16 the LPR of 2026-02-24 applied: 3.00%, and 90 points on it.
  for (const way of ['90', '+90', '90bp', '９０', '90个基点', '0.9%']) {
    await answer(page, '加减点', way);
    await eventually(async () => (await under(box(page, '加减点'))).startsWith('年利率 3.9% · 适用 LPR 3%（2026-02-24 公布）'), true, way);
  }
});

test('an answer about one loan leaves the others, and every other answer, as they were', async () => {
  const page = await visit();
  const bank = await receives(page, '银行可得');
  // The amount would leave the enterprise's balance open, which is about both loans (A21).
  await answer(page, '年利率', '乱填');
  await answer(page, '使用天数', '??');
  assert.equal(await receives(page, '银行可得'), bank);
  await page.getByRole('button', { name: /^贷款 2/ }).click();
  assert.equal(await box(page, '贷款金额').inputValue(), '500');
  await page.getByRole('button', { name: /^贷款 1.*1 处需要改正/ }).click();
  assert.equal(await box(page, '年利率').inputValue(), '乱填');
  assert.equal(await card(page, interestSubsidy).getByRole('link', { name: '贷款 1：年利率' }).count(), 1);
});

test('a yearly rate in another unit says what it was understood as', async () => {
  const page = await visit(ONE);
  for (const way of ['385bp', '38.5‰', '３．８５％']) {
    await answer(page, '年利率', way);
    await eventually(async () => (await under(box(page, '年利率'))).includes('3.85%'), true, way);
  }
});

test('three million with a money sign is not taken for thirty billion', async () => {
  const page = await visit(ONE);
  for (const way of ['￥3,000,000', '¥ 3000000.00']) {
    await answer(page, '贷款金额', way);
    await eventually(async () => /^(3,000,000\.00 元|错误)/.test(await under(box(page, '贷款金额'))), true, way);
  }
});
