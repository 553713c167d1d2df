// What a screen reader finds: the tree of roles, names and states, part by part.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, ask, card, corrections, MEASURES, panel } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const tree = async (locator) => (await locator.ariaSnapshot()).split('\n');
// These lines are there, in this order; a line is told by its beginning.
function holds(lines, wanted) {
  let from = 0;
  for (const line of wanted) {
    const found = lines.findIndex((said, at) => at >= from && said.trim().startsWith(line));
    assert.notEqual(found, -1, `${line} in\n${lines.slice(from).join('\n')}`);
    from = found + 1;
  }
}

test('the page has its landmarks, and the form its sections, questions with their units, and one answer checked', async () => {
  const page = await visit();
  holds(await tree(page.locator('body')), ['- link "跳到测算结果"', '- banner', '- heading "惠企算" [level=1]', '- group "显示方式"',
    '- main', '- form "填写情况"', '- region', '- contentinfo', '- status']);
  holds(await tree(page.getByRole('form')), ['- heading "企业" [level=2]', '- group "是否济南市企业"', '- radio "是" [checked]',
    '- combobox "所属行业"', '- textbox "期末从业人员', '- heading "贷款" [level=2]', '- textbox "贷款金额', '- heading "过桥" [level=2]']);
});

test('the result begins with whose it is and how much, then who gets what, then the cards', async () => {
  const page = await visit();
  holds(await tree(page.locator('#result')), ['- group "从谁的角度看"', '- heading "2026 年度，企业可享受" [level=2]',
    '- region "分别给谁', '- term: 企业可得', '- group "操作"', '- button "复制链接"', '- article "融资费用补贴（十七）"', '- article "过桥费用（八）"']);
});

test('a card with its steps open is a heading, a table with heads, and buttons that say what is open', async () => {
  const page = await visit();
  await panel(page, MEASURES.bridgeLoan, '怎么算的');
  const lines = await tree(card(page, MEASURES.bridgeLoan));
  holds(lines, ['- heading "过桥费用（八）" [level=3]', '- button "怎么算的" [expanded]', '- button "原文"', '- table', '- columnheader']);
});

test('a topic and the advice are buttons that open what they name', async () => {
  const page = await visit();
  const topic = page.locator('.topic', { has: page.locator('.topic__fold') }).first();
  const name = await topic.locator('.topic__title').innerText();
  holds(await tree(topic), [`- heading "${name}`, `- button "${name}`]);
  await topic.getByRole('button').first().click();
  await page.locator('.topic--open').getByRole('textbox').or(page.locator('.topic--open').getByRole('radio')).first().waitFor();
  holds(await tree(page.locator('.topic--open').first()), [`- button "${name}`, `- group "${name}`]);
  const near = page.getByRole('button', { name: '差一点就能享受' });
  await near.click();
  assert.equal(await near.getAttribute('aria-expanded'), 'true');
});

test('the summary of what is to be corrected is an alert with a heading and links', async () => {
  const page = await visit();
  await answer(page, '贷款金额', 'abc');
  await ask(page);
  holds(await tree(corrections(page)), ['- alert', '- heading "请先改正" [level=2]', '- list', '- listitem', '- link "贷款金额“abc”']);
});
