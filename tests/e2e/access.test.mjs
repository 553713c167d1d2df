// Everyone can use the page: axe in every state and colour, valid HTML, forced colours, reduced motion.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible } from './helpers/axe.mjs';
import { quiet } from './helpers/browser.mjs';
import { valid } from './helpers/html.mjs';
import { answer, preset } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';
import { elder, errors, openAll } from './helpers/states.mjs';

const visit = site();
const PRESETS = ['综合示例', '流贷＋担保的制造业小微', '首贷纯信用的科技企业', '贷款到期要过桥', '今年首次入规', '中型企业对照'];

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in any case to start from, in ${colorScheme} colours`, async () => {
    const page = await visit('', { colorScheme });
    for (const name of colorScheme === 'light' ? PRESETS : ['综合示例', '中型企业对照']) {
      await preset(page, name);
      await accessible(page);
    }
    await page.getByRole('button', { name: /^清空/ }).click();
    await accessible(page);
    await quiet(page);
  });

  test(`axe finds nothing with every panel open in turn, in ${colorScheme} colours`, async () => {
    const page = await visit('', { colorScheme });
    for (const nth of colorScheme === 'light' ? [0, 1, 2, 3, 4] : [0, 2, 3]) {
      await openAll(page, nth);
      await accessible(page);
    }
  });

  test(`axe finds nothing where there are errors, doubts and notices, in ${colorScheme} colours`, async () => {
    const page = await visit('', { colorScheme });
    await errors(page);
    await accessible(page);
  });
}

test('axe finds nothing in elder mode, also with errors and in the dark', async () => {
  const page = await visit();
  await elder(page);
  await accessible(page);
  await openAll(page, 3);
  await errors(page);
  await accessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page);
});

test('forced colours and reduced motion run the same, with no violation and nothing that moves', async () => {
  const page = await visit('', { forcedColors: 'active', reducedMotion: 'reduce' });
  // There the browser sees to the contrast, and axe reads the colours that it does not use.
  await accessible(page, 'html', ['color-contrast']);
  await answer(page, '使用天数', '6');
  await page.getByRole('button', { name: '复制这笔' }).click();
  assert.equal(await page.evaluate(() => document.getAnimations().filter((animation) => animation.effect.getTiming().duration > 1).length), 0);
  // What is chosen can be told without colours of the page's own.
  const chosen = page.getByRole('group', { name: '是否济南市企业' });
  const look = (text) => chosen.getByText(text, { exact: true }).evaluate((label) => {
    const { backgroundColor, borderColor, outlineStyle, color } = getComputedStyle(label);
    return [backgroundColor, borderColor, outlineStyle, color].join();
  });
  assert.notEqual(await look('是'), await look('否'));
  await quiet(page);
});

test('the page is valid HTML with every panel open, and with errors', async () => {
  const page = await visit();
  for (const nth of [0, 1, 2, 3, 4]) {
    await openAll(page, nth);
    await valid(await page.content());
  }
  await errors(page);
  await valid(await page.content());
});
