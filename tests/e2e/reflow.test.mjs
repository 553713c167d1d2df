// The page bends to its reader: 400 % zoom, spaced text, forced colours, more contrast, less motion.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, sideways } from './helpers/fit.mjs';
import { BOND } from './helpers/cases.mjs';
import { site } from './helpers/site.mjs';
import { elder, errors, largest, openAll } from './helpers/states.mjs';

const visit = site();
// 1280 pixels at 400 %.
const ZOOMED = { viewport: { width: 320, height: 256 } };

// Every view of the page, by name.
const VIEWS = {
  'as it opens': async () => undefined,
  'every panel': async (page) => { for (const nth of [0, 1, 2, 3, 4]) await openAll(page, nth); },
  'with errors': errors,
  'topics and advice': async (page) => {
    const closed = page.locator('.topic__fold[aria-expanded=false]');
    while (await closed.count() > 0) await closed.first().click();
    for (const name of ['差一点就能享受', '跨年度']) await page.getByRole('button', { name }).first().click();
    await page.getByText('正在载入这部分…').first().waitFor({ state: 'hidden' });
  },
  'elder mode': elder,
  'the largest print': largest,
  English: async (page) => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
  },
};

for (const [name, show] of Object.entries(VIEWS)) {
  test(`at 400 % nothing sticks out or is cut: ${name}`, async () => {
    const page = await visit('', ZOOMED);
    await show(page);
    assert.deepEqual(await sideways(page), []);
    assert.deepEqual(await cut(page), []);
  });
}

test('at 400 % the case of a topic and the library fit too', async () => {
  const page = await visit(BOND, ZOOMED);
  assert.deepEqual(await sideways(page), []);
  await page.goto(`${page.server.url}library.html`);
  assert.deepEqual(await sideways(page), []);
});

test('with text spaced as WCAG 1.4.12 has it nothing is cut or sticks out', async () => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1440, height: 900 }]) {
    const page = await visit('', { viewport });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets = [sheet];
    });
    for (const nth of [0, 2, 3]) {
      await openAll(page, nth);
      assert.deepEqual(await sideways(page), []);
      assert.deepEqual(await cut(page), []);
    }
    await errors(page);
    assert.deepEqual(await sideways(page), []);
  }
});
