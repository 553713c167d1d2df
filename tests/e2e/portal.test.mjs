// The portal kit: what it says to copy works as it stands, its preview is dressed, its checks find what is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { browser, quiet } from './helpers/browser.mjs';
import { valid } from './helpers/html.mjs';
import { servers } from './helpers/nginx.mjs';
import { page as portal } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';

const open = browser();
const start = servers("window.heard = []; for (const type of ['ready', 'error']) document.addEventListener('huiqi-' + type, (event) => heard.push(type));");
let server;
before(async () => { server = await start(); });

async function kit(options) {
  const page = await open(options);
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.calc}portal.html`);
  await page.frameLocator('iframe').locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}
const code = (page, id) => page.locator(`#${id}`).innerText();

// The policy that the kit says a host needs, and nothing beyond it but the host's own files.
const wanted = (said) => `default-src 'none'; style-src 'self'; ${said.replace(/script-src/, "script-src 'self'")}`;

for (const [name, id, policy] of [['the frame', 'code-frame', 'csp-frame'], ['the element', 'code-element', 'csp-element']]) {
  test(`${name}: the code and the policy, copied as they stand, work on a foreign page`, async () => {
    const page = await kit();
    const html = (await code(page, id)).replaceAll(server.calc.slice(0, -1), '@');
    const said = (await code(page, policy)).replaceAll(server.calc.slice(0, -1), '@');
    const host = await start({ policy: (calc) => wanted(said.replaceAll('@', calc)) });
    host.put('host.html', portal(html.replaceAll('@', host.calc.slice(0, -1))));
    const visitor = await open();
    await visitor.goto(`${host.host}host.html`);
    await eventually(() => visitor.evaluate(() => window.heard), ['ready']);
    await quiet(visitor);
  });
}

test('what is picked is seen in the preview and stands in the code', async () => {
  const page = await kit();
  const style = (name) => page.frameLocator('iframe').locator('html').evaluate((html, token) => getComputedStyle(html).getPropertyValue(token).trim(), name);
  await page.getByLabel('主色', { exact: true }).fill('#9c1b1b');
  await eventually(() => style('--blue'), '#9c1b1b');
  await page.getByLabel('配色').selectOption('dark');
  await page.getByLabel('适老版').check();
  await eventually(() => page.frameLocator('iframe').locator('html').getAttribute('data-theme'), 'dark');
  assert.ok((await code(page, 'code-frame')).endsWith('crossorigin data-theme="dark" data-elder data-colors="accent:#9c1b1b"></script>'));
  assert.match(await code(page, 'code-element'), /<huiqi-suan theme="dark" elder><\/huiqi-suan>/);
  assert.equal(await code(page, 'code-style'), 'huiqi-suan { --huiqi-accent: #9c1b1b; }');
  await page.getByRole('button', { name: '恢复默认' }).click();
  await eventually(() => style('--blue'), '#1b4f9c');
  await page.getByLabel('结果底色').fill('#88bbff');
  await page.getByText(/结果底色配白字对比度只有 2\.0/).waitFor();
  await quiet(page);
});

test('the preview is asked for its result and gives it after consent', async () => {
  const page = await kit();
  await page.getByRole('button', { name: '向预览请求结果' }).click();
  const agree = page.frameLocator('iframe').getByRole('button', { name: '同意发送' });
  await agree.waitFor();
  await page.waitForTimeout(550);
  await agree.click();
  await page.locator('#result').getByText('"totals"').waitFor();
  assert.ok(JSON.parse(await page.locator('#result').innerText()).totals.length > 1);
});

test('the code is copied', async () => {
  const page = await kit();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('button[data-copy="code-frame"]').click();
  await page.getByText('已复制。').waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page, 'code-frame'));
});

test('the server is checked: nothing to change with our own sample, and each fault is found', async () => {
  const page = await kit();
  const check = async () => {
    await page.getByRole('button', { name: '检查这台服务器' }).click();
    await page.locator('#checked').getByText(/没有问题|项要改/).first().waitFor();
    return page.locator('#checked').innerText();
  };
  const whole = await check();
  assert.match(whole, /没有问题/);
  assert.ok(whole.includes(server.host.slice(0, -1)), 'it says who may embed');
  // As a server that knows nothing: no types, no policy, no caching, a frame option that stands in the way.
  await page.route(/\/(\w+-\w{12}\.(js|css|wasm))?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': route.request().url().endsWith('/') ? 'text/html' : 'application/octet-stream', 'x-frame-options': 'SAMEORIGIN' } });
  });
  const faulty = await check();
  for (const said of [/任何网站都能嵌入/, /X-Frame-Options 会拦住/, /\.wasm 的类型是 application\/octet-stream：改为 application\/wasm/, /\.js 没有长期缓存/,
    /\.css 不许别的网站取用/, /\.wasm 没有压缩传输/, /没有 X-Content-Type-Options/, /更新后用户会看到旧版/]) assert.match(faulty, said);
  await page.unrouteAll();
  await page.route(/_bg-\w+\.wasm$/, (route) => route.fulfill({ status: 404 }));
  assert.match(await check(), /IIS 对不认识的类型一律返回 404/);
});

test('the samples are there to take, and the nginx one is the one tested here', async () => {
  for (const name of ['nginx.conf', 'apache.conf', 'web.config']) {
    const response = await fetch(`${server.calc}portal/${name}.txt`);
    assert.equal(response.headers.get('content-type').split(';')[0], 'text/plain');
    assert.equal(await response.text(), readFileSync(`web/portal/${name}`, 'utf8'));
  }
});

test('the kit is no part of the first load', async () => {
  const page = await open();
  await page.goto(server.calc);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  assert.deepEqual(page.seen.requests.filter((url) => /portal|embed|child|element|inside|kit/.test(new URL(url).pathname)), []);
});

test('the kit is valid, and whole without any script', async () => {
  const html = readFileSync('dist/portal.html', 'utf8');
  await valid(html);
  for (const name of ['embed.js', 'element.js', 'portal/check.js']) assert.ok(html.includes(`${name}&quot; integrity=&quot;sha384-`), name);
});

test('the kit fits a phone', async () => {
  const page = await kit({ viewport: { width: 320, height: 640 } });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
  await quiet(page);
});
