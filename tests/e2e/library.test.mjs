// The policy library: a page of its own, whole without any program, found in with one, linked to and fro.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { site } from './helpers/site.mjs';

const visit = site();

async function open(hash = '', options = {}) {
  const page = await visit('', options);
  await page.goto(`${page.server.url}library.html${hash}`);
  return page;
}

const shown = (page) => page.locator('.clause:visible').count();

test('all ninety passages are accounted for: 39 computed or checked, 51 with a reason', async () => {
  const page = await open();
  const count = (kind) => page.locator(`.passage--${kind}`).count();
  assert.deepEqual([await page.locator('.passage').count(), await count('computed') + await count('checked'), await count('information')], [90, 39, 51]);
  const unexplained = await page.locator('.passage').evaluateAll((all) => all.filter((one) => !one.textContent.replace(/.{3,4}/, '').trim()).length);
  assert.equal(unexplained, 0);
  const unnamed = await page.locator('.passage a').evaluateAll((all) => all.filter((link) => /^[a-zA-Z]+$/.test(link.textContent)).map((link) => link.textContent));
  assert.deepEqual(unnamed, [], 'every measure has its Chinese name');
  await quiet(page);
});

test('the calculator does not ask for the library, and its program carries none of its reasons', async () => {
  const page = await visit();
  assert.deepEqual(page.seen.requests.filter((url) => /library|texts/.test(url)), []);
  const program = readFileSync(`dist/${readdirSync('dist').find((name) => /^huiqisuan_bg-\w+\.wasm$/.test(name))}`);
  assert.equal(program.includes('警保合作'), false);
});

test('words are found as they are typed, in full width too, and the number found is said', async () => {
  const page = await open();
  const all = await shown(page);
  await page.getByLabel('在原文中查找').fill('一贷通');
  assert.equal(await shown(page), 1);
  assert.equal(await page.getByRole('status').textContent(), '找到 1 条');
  await page.getByLabel('在原文中查找').fill('１０００万 平台');
  assert.ok((await page.locator('.clause:visible').first().textContent()).startsWith('（九）'));
  await page.getByLabel('在原文中查找').fill('（十七）对小微企业');
  assert.equal(await shown(page), 1, 'signs that the texts print in full width are found too');
  await page.getByLabel('在原文中查找').fill('没有这样的话');
  assert.equal(await page.getByRole('status').textContent(), '没有找到，请换个说法');
  await page.getByLabel('在原文中查找').fill('');
  assert.equal(await shown(page), all);
});

test('only what is computed, checked or told can be looked at', async () => {
  const page = await open();
  const button = page.getByRole('button', { name: /仅供了解/ });
  await button.click();
  assert.equal(await button.getAttribute('aria-pressed'), 'true');
  assert.equal(await page.locator('.clause:visible:not([data-kinds~="information"])').count(), 0);
  await button.click();
  assert.ok(await shown(page) > 100);
});

test('an address with a clause arrives there', async () => {
  const page = await open('#jinan-2019-55/17');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'jinan-2019-55/17');
  assert.ok(await page.locator('[id="jinan-2019-55/17"]').isVisible());
});

test('without any script the whole text is there, and no finder that would do nothing', () => {
  const html = readFileSync('dist/library.html', 'utf8');
  assert.ok(html.includes('class="finder" hidden'));
  assert.equal(html.match(/<article /g).length > 150, true);
});

test('it fits a phone', async () => {
  const page = await open('', { viewport: { width: 320, height: 640 } });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
});

test('from the library one comes back to the case one came from, though nobody had saved it', async () => {
  const page = await visit('#1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no');
  const headline = page.locator('.headline__amount');
  await headline.getByText('200,000.00').waitFor();
  await page.getByRole('link', { name: /政策原文库/ }).click();
  await page.waitForURL(/library\.html/);
  await page.getByLabel('在原文中查找').fill('一贷通');
  await page.getByRole('link', { name: '返回测算' }).click();
  await headline.getByText('200,000.00').waitFor();
  await page.getByRole('link', { name: /政策原文库/ }).click();
  await page.waitForURL(/library\.html/);
  await page.locator('[id="jinan-2019-55/19"]').getByRole('link', { name: '债券融资补助' }).click();
  await headline.getByText('200,000.00').waitFor();
});
