// When the program stops by its own fault: an apology, the answers kept, and a way out of a loop.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copied, panel, ready } from './helpers/boot.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const panicked = (page) => page.evaluate(() => window.__huiqisuan_panic('panicked at src/ui/app.rs:7: a test'));

test('a panic shows an apology above the page, with a diagnosis that holds no answers', async () => {
  const page = await visit('#v=1&staff=128');
  await panicked(page);
  const shown = await panel(page);
  assert.equal(shown.kind, 'panic');
  assert.match(shown.text, /抱歉/);
  assert.match(shown.text, /没有丢/);
  const diagnosis = await copied(page, '复制诊断');
  assert.match(diagnosis, /huiqisuan \d+\.\d+\.\d+ · panic\npanicked at src\/ui\/app\.rs:7/);
  assert.doesNotMatch(diagnosis, /staff=128/);
  assert.equal(await page.locator('.boot button').filter({ hasText: '不带已填内容' }).count(), 0);
});

test('reloading after a panic keeps the answers', async () => {
  const page = await visit('#v=1&staff=128');
  await page.evaluate(() => localStorage.setItem('huiqisuan/1', 'saved'));
  await panicked(page);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '重新载入（保留填写内容）' }).click()]);
  await ready(page);
  assert.equal(new URL(page.url()).hash, '#v=1&staff=128');
  assert.equal(await page.evaluate(() => localStorage.getItem('huiqisuan/1')), 'saved');
});

test('a second panic after reloading offers to start without the answers', async () => {
  const page = await visit('#v=1&staff=128');
  await page.evaluate(() => localStorage.setItem('huiqisuan/1', 'saved'));
  await page.reload();
  await ready(page);
  await panicked(page);
  assert.equal((await panel(page)).kind, 'panicAgain');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '不带已填内容，重新开始' }).click()]);
  await ready(page);
  assert.equal(new URL(page.url()).hash, '');
  assert.equal(await page.evaluate(() => localStorage.getItem('huiqisuan/1')), null);
});

test('answers that are only saved in the browser can be copied too', async () => {
  const page = await visit();
  await page.evaluate(() => localStorage.setItem('huiqisuan/1', 'staff=128'));
  await panicked(page);
  assert.equal(await copied(page, '复制已填内容的链接'), `${page.server.url}\nstaff=128`);
});

test('a trap without a word is a panic too', async () => {
  const page = await visit();
  await page.evaluate(async () => {
    // (func (export "f") unreachable)
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
    setTimeout(() => instance.exports.f());
  });
  assert.equal((await panel(page)).kind, 'panic');
});

test('an error of some other script on the page is not a panic', async () => {
  const page = await visit();
  await page.evaluate(() => { setTimeout(() => { throw new Error('not ours'); }); });
  await page.waitForTimeout(200);
  assert.equal(await page.locator('.boot').count(), 0);
});
