// The page is HTML by the book, before the program and after it has drawn.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { valid } from './helpers/html.mjs';
import { site } from './helpers/site.mjs';

const visit = site();

test('the notices shipped with it name whose work is in it, on what terms', async () => {
  const notices = await readFile('dist/licences.txt', 'utf8');
  assert.match(notices, /^huiqisuan.*\n\nMIT License/);
  for (const name of ['yew', 'wasm-bindgen', 'rust_decimal', 'lean-qr']) assert.match(notices, new RegExp(`^${name} [\\d.]+ \\(.*MIT`, 'm'), name);
  assert.match(notices, /^lean-qr .*\n\nMIT License\n\nCopyright \(c\) .* David Evans/m);
  assert.doesNotMatch(notices, /^(toml|esbuild|playwright-core) /m, 'what is not shipped');
});

test('the page as it is shipped is valid', async () => {
  await valid(await readFile('dist/index.html', 'utf8'));
});

test('the page as it is drawn is valid', async () => {
  const page = await visit();
  await valid(await page.content());
});
