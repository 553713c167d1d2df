// The library: a file of its own, which the page knows by name and content and does not ask for unasked.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const shipped = (pattern) => {
  const [name, ...more] = readdirSync('dist').filter((file) => pattern.test(file));
  assert.equal(more.length, 0);
  return { name, bytes: readFileSync(`dist/${name}`) };
};
const library = shipped(/^library-\w+\.json$/);
const { documents } = JSON.parse(library.bytes);

test('the library is named by its content', () => {
  const hash = createHash('sha256').update(library.bytes).digest('hex');
  assert.equal(library.name, `library-${hash.slice(0, 12)}.json`);
});

test('the library has all ninety passages', () => {
  const items = documents.flatMap(({ clauses }) => clauses).flatMap(({ items = [] }) => items);
  const count = (kind) => items.filter((item) => item.class === kind).length;
  assert.deepEqual([items.length, count('computed') + count('checked'), count('information')], [90, 39, 51]);
});

test('the page asks for the library only when told to, and gets what it was promised', async () => {
  const page = await visit();
  const asked = () => page.seen.requests.filter((url) => url.includes('library'));
  assert.deepEqual(asked(), []);
  const text = await page.evaluate(async () => {
    const { library: name, libraryIntegrity: integrity } = document.querySelector('script[data-library]').dataset;
    return (await fetch(name, { integrity })).text();
  });
  assert.equal(text, library.bytes.toString());
  assert.equal(asked().length, 1);
  await quiet(page);
});

test('the program carries no clause that nothing in it cites', () => {
  const program = shipped(/^huiqisuan_bg-\w+\.wasm$/).bytes;
  const listed = documents.filter(({ clauses }) => clauses.some(({ items }) => items));
  const clauses = listed.flatMap((document) => document.clauses).filter(({ marks, text }) => !marks && text.length > 20);
  assert.ok(clauses.length > 100);
  const carried = clauses.filter(({ text }) => program.includes(text)).map(({ id }) => id);
  assert.deepEqual(carried, []);
  const reasons = listed.flatMap(({ clauses }) => clauses).flatMap(({ items = [] }) => items).flatMap(({ reason = [] }) => reason);
  assert.deepEqual(reasons.filter((reason) => program.includes(reason)), []);
});
