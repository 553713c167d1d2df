// Installed, the page opens without any network; a new release comes as a whole, when the reader asks for it, or not at
// all; and all of it can be switched off from the server.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { accessible } from './helpers/axe.mjs';
import { ready } from './helpers/boot.mjs';
import { browser, CHROMIUM, FLAGS, quiet } from './helpers/browser.mjs';
import { eventually, headline } from './helpers/reader.mjs';
import { copy, installed, kept, later, sheet, version } from './helpers/release.mjs';
import { serve } from './helpers/server.mjs';

const open = browser();
const servers = [];
after(() => Promise.all(servers.map((server) => server.close())));

async function site(options) {
  const server = await serve({ headers: { 'cache-control': 'no-store' }, ...options });
  servers.push(server);
  return server;
}

async function visit(server, page, hash = '') {
  await page.goto(server.url + hash);
  await ready(page);
  return page;
}

// A case whose headline is 200,000 yuan.
const CASE = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no';
const notice = (page) => page.getByText('惠企算有新版本');
const update = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
const refused = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration.installing === null && registration.waiting === null;
});

test('the page installs by itself, quietly, with every file of the release', async () => {
  const server = await site();
  const page = await visit(server, await open());
  await installed(page);
  const caches = Object.values(await kept(page));
  assert.equal(caches.length, 1);
  const files = readdirSync('dist').filter((name) => name !== 'sw.js').map((name) => server.url + name);
  assert.deepEqual(caches[0].filter((url) => !url.endsWith('/elders')).sort(), files.sort());
  await quiet(page);
});

test('once installed, nothing is asked of the server any more but whether there is a new release', async () => {
  const server = await site();
  const page = await visit(server, await open());
  await installed(page);
  server.requests.length = 0;
  await page.reload();
  await ready(page);
  await page.goto(`${server.url}library.html`);
  await page.goto(`${server.url}?measure=bondSubsidy`);
  await ready(page);
  assert.deepEqual(server.requests.filter((path) => !path.endsWith('/sw.js')), []);
});

test('a server that says of everything that it varies is no hindrance', async () => {
  const server = await site({ headers: { vary: '*' } });
  await installed(await visit(server, await open()));
});

test('an app that can be installed, and its cold start without any network: the calculator with its answers, and the library', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  after(() => rmSync(profile, { recursive: true, force: true }));
  const launch = () => chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: FLAGS, locale: 'zh-CN' });
  const server = await site();
  const first = await launch();
  const installing = await visit(server, await first.newPage());
  await installed(installing);
  const cdp = await first.newCDPSession(installing);
  assert.deepEqual((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors, []);
  const manifest = await cdp.send('Page.getAppManifest');
  assert.deepEqual([manifest.errors, JSON.parse(manifest.data).short_name], [[], '惠企算']);
  await first.close();
  await server.close();

  const second = await launch();
  await second.setOffline(true);
  const page = await visit(server, await second.newPage(), CASE);
  await eventually(() => headline(page), '¥ 200,000.00');
  await page.goto(`${server.url}library.html#jinan-2019-55/17`);
  await page.getByLabel('在原文中查找').fill('一贷通');
  await page.getByRole('status').getByText('找到 1 条').waitFor();
  await second.close();
});

test('a new release is announced and comes as a whole; windows of the old one go on with its files', async () => {
  const server = await site();
  const page = await visit(server, await open(), CASE);
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

test('when all windows are closed, the next one is of the new release without asking', async () => {
  const server = await site();
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
    const server = await site();
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
  const server = await site();
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

test('files that the browser has lost are fetched anew, checked, and kept again', async () => {
  const server = await site();
  const page = await visit(server, await open());
  await installed(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.reload();
  await ready(page);
  const urls = Object.values(await kept(page)).flat();
  assert.ok(urls.includes(server.url + sheet('dist')), urls.join('\n'));
});

test('switched off from the server, nothing is left but the answers, and pages go on', async () => {
  const server = await site();
  const page = await visit(server, await open(), CASE);
  await installed(page);
  await page.evaluate((saved) => {
    localStorage.setItem('huiqisuan/1', saved);
    return caches.open('of somebody else');
  }, CASE.slice(1));
  const off = copy('dist');
  cpSync('target/web/sw-off.js', join(off, 'sw.js'));
  server.dir = off;
  await page.reload();
  await eventually(() => kept(page), { 'of somebody else': [] });
  await eventually(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.equal(await notice(page).count(), 0);
  await visit(server, page);
  await eventually(() => headline(page), '¥ 200,000.00', 'what was saved is still there');
  await quiet(page);

  server.dir = 'dist';
  await visit(server, page);
  await installed(page);
});

const registrations = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
for (const [where, attributes] of [['a frame', ''], ['a sandboxed frame', 'sandbox="allow-scripts"']]) {
  test(`in ${where} of another page nothing is installed`, async () => {
    const server = await site({ headers: { 'access-control-allow-origin': '*' } });
    const page = await open();
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="./" ${attributes}></iframe>` }));
    await page.goto(`${server.url}host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
    await eventually(() => server.requests.some((path) => /\/offline-\w+\.js$/.test(path)), true);
    await page.waitForTimeout(500);
    assert.equal(await registrations(page), 0);
    assert.equal(server.requests.some((path) => path.endsWith('/sw.js')), false);
  });
}

test('a browser that keeps nothing is not troubled', async () => {
  const init = () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('denied')); };
  const server = await site();
  const page = await visit(server, await open({ init }));
  await eventually(() => server.requests.some((path) => /\/offline-\w+\.js$/.test(path)), true);
  await page.waitForTimeout(300);
  await quiet(page);
});
