// Installed, the page opens without any network, and needs none; and all of it can be switched off from the server.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { ready } from './helpers/boot.mjs';
import { browser, CHROMIUM, FLAGS, quiet } from './helpers/browser.mjs';
import { BOND } from './helpers/cases.mjs';
import { eventually, headline } from './helpers/reader.mjs';
import { copy, hosts, installed, kept, notice, sheet, visit } from './helpers/release.mjs';

const open = browser();
const host = hosts();

test('the page installs by itself, quietly, with every file of the release that the page itself needs', async () => {
  const server = await host();
  const page = await visit(server, await open());
  await installed(page);
  const caches = Object.values(await kept(page));
  assert.equal(caches.length, 1);
  const files = readdirSync('dist').filter((name) => !/^(sw\.js|portal|kit-|embed\.|element\.|inside-|licences\.)/.test(name)).map((name) => server.url + name);
  assert.deepEqual(caches[0].filter((url) => !url.endsWith('/elders')).sort(), files.sort());
  await quiet(page);
});

test('once installed, nothing is asked of the server any more but whether there is a new release', async () => {
  const server = await host();
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
  const server = await host({ headers: { vary: '*' } });
  await installed(await visit(server, await open()));
});

test('an app that can be installed, and its cold start without any network: the calculator with its answers, and the library', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  after(() => rmSync(profile, { recursive: true, force: true }));
  const launch = () => chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: FLAGS, locale: 'zh-CN' });
  const server = await host();
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
  const page = await visit(server, await second.newPage(), BOND);
  await eventually(() => headline(page), '¥ 200,000.00');
  await page.goto(`${server.url}library.html#jinan-2019-55/17`);
  await page.getByLabel('在原文中查找').fill('一贷通');
  await page.getByRole('status').getByText('找到 1 条').waitFor();
  await second.close();
});

test('files that the browser has lost are fetched anew, checked, and kept again', async () => {
  const server = await host();
  const page = await visit(server, await open());
  await installed(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.reload();
  await ready(page);
  const urls = Object.values(await kept(page)).flat();
  assert.ok(urls.includes(server.url + sheet('dist')), urls.join('\n'));
});

test('switched off from the server, nothing is left but the answers, and pages go on', async () => {
  const server = await host();
  const page = await visit(server, await open(), BOND);
  await installed(page);
  await page.evaluate((saved) => {
    localStorage.setItem('huiqisuan/1', saved);
    return caches.open('of somebody else');
  }, BOND.slice(1));
  const off = copy('dist');
  cpSync('target/web/sw-off.js', join(off, 'sw.js'));
  server.dir = off;
  await page.reload();
  await eventually(() => page.evaluate(() => caches.keys()), ['of somebody else']);
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
    const server = await host({ headers: { 'access-control-allow-origin': '*' } });
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
  const server = await host();
  const page = await visit(server, await open({ init }));
  await eventually(() => server.requests.some((path) => /\/offline-\w+\.js$/.test(path)), true);
  await page.waitForTimeout(300);
  await quiet(page);
});
