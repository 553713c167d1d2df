// Everything without a mouse: the order, what has the focus and that it is seen, and that it is never lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { box, card, eventually, headline, MEASURES, preset, says } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const tab = (page) => page.keyboard.press('Tab');

// What has the focus: its kind, its question or words, its answer, and whether it is seen and marked.
const focus = (page) => page.evaluate(() => {
  const at = document.activeElement;
  const group = at.closest('fieldset');
  const label = at.labels?.[0];
  const seen = at.matches('[type=radio]') ? label : at;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const inside = top >= 0 && bottom <= innerHeight + 1 && left >= 0 && right <= innerWidth + 1;
  const over = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 1));
  const covered = !(over && (seen.contains(over) || over.contains(seen) || label?.contains(over) || over.closest('label')?.control === at));
  const ringed = [at, seen, at.closest('.field__box')].some((part) => {
    const style = part && getComputedStyle(part);
    return style && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
  });
  return {
    kind: at === document.body ? 'nothing' : at.type || at.tagName.toLowerCase(),
    name: group ? group.querySelector('legend').innerText : label?.firstChild.textContent.trim() ?? at.innerText,
    answer: at.type === 'radio' ? label.innerText.split('\n')[0] : at.selectedOptions?.[0].label ?? at.value,
    inside, covered, ringed,
  };
});

async function tabTo(page, name) {
  for (let press = 0; press < 120; press += 1) {
    if ((await focus(page)).name === name) return;
    await tab(page);
  }
  assert.fail(`${name} is not reached with the Tab key`);
}

test('the first Tab shows a way past the form, and it leads to the result', async () => {
  for (const viewport of [{ width: 375, height: 667 }, { width: 1440, height: 900 }]) {
    const page = await visit('', { viewport });
    await tab(page);
    const at = await focus(page);
    assert.deepEqual([at.name, at.inside, at.covered], ['跳到测算结果', true, false]);
    await page.keyboard.press('Enter');
    const result = page.getByRole('region', { name: /企业可享受/ });
    await eventually(() => result.evaluate((part) => part === document.activeElement), true);
    await eventually(() => result.evaluate((part) => Math.abs(part.getBoundingClientRect().top) < innerHeight / 2), true);
    for (const stop of ['从谁的角度看', '改年度']) {
      await tab(page);
      await eventually(async () => (await focus(page)).name, stop);
    }
    await page.context().close();
  }
});

for (const [where, options] of [['a phone', { viewport: { width: 375, height: 667 } }], ['a desktop', { viewport: { width: 1440, height: 900 } }]]) {
  test(`on ${where} every stop of the Tab key is in sight, marked, and under nothing`, async () => {
    const page = await visit('', options);
    const stops = [];
    for (;;) {
      await tab(page);
      let stop;
      await eventually(async () => {
        stop = await focus(page);
        return stop.kind === 'nothing' || stop.inside || `${stop.name} ${stop.answer ?? ''} is out of sight`;
      }, true);
      if (stop.kind === 'nothing' || (stop.name === '跳到测算结果' && stops.length > 0)) break;
      assert.ok(stop.ringed, `${stop.name} ${stop.answer ?? ''} shows that it has the focus`);
      assert.ok(!stop.covered, `${stop.name} ${stop.answer ?? ''} is covered`);
      stops.push(stop.name);
      assert.ok(stops.length < 150, 'the Tab key comes to an end');
    }
    for (const name of ['所属行业', '是否济南市企业', '贷款金额', '添加一笔贷款', '使用天数', '金额尾数', '复制链接', '原文', '找谁办']) {
      assert.ok(stops.includes(name), `${name} is a stop`);
    }
    await quiet(page);
  });
}

// What to answer without a mouse; the same enterprise as in forms.test.mjs: half of 153,250 is 76,625.
const MINE = {
  '是否济南市企业': '是', '所属行业': '工业', '期末从业人员': '86', '年营业收入': '1680', '贷款金额': '300', '贷款机构': '银行',
  '贷款用途': '流动资金', '放款日': '2026-01-15', '到期日': '2027-01-14', '年利率': '4.35', '还款方式': '按季付息，到期还本',
  '担保方式': '政府性融资担保机构', '年担保费率': '1', '是否风险补偿合作银行': '是', '是否首次进入规模以上工业统计': '否',
  '本年度是否已享受其他财政贴息': '否', '是否已享受省“降低担保费率补贴”': '否',
};

async function fill(page, stop) {
  const wanted = MINE[stop.name];
  if (stop.kind === 'text') return page.keyboard.type(wanted);
  const next = stop.kind === 'radio' ? 'ArrowRight' : 'ArrowDown';
  if (stop.kind === 'radio' && stop.answer === wanted) await page.keyboard.press('Space');
  for (let press = 0; press < 20; press += 1) {
    if ((await focus(page)).answer === wanted) return undefined;
    await page.keyboard.press(next);
  }
  return assert.fail(`${stop.name}: no ${wanted} among the answers`);
}

test('a case is filled in from nothing, looked into and taken back with the keyboard alone', async () => {
  const page = await visit();
  await tabTo(page, '清空，填自己的');
  await page.keyboard.press('Enter');
  await eventually(() => headline(page), '—');
  await page.evaluate(() => document.querySelector('.skip').focus());
  const left = new Set(Object.keys(MINE));
  let filled;
  for (let press = 0; press < 60 && left.size > 0; press += 1) {
    await tab(page);
    const stop = await focus(page);
    if (!left.delete(stop.name)) continue;
    await fill(page, stop);
    filled = stop.name;
  }
  assert.deepEqual([...left], []);
  await eventually(() => headline(page), '¥ 76,625.00');
  await tabTo(page, '复制链接');
  await tabTo(page, '怎么算的');
  const button = card(page, MEASURES.interestSubsidy).getByRole('button', { name: '怎么算的' });
  for (const [key, open] of [['Enter', 'false'], ['Space', 'true']]) {
    await page.keyboard.press(key);
    await eventually(() => button.getAttribute('aria-expanded'), open);
    assert.equal((await focus(page)).name, '怎么算的');
  }
  const last = page.getByRole('group', { name: filled }).getByRole('radio', { name: MINE[filled], exact: true });
  assert.ok(await last.isChecked());
  await page.keyboard.press('Control+z');
  await eventually(() => last.isChecked(), false);
});

test('a reading is switched with the arrow keys, and the focus stays on it', async () => {
  const page = await visit();
  await preset(page, '贷款到期要过桥');
  const bridge = card(page, MEASURES.bridgeLoan);
  await bridge.getByRole('button', { name: '读法' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, '封顶期满以后怎样收费？');
  assert.equal((await focus(page)).answer, '封顶期内封顶，以后按天另计');
  await page.keyboard.press('ArrowDown');
  // （八） read so: 800万 for 12 days at 1‰.
  await says(page, MEASURES.bridgeLoan, '需支付 ¥ 96,000.00');
  assert.equal((await focus(page)).answer, '超期即全程按天计收，不封顶');
});

test('Enter in a box leaves the page and the place in it as they are', async () => {
  const page = await visit();
  await box(page, '使用天数').focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  assert.equal((await focus(page)).name, '使用天数');
  assert.equal(await page.evaluate(() => scrollY), before);
  assert.equal(await page.getByText('示例数据').count(), 1);
});

test('the focus is never lost with what had it: a message, a notice, the last step back', async () => {
  const page = await visit();
  const press = async (button) => {
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const toast = page.locator('.toast');
  await press(page.getByRole('button', { name: '复制这笔' }));
  await press(page.getByRole('form').getByRole('button', { name: '撤销' }));
  await eventually(() => toast.innerText().then((text) => text.includes('已撤销')), true);
  assert.notEqual((await focus(page)).kind, 'nothing', 'after the last step back');
  for (const name of ['撤销', '关闭']) {
    await press(page.getByRole('button', { name: /^清空/ }));
    await press(toast.getByRole('button', { name }));
    await eventually(() => toast.getByRole('button', { name }).count(), 0);
    assert.notEqual((await focus(page)).kind, 'nothing', `after ${name} in the message`);
  }
  await page.evaluate(() => { location.hash = '1&year=%'; });
  await press(page.getByRole('button', { name: '知道了' }));
  await eventually(() => page.getByRole('alert').count(), 0);
  assert.notEqual((await focus(page)).kind, 'nothing', 'after a notice');
});
