// Elder mode: two sizes of print, and the result read aloud where the browser has a voice for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, eventually } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';
import { elder, speaking } from './helpers/states.mjs';

const visit = site();

const spoken = (page) => page.evaluate(() => window.spoken.map(({ text }) => text));
const aloud = (page) => page.getByRole('button', { name: '朗读结果' });

test('the print grows in two steps, the larger of 30 pixels, both remembered and left in one', async () => {
  const page = await visit();
  const size = () => page.evaluate(() => getComputedStyle(document.querySelector('.headline__note')).fontSize);
  const body = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  assert.equal(await page.getByRole('button', { name: '字再大些' }).count(), 0);
  await elder(page);
  assert.equal(await body(), 20);
  const before = await size();
  await page.getByRole('button', { name: '字再大些' }).click();
  await eventually(body, 30);
  assert.notEqual(await size(), before);
  await page.reload();
  await page.getByRole('button', { name: '字小一些' }).waitFor();
  assert.equal(await body(), 30);
  await page.getByRole('button', { name: '字小一些' }).click();
  await eventually(body, 20);
  await page.getByRole('button', { name: '退出适老版' }).click();
  await eventually(body, 16);
  assert.equal(await page.locator('html[data-elder]').count(), 0);
});

test('lines of text stand at least 1.3 of their size apart, as the rules for elders ask; the headline’s number is one line', async () => {
  const page = await visit();
  await elder(page);
  const close = await page.evaluate(() => [...document.querySelectorAll('p, li, dd, dt, label, legend, h1, h2, h3, h4, td, th')]
    .filter((part) => part.checkVisibility() && part.innerText.trim() && !part.closest('.hidden, svg, .headline__amount'))
    .filter((part) => parseFloat(getComputedStyle(part).lineHeight) < 1.29 * parseFloat(getComputedStyle(part).fontSize))
    .map((part) => `${part.className || part.tagName} ${getComputedStyle(part).lineHeight}`));
  assert.deepEqual(close, []);
});

test('reading aloud is offered in elder mode alone, and only there is anything fetched for it', async () => {
  const page = await visit('', { init: speaking('zh-CN') });
  const fetched = () => page.seen.requests.filter((url) => /\/aloud-\w+\.js$/.test(url)).length;
  await eventually(() => page.seen.requests.some((url) => /\/offline-\w+\.js$/.test(url)), true);
  assert.equal(await aloud(page).count(), 0);
  assert.equal(fetched(), 0);
  await elder(page);
  await aloud(page).waitFor();
  assert.equal(fetched(), 1);
  await quiet(page);
});

test('the result is read in parts, in sums as they are said; pressed again it stops', async () => {
  const page = await visit('', { init: speaking('en-US', 'zh-CN') });
  await elder(page);
  await aloud(page).click();
  await eventually(() => aloud(page).getAttribute('aria-pressed'), 'true');
  const said = await spoken(page);
  assert.equal(said[0], '2026 年度，企业可享受');
  assert.match(said[1], /^\d+(\.\d\d)?元$/);
  assert.ok(said.some((part) => part.includes('融资费用补贴')), said.join(' | '));
  assert.ok(!said.join('').includes('¥') && !said.join('').includes('\n'), said.join(' | '));
  assert.deepEqual(await page.evaluate(() => [...new Set(window.spoken.map(({ lang, voice }) => `${lang} ${voice.lang}`))]), ['zh-CN zh-CN']);
  await aloud(page).click();
  await eventually(() => aloud(page).getAttribute('aria-pressed'), 'false');
  assert.deepEqual(await spoken(page), []);
  await quiet(page);
});

test('it stops by itself at its end, when the result changes, the language, the mode, and when the page is left', async () => {
  const page = await visit('', { init: speaking('en-US', 'zh-CN') });
  await elder(page);
  const begin = async () => {
    await aloud(page).click();
    await eventually(() => aloud(page).getAttribute('aria-pressed'), 'true');
  };
  const silent = async () => {
    await eventually(() => spoken(page), []);
    await eventually(() => page.locator('.aloud').getAttribute('aria-pressed'), 'false');
  };
  await begin();
  await page.evaluate(() => { const parts = window.spoken.splice(0); parts[parts.length - 1].onend(); });
  await silent();
  await begin();
  await answer(page, '使用天数', '6');
  await silent();
  await begin();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await silent();
  await begin();
  await page.getByRole('button', { name: 'English' }).click();
  await silent();
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await eventually(async () => (await spoken(page)).some((part) => / yuan$/.test(part)), true);
  await page.getByRole('button', { name: 'Normal print' }).click();
  await eventually(() => spoken(page), []);
});

test('where there is no voice for the page, or nothing that speaks, nothing is offered', async () => {
  for (const init of [speaking('fr-FR'), 'Object.defineProperty(window, "speechSynthesis", { value: undefined })']) {
    const page = await visit('', { init });
    await elder(page);
    await page.waitForLoadState('networkidle');
    assert.equal(await aloud(page).count(), 0);
    await quiet(page);
  }
});
