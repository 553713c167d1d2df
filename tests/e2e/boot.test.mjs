// The page starts, from anywhere, quietly; and where it cannot, it says why in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser, quiet } from './helpers/browser.mjs';
import { copied, panel, ready } from './helpers/boot.mjs';
import { closing } from './helpers/closing.mjs';
import { FAILURES, GLUE, WASM } from './helpers/failures.mjs';
import { installed } from './helpers/release.mjs';
import { serve } from './helpers/server.mjs';

const open = browser();
const served = closing(serve);

async function start(options, context) {
  const server = await served(options);
  const page = await open(context);
  return { server, page };
}

for (const [what, options, kind, title] of FAILURES) {
  test(`${what} gives a panel, not a white page`, async () => {
    const { server, page } = await start(options);
    await page.goto(server.url);
    const shown = await panel(page);
    assert.equal(shown.kind, kind);
    assert.match(shown.title, new RegExp(title));
    assert.match(shown.text, /12345/);
    assert.ok(await page.locator('.rules').isVisible(), 'the rules in words are shown');
    assert.ok(!(await page.locator('.shell-columns').isVisible()), 'the picture of the page is gone');
  });
}

test('no WebAssembly at all gives a panel', async () => {
  const { server, page } = await start({}, { init: () => { delete window.WebAssembly; } });
  await page.goto(server.url);
  assert.equal((await panel(page)).kind, 'unsupported');
});

test('a wasm of the wrong type still starts', async () => {
  const { server, page } = await start({ faults: [[WASM, { type: 'application/octet-stream' }]] });
  await page.goto(server.url);
  await ready(page);
});

test('a stalled download is announced after 10 s, explained after 30 s, and still awaited', async () => {
  const { server, page } = await start({ faults: [[WASM, { delay: 3000 }]] });
  await page.clock.install();
  await page.goto(server.url);
  await page.clock.fastForward(10_000);
  await page.getByText('仍在加载').waitFor();
  await page.getByRole('button', { name: '重试' }).waitFor();
  await page.clock.fastForward(20_000);
  assert.equal((await panel(page)).kind, 'stalled');
  await page.clock.resume();
  await ready(page);
  assert.equal(await page.locator('.boot').count(), 0);
});

test('stale files are fetched anew once, without asking', async () => {
  const fault = { 404: true, times: 2 };
  const { server, page } = await start({ faults: [[WASM, fault]] });
  await page.goto(`${server.url}#kept`);
  await ready(page);
  assert.equal(fault.times, 0);
  assert.equal(new URL(page.url()).hash, '#kept');
});

test('a file that stays missing is not asked for in a loop', async () => {
  const { server, page } = await start({ faults: [[WASM, { 404: true }]] });
  await page.goto(server.url);
  await panel(page);
  await page.waitForTimeout(1500);
  assert.ok(server.requests.filter((path) => path === '/a/b/c/').length <= 3);
});

test('the panel says that what was typed is kept, and copies the link', async () => {
  const { server, page } = await start({ faults: [[GLUE, { type: 'text/plain' }]] });
  await page.goto(`${server.url}#v=1&loan=300`);
  assert.match((await panel(page)).text, /没有丢/);
  assert.equal(await copied(page, '复制已填内容的链接'), `${server.url}#v=1&loan=300`);
  const diagnosis = await copied(page, '复制诊断');
  assert.match(diagnosis, /mime/);
  assert.doesNotMatch(diagnosis, /loan=300/);
});

test('without boot.js the page explains itself', async () => {
  const { server, page } = await start({ faults: [[/^boot-/, { 404: true }]] });
  await page.goto(server.url);
  await page.evaluate(() => document.getAnimations().forEach((animation) => {
    if (animation.animationName === 'shell-late') animation.finish();
  }));
  await page.getByText('页面没有完全载入').waitFor();
  await page.getByText('五项政策的要点').waitFor();
});

test('without scripts the page still says what it is and what the rules are', async () => {
  const { server, page } = await start({}, { javaScriptEnabled: false });
  await page.goto(server.url);
  // By class: looking up by text passes over what is in a noscript.
  await page.locator('noscript .boot').waitFor();
  await page.getByText('（十七）融资费用补贴').waitFor();
  assert.ok(!(await page.locator('.shell-columns').isVisible()));
});

test('opened from a folder, the page says what to open instead', async () => {
  const page = await open();
  await page.goto(pathToFileURL('dist/index.html').href);
  assert.equal((await panel(page)).kind, 'folder');
});

test('a start is quiet: once installed, no request, no violation, no error, no cookie', async () => {
  const { server, page } = await start();
  await page.goto(server.url);
  await ready(page);
  await installed(page);
  const before = server.requests.length;
  await page.mouse.click(200, 200);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(1000);
  assert.equal(server.requests.length, before);
  assert.ok(page.seen.requests.every((url) => url.startsWith(server.url)), page.seen.requests.join('\n'));
  await quiet(page);
});

test('the wasm and its script are each asked for once', async () => {
  // Without the installation, which asks for all files when the page is there.
  const { server, page } = await start({ headers: { 'cache-control': 'no-store' } }, { init: () => { delete Navigator.prototype.serviceWorker; } });
  await page.goto(server.url);
  await ready(page);
  for (const file of [WASM, /\/huiqisuan-.*\.js$/]) {
    assert.equal(server.requests.filter((path) => file.test(path)).length, 1, String(file));
  }
});
