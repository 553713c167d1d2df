// A new release comes as a whole, when the reader asks for it, or not at all.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessible } from './helpers/axe.mjs';
import { ready } from './helpers/boot.mjs';
import { browser, quiet } from './helpers/browser.mjs';
import { BOND } from './helpers/cases.mjs';
import { eventually, headline } from './helpers/reader.mjs';
import { copy, hosts, installed, kept, later, notice, sheet, version, visit } from './helpers/release.mjs';

const open = browser();
const host = hosts();

// Asks whether there is a new release, as the browser does at every visit.
const update = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
// Whether none is on its way or waiting.
const refused = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration.installing === null && registration.waiting === null;
});

test('a new release is announced and comes as a whole; windows of the old one go on with its files', async () => {
  const server = await host();
  const page = await visit(server, await open(), BOND);
  await installed(page);
  const other = await visit(server, await page.context().newPage());
  const old = await version(page);
  const oldSheet = sheet('dist');

  server.dir = later('9.0.0');
  await update(page);
  await notice(page).waitFor();
  await accessible(page);
  await notice(other).waitFor();
  await other.getByRole('button', { name: '以后再说' }).click();
  assert.equal(await notice(other).count(), 0);
  await page.reload();
  await ready(page);
  assert.equal(await version(page), old, 'nothing changes before the reader asks for it');

  await page.getByRole('button', { name: '现在更新' }).click();
  await eventually(() => version(page).catch(() => ''), '9.0.0');
  await ready(page);
  await eventually(() => headline(page), '¥ 200,000.00', 'the answers are kept');
  assert.equal(await notice(page).count(), 0);

  assert.equal(await version(other), old, 'nobody else is reloaded');
  const fetched = (name) => other.evaluate(async (file) => (await fetch(file)).status, name);
  assert.deepEqual([await fetched(oldSheet), await fetched(sheet(server.dir))], [200, 200]);
  assert.equal(Object.keys(await kept(page)).length, 2);

  await other.close();
  await page.reload();
  await ready(page);
  await eventually(async () => Object.keys(await kept(page)).length, 1, 'the old release is removed when nobody uses it');
  assert.equal(await version(page), '9.0.0');
  await quiet(page);
});

test('to a reader of English it is announced in English', async () => {
  const server = await host();
  const page = await visit(server, await open());
  await installed(page);
  await page.getByRole('button', { name: 'English' }).click();
  await eventually(() => page.locator('html').getAttribute('lang'), 'en');
  server.dir = later('9.0.4');
  await update(page);
  await page.getByText('A new version is ready').waitFor();
  await page.getByRole('button', { name: 'Update now' }).click();
  await eventually(() => version(page).catch(() => ''), '9.0.4');
});

test('when all windows are closed, the next one is of the new release without asking', async () => {
  const server = await host();
  const page = await visit(server, await open());
  await installed(page);
  server.dir = later('9.0.1');
  await update(page);
  await notice(page).waitFor();
  const aside = await page.context().newPage();
  await page.close();
  await eventually(async () => {
    await visit(server, aside);
    const found = await version(aside);
    await aside.goto('about:blank');
    return found;
  }, '9.0.1');
});

const faults = {
  'a file is missing': { 404: true },
  'a byte differs': { body: (bytes) => Buffer.concat([bytes, Buffer.from(' ')]) },
  'the line breaks': { cut: true },
};
for (const [what, fault] of Object.entries(faults)) {
  test(`a release that does not arrive whole changes nothing: ${what}`, async () => {
    const server = await host();
    const page = await visit(server, await open());
    await installed(page);
    const before = await kept(page);
    server.dir = later('9.0.2');
    server.faults.push([new RegExp(sheet(server.dir)), fault]);
    await update(page);
    await eventually(() => refused(page), true);
    assert.deepEqual(await kept(page), before);
    await page.reload();
    await ready(page);
    assert.notEqual(await version(page), '9.0.2');
    assert.equal(await notice(page).count(), 0);

    server.faults.length = 0;
    await update(page);
    await notice(page).waitFor();
  });
}

test('between two releases on the server, nothing is mixed', async () => {
  const server = await host();
  const page = await visit(server, await open());
  await installed(page);
  const old = await version(page);
  // The new files are there, the new list of them is not yet; then the list is there, and the page is not.
  const half = copy(later('9.0.3'));
  const list = readFileSync(join(half, 'sw.js'));
  for (const [name, bytes] of [['sw.js', readFileSync('dist/sw.js')], ['sw.js', list]]) {
    writeFileSync(join(half, name), bytes);
    if (bytes === list) cpSync('dist/index.html', join(half, 'index.html'));
    server.dir = half;
    await update(page);
    await eventually(() => refused(page), true);
    await page.reload();
    await ready(page);
    assert.equal(await version(page), old);
    assert.equal(await notice(page).count(), 0);
  }
});
