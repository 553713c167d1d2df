// The page is HTML by the book, before the program and after it has drawn.
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { valid } from './helpers/html.mjs';
import { site } from './helpers/site.mjs';

const visit = site();

test('the page as it is shipped is valid', async () => {
  await valid(await readFile('dist/index.html', 'utf8'));
});

test('the page as it is drawn is valid', async () => {
  const page = await visit();
  await valid(await page.content());
});
