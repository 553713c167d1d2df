// The page as one file: it opens from a folder and in the strictest of frames, asks nothing of any network, and finds the
// library beside it. Needs target/single-file/.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { panel, ready } from './helpers/boot.mjs';
import { browser, quiet } from './helpers/browser.mjs';
import { BOND } from './helpers/cases.mjs';
import { valid } from './helpers/html.mjs';
import { answer, choose, eventually, headline } from './helpers/reader.mjs';

const open = browser();
const FOLDER = 'target/single-file';
const FILE = join(FOLDER, 'huiqisuan.html');
const html = readFileSync(FILE, 'utf8');
const address = (path = FILE) => pathToFileURL(path).href;
// A folder for one test, with files by their names.
function folder(files) {
  const dir = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  after(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

async function offline(options) {
  const page = await open(options);
  await page.context().setOffline(true);
  return page;
}

async function visit(url, options) {
  const page = await offline(options);
  await page.goto(url);
  await ready(page);
  return page;
}

test('it is lighter than 700 KB, and valid', async () => {
  assert.ok(statSync(FILE).size < 700_000);
  await valid(html);
});

test('opened from a folder, without network, it computes, saves, and asks for nothing', async () => {
  const page = await visit(address() + BOND);
  await eventually(() => headline(page), '¥ 200,000.00');
  await answer(page, '当年实际融资额', '5000');
  await eventually(() => headline(page), '¥ 100,000.00');
  await eventually(() => page.evaluate(() => localStorage.getItem('huiqisuan/1')?.includes('5000')), true);
  assert.deepEqual(page.seen.requests.filter((url) => !url.startsWith('data:')), [address()]);
  await quiet(page);
});

test('its links lead to the library beside it, to the clause, and back to the case', async () => {
  const page = await visit(address() + BOND);
  await page.getByRole('link', { name: /政策原文库/ }).click();
  await page.waitForURL(/library\.html/);
  await page.getByLabel('在原文中查找').fill('一贷通');
  await page.getByRole('status').getByText('找到 1 条').waitFor();
  await page.getByRole('link', { name: '返回测算' }).click();
  await eventually(() => headline(page).catch(() => ''), '¥ 200,000.00');
  await page.getByRole('link', { name: /政策原文库/ }).click();
  await page.waitForURL(/library\.html/);
  await page.locator('[id="jinan-2019-55/19"]').getByRole('link', { name: '债券融资补助' }).click();
  await page.waitForURL(/huiqisuan\.html\?measure=bondSubsidy/);
  await eventually(() => headline(page).catch(() => ''), '¥ 200,000.00');
  await quiet(page);
});

test('without the library beside it, one comes back from its place with everything', async () => {
  const dir = folder({});
  copyFileSync(FILE, join(dir, 'huiqisuan.html'));
  const page = await visit(address(join(dir, 'huiqisuan.html')) + BOND);
  await page.getByRole('link', { name: /政策原文库/ }).click();
  await page.waitForURL(/chrome-error|library\.html/);
  await page.goBack();
  await ready(page);
  await eventually(() => headline(page), '¥ 200,000.00');
});

test('the library as a file is whole without any script', async () => {
    const page = await offline({ javaScriptEnabled: false });
  await page.goto(address(join(FOLDER, 'library.html')));
  assert.ok(await page.locator('.clause:visible').count() > 150);
  assert.equal(await page.locator('.finder').isVisible(), false);
});

// A page of somebody else, with the file in a frame that may do nothing but run its scripts.
const HOSTS = {
  src: '<!DOCTYPE html><iframe sandbox="allow-scripts" src="huiqisuan.html" width="900" height="900"></iframe>',
  srcdoc: `<!DOCTYPE html><iframe sandbox="allow-scripts" width="900" height="900" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
};
let server;
before(async () => {
  server = createServer((request, response) => {
    const name = request.url.slice(1);
    server.asked.push(name);
    const body = name === 'huiqisuan.html' ? html : HOSTS[name];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  server.asked = [];
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
});
after(() => server.close());

for (const way of Object.keys(HOSTS)) {
  for (const from of ['a site', 'a folder']) {
    test(`in a frame with nothing but scripts it computes: by ${way}, from ${from}`, async () => {
      const page = await open();
      const dir = folder({ 'host.html': HOSTS[way], 'huiqisuan.html': html });
      const host = from === 'a site' ? `http://127.0.0.1:${server.address().port}/${way}` : address(join(dir, 'host.html'));
      server.asked.length = 0;
      await page.goto(host);
      const frame = page.frameLocator('iframe');
      await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
      await frame.getByRole('combobox', { name: '从一个例子开始' }).selectOption({ label: '今年首次入规' });
      await eventually(() => frame.locator('.headline__amount').innerText(), '¥ 300,000.00');
      await choose(frame, '是否首次进入规模以上工业统计', '否');
      await frame.locator('.chip', { hasText: '不符合' }).waitFor();
      await choose(frame, '是否首次进入规模以上工业统计', '是');
      // Ways within the page, and to a library that is not there, leave it where it is.
      await frame.getByRole('link', { name: '跳到测算结果' }).focus();
      await page.keyboard.press('Enter');
      await frame.getByRole('link', { name: /政策原文库/ }).click();
      await page.waitForTimeout(300);
      await eventually(() => frame.locator('.headline__amount').innerText(), '¥ 300,000.00');
      assert.deepEqual(server.asked.filter((name) => !['favicon.ico', way, 'huiqisuan.html'].includes(name)), []);
      assert.deepEqual([page.seen.violations, page.seen.errors], [[], []]);
    });
  }
}

test('a browser that cannot unpack gets it unpacked', async () => {
  const page = await visit(address() + BOND, { init: () => { delete window.DecompressionStream; } });
  await eventually(() => headline(page), '¥ 200,000.00');
  await quiet(page);
});

for (const [name, init] of [['by the browser', () => {}], ['by the page', () => { delete window.DecompressionStream; }]]) {
  test(`a program of one other letter is not run, unpacked ${name}`, async () => {
    const at = html.indexOf('id="program">') + 50_000;
    const other = html.slice(0, at) + (html[at] === 'A' ? 'B' : 'A') + html.slice(at + 1);
    const page = await offline({ init });
    await page.goto(address(join(folder({ 'huiqisuan.html': other }), 'huiqisuan.html')));
    const shown = await panel(page);
    assert.equal(shown.kind, 'damaged');
    assert.ok(await page.locator('.rules').isVisible());
    await page.evaluate(() => { location.hash = '1&lang=en'; });
    await page.reload();
    await page.getByRole('heading', { name: 'This file is incomplete or was changed' }).waitFor();
  });
}

test('a file of which only a part has arrived says so after a while, and has the rules', async () => {
  const page = await offline();
  await page.goto(address(join(folder({ 'huiqisuan.html': html.slice(0, html.length >> 1) }), 'huiqisuan.html')));
  await page.evaluate(() => document.getAnimations().forEach((animation) => {
    if (animation.animationName === 'shell-late') animation.finish();
  }));
  await page.getByText('页面没有完全载入').waitFor();
  await page.getByText('五项政策的要点').waitFor();
});

test('without scripts it has the rules', async () => {
  const page = await offline({ javaScriptEnabled: false });
  await page.goto(address());
  await page.getByText('（十七）融资费用补贴').waitFor();
  assert.ok(!(await page.locator('.shell-columns').isVisible()));
});
