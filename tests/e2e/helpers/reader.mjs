// Reads and fills in the page as a reader does: by role, label and text.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

// What the cards are called, by the key of the measure in tests/cases.
export const MEASURES = {
  interestSubsidy: '融资费用补贴（十七）', bridgeLoan: '过桥费用（八）', guaranteeFee: '担保费补贴（十六）',
  riskCompensation: '银行风险补偿（十三）', scaleUp: '小升规奖励（二十六）',
};

// What the states are called.
export const STATES = ['可享受', '银行可得', '担保方可得', '需支付', '不符合', '待补充'];

// eventually(read, wanted): until what is read equals what is wanted; fails with what was read last.
export async function eventually(read, wanted, message) {
  const until = Date.now() + 6000;
  for (;;) {
    const found = await read();
    if (isDeepStrictEqual(found, wanted)) return;
    if (Date.now() > until) assert.deepEqual(found, wanted, message);
    await new Promise((again) => { setTimeout(again, 20); });
  }
}

// The card of a measure, and what its head says: "可享受 ¥ 60,000.00".
export const card = (page, name) => page.getByRole('article', { name });
export async function head(page, name) {
  const [state, amount] = await Promise.all(['.chip', '.card__amount'].map((part) => card(page, name).locator(part).innerText()));
  return `${state} ${amount}`;
}
export const says = (page, name, wanted) => eventually(() => head(page, name), wanted, name);

// Opens a panel of a card, as 怎么算的 or 条件 7/9, and gives what it controls.
export async function panel(page, name, which) {
  const button = card(page, name).getByRole('button', { name: which });
  if (await button.getAttribute('aria-expanded') !== 'true') await button.click();
  await eventually(() => button.getAttribute('aria-expanded'), 'true');
  return card(page, name).locator(`[id="${await button.getAttribute('aria-controls')}"]`);
}

// The text of something, its white space made one blank.
export const words = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ').trim();

// What a receiver gets: "¥ 40,000.00", or "—".
export const receives = (page, name) => page.getByRole('region', { name: '分别给谁' })
  .locator('div', { has: page.getByText(name, { exact: true }) }).locator('dd').first().innerText();

// The headline: the amount, or "—".
export const headline = (page) => page.locator('.headline__amount').innerText();

// The box of a typed question, found by its label without the unit.
export const box = (page, label) => page.getByRole('textbox', { name: new RegExp(`^${label}( \\(.*\\))?$`) });

// What is written under a box: the hint or echo, the error, the doubt.
export async function under(locator) {
  const ids = (await locator.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const said = await Promise.all(ids.map((id) => locator.page().locator(`[id="${id}"]`).innerText()));
  return said.join(' ').trim();
}

// Presses one of a few answers, or picks one from a list.
export async function choose(page, question, answer) {
  const group = page.getByRole('group', { name: question, exact: true });
  const list = page.getByRole('combobox', { name: question, exact: true });
  await group.or(list).waitFor();
  if (await list.count()) return list.selectOption({ label: answer });
  return group.getByText(answer, { exact: true }).click();
}

// Types over what a box holds, and leaves it.
export async function answer(page, label, text) {
  await box(page, label).fill(text);
  await box(page, label).blur();
}

// Asks for the result, as Enter at an answer to choose or the button below the form does.
export const ask = (page) => page.getByRole('form').evaluate((form) => form.requestSubmit());

// What is to be corrected, as it stands above the form once the result has been asked for.
export const corrections = (page) => page.locator('#corrections');

// Picks a case to start from, by its name.
export const preset = (page, name) => page.getByRole('combobox', { name: '从一个例子开始' }).selectOption({ label: name });

// yuan('60000.00') is how the page writes it: ¥ 60,000.00; a range as ¥ 1.00～2.00.
export function yuan(amount) {
  const parts = amount.split('..').map((part) => part.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ','));
  return `¥ ${parts.join('～')}`;
}
