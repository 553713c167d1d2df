// Everyone can use the page: valid HTML, forced colours, reduced motion. What axe sees is in accessible.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { valid } from './helpers/html.mjs';
import { answer } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';
import { errors, openAll } from './helpers/states.mjs';

const visit = site();
test('forced colours and reduced motion run the same, with nothing that moves', async () => {
  const page = await visit('', { forcedColors: 'active', reducedMotion: 'reduce' });
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
