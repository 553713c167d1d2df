// The frame: one line of HTML in a foreign page on a real nginx. It fits, is dressed, is filled in, keeps nothing it was not
// asked to keep, and stands in nobody's way.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { BOND, amount, heightOf, hosted, loader, page as portal, wanted } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';

const { visit, open, site } = hosted();
const scrolls = (frame) => frame.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight + 1);

test('one line of HTML makes a titled, sandboxed frame in the place of the link, filled in and fitting', async () => {
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}" data-title="融资政策测算"`));
  assert.equal(await page.locator('main > a').count(), 0, 'the link has given way');
  const iframe = page.getByTitle('融资政策测算');
  assert.equal(await iframe.getAttribute('loading'), 'lazy');
  assert.equal(await iframe.getAttribute('referrerpolicy'), 'no-referrer');
  assert.match(await iframe.getAttribute('sandbox'), /^allow-scripts allow-same-origin allow-forms allow-popups/);
  assert.match(await amount(frame), /200,000\.00/);
  await eventually(async () => await heightOf(page) === await wanted(frame), true, 'as high as its page');
  assert.equal(await scrolls(frame), false);
  assert.equal(await frame.locator('.header, .sticky, .footer').count(), 0, 'no frame of its own');
  assert.match(await frame.locator('.basis').innerText(), /主管部门审核为准/);
  const own = frame.getByRole('link', { name: '在新窗口打开' });
  assert.equal(await own.getAttribute('target'), '_blank');
  assert.ok((await own.getAttribute('href')).startsWith(`${site.server.calc}#1&year=2020`));
  assert.equal(page.url(), `${site.server.host}host.html`);
  assert.equal(await page.evaluate(() => window.scrollY), 0, 'nothing has scrolled');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'nothing has taken the focus');
  await quiet(page);
});

test('the frame grows and shrinks with what is opened, and stays quiet when nothing changes', async () => {
  const { page, frame } = await visit(loader(site.server.calc));
  await eventually(async () => await heightOf(page) === await wanted(frame), true);
  const before = await heightOf(page);
  const topic = frame.locator('.topic').getByRole('button').first();
  await topic.click();
  await eventually(async () => await heightOf(page) === await wanted(frame) && await heightOf(page) > before, true, 'taller');
  await topic.click();
  await eventually(() => heightOf(page), before, 'and back');
  const count = await page.evaluate(() => window.heard.filter(({ type }) => type === 'resize').length);
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => window.heard.filter(({ type }) => type === 'resize').length), count);
});

test('several frames on a page are each their own', async () => {
  const { page, frames } = await visit(`${loader(site.server.calc, `data-prefill="${BOND}"`)}${loader(site.server.calc, 'data-id="second" data-theme="dark"')}`, { count: 2 });
  assert.match(await amount(frames[0]), /200,000\.00/);
  assert.doesNotMatch(await amount(frames[1]), /200,000\.00/);
  assert.equal(await frames[1].locator('html').getAttribute('data-theme'), 'dark');
  assert.equal(await frames[0].locator('html').getAttribute('data-theme'), 'light');
  for (const nth of [0, 1]) await eventually(async () => await heightOf(page, nth) === await wanted(frames[nth]), true);
  await page.evaluate((bond) => document.getElementById('second').huiqi.setInput(bond), BOND);
  await eventually(async () => /200,000\.00/.test(await amount(frames[1])), true);
  await quiet(page);
});

test('the host dresses it: dark, large, colours of its own, without a style attribute being refused', async () => {
  const { page, frame } = await visit(loader(site.server.calc, 'data-theme="dark" data-elder data-colors="accent:#9c1b1b; headline:#7a1414"'));
  const style = (name) => frame.locator('html').evaluate((html, token) => getComputedStyle(html).getPropertyValue(token), name);
  await eventually(() => style('--blue'), '#9c1b1b');
  assert.equal(await style('--headline-to'), '#7a1414');
  assert.equal(await frame.locator('html').evaluate((html) => getComputedStyle(html).fontSize), '20px');
  await page.evaluate(() => document.querySelector('iframe').huiqi.setTheme({ theme: 'light', elder: false, colors: { accent: '#0a5c36' } }));
  await eventually(() => style('--blue'), '#0a5c36');
  assert.equal(await frame.locator('html').getAttribute('data-theme'), 'light');
  assert.equal(await frame.locator('html').evaluate((html) => getComputedStyle(html).fontSize), '16px');
  await quiet(page);
});

test('a day says of which year the case is; reset goes back to the prefill', async () => {
  const { page, frame } = await visit(loader(site.server.calc, `data-date="2020-06-30" data-prefill="${BOND.replace('&year=2020', '')}"`));
  assert.match(await frame.locator('.headline__label').innerText(), /2020/);
  await frame.locator('[id="bond-raised"]').fill('5000');
  await eventually(async () => /100,000\.00/.test(await amount(frame)), true);
  await page.evaluate(() => document.querySelector('iframe').huiqi.reset());
  await eventually(async () => /200,000\.00/.test(await amount(frame)), true);
});

test('a language asked for before the first result is known is not forgotten', async () => {
  const { page, frame } = await visit(loader(site.server.calc));
  await page.evaluate((to) => {
    const message = { ns: 'huiqi', v: 1, type: 'init', payload: { locale: 'en' } };
    document.querySelector('iframe').contentWindow.postMessage(message, to);
  }, new URL(site.server.calc).origin);
  await frame.getByRole('link', { name: 'Open in a new window' }).waitFor();
  assert.equal(await amount(frame), '¥ 439,744.45'.replace('¥ ', 'CNY\u00a0'));
  await quiet(page);
});

const storage = (frame) => frame.locator('html').evaluate(() => {
  try {
    return Object.keys(localStorage).concat(Object.keys(sessionStorage));
  } catch (denied) {
    return denied.name;
  }
});

test('it speaks the language the host asks for, its consent too', async () => {
  const { page, frame } = await visit(loader(site.server.calc, `data-locale="en" data-prefill="${BOND}"`));
  await frame.getByRole('link', { name: 'Open in a new window' }).waitFor();
  assert.match(await amount(frame), /200,000\.00/);
  await page.evaluate(() => { document.querySelector('iframe').huiqi.getResult(); });
  await frame.getByRole('button', { name: 'Agree and send' }).waitFor();
  assert.match(await frame.getByRole('alert').innerText(), /What you have filled in is not sent/);
  await quiet(page);
});

test('storage is left alone: where the browser denies it, and where it would not', async () => {
  for (const [near, expected] of [[false, 'SecurityError'], [true, []]]) {
    const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`), { near });
    await frame.locator('[id="bond-raised"]').fill('5000');
    await eventually(async () => /100,000\.00/.test(await amount(frame)), true);
    await page.waitForTimeout(700);
    assert.equal(await frame.getByRole('alert').count(), 0, 'and nobody is bothered with it');
    assert.deepEqual(await storage(frame), expected);
    await quiet(page);
  }
});

test('storage that the host asked for keeps the answers, or says once that it cannot', async () => {
  const kept = await visit(loader(site.server.calc, 'data-storage="local"'), { near: true });
  await kept.frame.getByRole('button', { name: /^清空/ }).click();
  await eventually(() => storage(kept.frame), ['huiqisuan/1']);
  await quiet(kept.page);
  const denied = await visit(loader(site.server.calc, 'data-storage="local"'));
  await denied.frame.getByRole('button', { name: /^清空/ }).click();
  await denied.frame.getByRole('alert').waitFor();
  assert.match(await amount(denied.frame), /—/);
});

test('a link to a question brings it into view through the host', async () => {
  const { page, frame } = await visit(`<p>${'门户的内容。<br>'.repeat(60)}</p>${loader(site.server.calc)}`, { viewport: { width: 1200, height: 700 } });
  await eventually(async () => await heightOf(page) === await wanted(frame), true);
  const year = frame.getByRole('button', { name: /改年度|年度/ }).first();
  await year.click();
  await eventually(() => page.evaluate(() => window.heard.some(({ type }) => type === 'scroll-to')), true);
  const inView = async () => {
    const [top, room] = await page.evaluate(() => [document.querySelector('iframe').getBoundingClientRect().top, window.innerHeight]);
    const at = top + await frame.locator('[id="year"]').evaluate((node) => node.getBoundingClientRect().top);
    return at > 0 && at < room;
  };
  await eventually(inView, true);
});

test('a failure to start is a panel in the frame and an error at the host', async () => {
  site.server.put('host.html', portal(loader(site.server.calc)));
  site.server.put('host.js', `window.heard = []; window.addEventListener('message', ({ data }) => heard.push(data));`);
  const page = await open();
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await page.goto(`${site.server.host}host.html`);
  await page.frameLocator('iframe').locator('[data-kind="missing"]').waitFor();
  await eventually(() => page.evaluate(() => window.heard.find(({ type }) => type === 'error')?.payload.code), 'missing');
});

test('without the script the link is there, and leads to the calculator', async () => {
  site.server.put('host.html', portal(loader(site.server.calc)));
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${site.server.host}host.html`);
  assert.equal(await page.getByRole('link', { name: '惠企算' }).getAttribute('href'), site.server.calc);
});

test('the loader weighs at most 3 KB and knows nothing of any release', async () => {
  const text = readFileSync('dist/embed.js', 'utf8');
  assert.ok(Buffer.byteLength(text) <= 3 * 1024, `${Buffer.byteLength(text)} bytes`);
  const version = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];
  for (const name of [version, ...readdirSync('dist').filter((file) => /-[0-9a-f]{12}\./.test(file))]) assert.equal(text.includes(name), false, name);
});
