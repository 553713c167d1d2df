// The frame: one line of HTML in a foreign page on a real nginx. It fits, is dressed, is filled in, and gives its result to
// whoever asked once the user agrees; to nobody else, and nothing to a page that does not keep the contract.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible } from './helpers/axe.mjs';
import { browser, quiet } from './helpers/browser.mjs';
import { nginx } from './helpers/nginx.mjs';
import { BOND, BOND_AMOUNT, FRAME_POLICY, loader, page as portal } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';

const open = browser();
let server;
before(async () => { server = await nginx({ policy: FRAME_POLICY }); });
after(() => server.close());

const HOST_SCRIPT = `
  window.heard = [];
  window.addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
`;

// The host's page with this body, and the calculator's frames in it, ready.
async function visit(body, { count = 1, script = HOST_SCRIPT, near = false, ...options } = {}) {
  server.put('host.html', portal(body));
  server.put('host.css', 'body { margin: 0; font-size: 62.5% }');
  server.put('host.js', script);
  const page = await open(options);
  page.setDefaultTimeout(10_000);
  await page.goto(`${near ? server.near : server.host}host.html`);
  const frames = [];
  for (let nth = 0; nth < count; nth += 1) {
    const frame = page.frameLocator('iframe').nth(nth);
    await frame.locator('#root[data-ready]').waitFor({ state: 'attached' });
    frames.push(frame);
  }
  return { page, frames, frame: frames[0] };
}

const amount = (frame) => frame.locator('.headline__amount').innerText();
const heightOf = (page, nth = 0) => page.locator('iframe').nth(nth).evaluate((frame) => frame.clientHeight);
const wanted = (frame) => frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
const scrolls = (frame) => frame.locator('html').evaluate((html) => html.scrollHeight > html.clientHeight + 1);
const types = (page) => page.evaluate(() => [...new Set(window.heard.map(({ type }) => type))].sort());
const ask = (page, options = {}) => page.evaluate((asked) => {
  window.answer = 'waiting';
  document.querySelector('iframe').huiqi.getResult(asked).then((result) => { window.answer = result; }, (error) => { window.answer = error.message; });
}, options);
const answerIs = (page, expected) => eventually(() => page.evaluate(() => window.answer), expected);
// A press right after the question appeared counts for nothing.
async function decide(frame, name) {
  await frame.getByRole('button', { name, exact: true }).waitFor();
  await frame.locator('html').evaluate(() => new Promise((done) => { setTimeout(done, 550); }));
  await frame.getByRole('button', { name, exact: true }).click();
}

test('one line of HTML makes a titled, sandboxed frame in the place of the link, filled in and fitting', async () => {
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}" data-title="融资政策测算"`));
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
  assert.ok((await own.getAttribute('href')).startsWith(`${server.calc}#1&year=2020`));
  assert.equal(page.url(), `${server.host}host.html`);
  assert.equal(await page.evaluate(() => window.scrollY), 0, 'nothing has scrolled');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'nothing has taken the focus');
  await quiet(page);
});

test('the frame grows and shrinks with what is opened, and stays quiet when nothing changes', async () => {
  const { page, frame } = await visit(loader(server.calc));
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
  const { page, frames } = await visit(`${loader(server.calc, `data-prefill="${BOND}"`)}${loader(server.calc, 'data-id="second" data-theme="dark"')}`, { count: 2 });
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
  const { page, frame } = await visit(loader(server.calc, 'data-theme="dark" data-elder data-colors="accent:#9c1b1b; headline:#7a1414"'));
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
  const { page, frame } = await visit(loader(server.calc, `data-date="2020-06-30" data-prefill="${BOND.replace('&year=2020', '')}"`));
  assert.match(await frame.locator('.headline__label').innerText(), /2020/);
  await frame.locator('[id="bond-raised"]').fill('5000');
  await eventually(async () => /100,000\.00/.test(await amount(frame)), true);
  await page.evaluate(() => document.querySelector('iframe').huiqi.reset());
  await eventually(async () => /200,000\.00/.test(await amount(frame)), true);
});

test('the result leaves when the host asked and the user agreed, and holds no answer', async () => {
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`));
  await ask(page);
  const consent = frame.getByRole('alert');
  await consent.waitFor();
  const said = await consent.innerText();
  assert.ok(said.includes(new URL(server.host).origin), 'it says who asks');
  assert.match(said, /企业可得 ¥ 200,000\.00/);
  assert.match(said, /您填写的内容不会发送/);
  await accessible(page);
  assert.equal(await page.evaluate(() => window.answer), 'waiting', 'nothing before');
  assert.equal((await types(page)).includes('result'), false);
  await decide(frame, '同意发送');
  await eventually(() => page.evaluate(() => window.answer.summary?.totals), [{ receiver: 'enterprise', least: '200000.00' }]);
  const { summary, link } = await page.evaluate(() => window.answer);
  assert.equal(link, undefined);
  assert.equal(summary.year, 2020);
  assert.deepEqual(summary.measures.find(({ measure }) => measure === 'bondSubsidy'), { measure: 'bondSubsidy', verdict: 'granted', receiver: 'enterprise', least: '200000.00' });
  assert.equal(JSON.stringify(await page.evaluate(() => window.heard)).includes('bond.raised'), false);
  await quiet(page);
});

test('answers leave only if they were asked for and shown', async () => {
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`));
  await ask(page, { answers: true });
  const said = await frame.getByRole('alert').innerText();
  assert.match(said, /还会发送您填写的全部内容/);
  assert.match(said, /10000 万元/);
  await decide(frame, '同意发送');
  await eventually(() => page.evaluate(() => window.answer.link), BOND);
});

test('what was typed while the user decides is what is shown and sent', async () => {
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`));
  await ask(page);
  await frame.getByRole('alert').getByText('¥ 200,000.00').waitFor();
  await frame.locator('[id="bond-raised"]').fill('5000');
  await frame.getByRole('alert').getByText('¥ 100,000.00').waitFor();
  await decide(frame, '同意发送');
  await eventually(() => page.evaluate(() => window.answer.summary?.totals), [{ receiver: 'enterprise', least: '100000.00' }]);
});

test('a refusal is a refusal; after the third nobody is asked again', async () => {
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`));
  for (const nth of [1, 2, 3]) {
    await ask(page);
    await decide(frame, '不同意');
    await answerIs(page, 'refused');
    assert.equal(await frame.getByRole('alert').count(), 0, `refused ${nth}`);
  }
  await ask(page);
  await answerIs(page, 'refused');
  assert.equal((await types(page)).includes('result'), false);
});

test('a press that no user made, or that came too soon, is none', async () => {
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`));
  await ask(page);
  const agree = frame.getByRole('button', { name: '同意发送' });
  await agree.click();
  await frame.locator('html').evaluate(() => new Promise((done) => { setTimeout(done, 550); }));
  await agree.evaluate((button) => button.click());
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.answer), 'waiting');
  await ask(page);
  await answerIs(page, 'busy');
});

test('a hostile page that frames the calculator hears when it is ready and how high it is, and nothing else', async () => {
  const { page, frame } = await visit(`<iframe title="x" src="${server.calc}?embed#${BOND}"></iframe>`);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe');
    const say = (message) => contentWindow.postMessage(message, '*');
    const well = (type, payload, more = {}) => ({ ns: 'huiqi', v: 1, type, payload, ...more });
    const polluted = JSON.parse('{"ns":"huiqi","v":1,"type":"set-theme","payload":{"__proto__":{"theme":"dark"},"colors":{"__proto__":"#ffffff","constructor":"#000000"}}}');
    const long = 'x'.repeat(1 << 20);
    [null, undefined, 7, 'get-result', [], {}, { ns: 'huiqi' }, { ...well('get-result', {}), v: 2 }, { ...well('get-result', {}), ns: 'other' },
      well('get-result', {}, { id: long }), well('get-result', { answers: 'yes' }), well('get-result', null), well('get-result'),
      well('__proto__', {}), well('constructor', {}), well('toString', {}), well('set-input', { prefill: long }), well('set-input', {}),
      well('set-theme', { theme: 'javascript:alert(1)' }), well('set-theme', { colors: { accent: 'url(https://evil.example/)' } }), polluted,
      well('result', { summary: {} }), well('init', { date: '2020' })].forEach(say);
    const cyclic = well('get-result', {});
    cyclic.payload.self = cyclic;
    say(cyclic);
  });
  await page.waitForTimeout(500);
  assert.equal(await frame.getByRole('alert').count(), 0, 'none of it was a request');
  assert.deepEqual((await types(page)).filter((type) => !['ready', 'resize'].includes(type)), []);
  assert.equal(await frame.locator('html').getAttribute('data-theme'), 'light');
  assert.equal(await frame.locator('html').evaluate(() => ({}).theme === undefined && Object.prototype.constructor === Object), true);
  assert.match(await amount(frame), /200,000\.00/, 'what was filled in is untouched');
  // A request that keeps the contract is shown with the name of who asks; undecided, it yields nothing.
  await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ ns: 'huiqi', v: 1, type: 'get-result', id: 'a', payload: {} }, '*'));
  await frame.getByRole('alert').getByText(new URL(server.host).origin).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(await types(page), ['ready', 'resize', 'scroll-to']);
  const heard = JSON.stringify(await page.evaluate(() => window.heard));
  assert.equal(/200000|200,000|bond/.test(heard), false);
  assert.deepEqual(page.seen.violations, []);
});

test('a window that is not the host is not heard, and its own look-alikes change nothing at the host', async () => {
  server.put('evil.html', portal('<p>evil</p>').replace('host.js', 'evil.js'));
  server.put('evil.js', `
    window.heard = [];
    window.addEventListener('message', ({ data }) => heard.push(data));
    for (const type of ['get-result', 'reset']) parent.frames[0].postMessage({ ns: 'huiqi', v: 1, type, id: 'e', payload: {} }, '*');
    parent.postMessage({ ns: 'huiqi', v: 1, type: 'resize', payload: { height: 7 } }, '*');
  `);
  const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`));
  await eventually(async () => await heightOf(page) === await wanted(frame), true);
  const height = await heightOf(page);
  await page.evaluate(() => {
    const evil = Object.assign(document.createElement('iframe'), { src: 'evil.html', title: 'evil' });
    document.body.append(evil);
    return new Promise((done) => { evil.onload = done; });
  });
  // Even from the calculator's own frame only what keeps the contract counts.
  await frame.locator('html').evaluate(() => {
    for (const payload of [{ height: 1e9 }, { height: -1 }, { height: '9' }, { height: NaN }, null]) parent.postMessage({ ns: 'huiqi', v: 1, type: 'resize', payload }, '*');
    parent.postMessage({ ns: 'huiqi', v: 1, type: 'resize', payload: { height: 9, more: 'x'.repeat(40000) } }, '*');
  });
  await page.waitForTimeout(400);
  assert.equal(await frame.getByRole('alert').count(), 0);
  assert.equal(await heightOf(page), height);
  assert.deepEqual(await page.frames().find((one) => one.url().endsWith('evil.html')).evaluate(() => window.heard), []);
});

test('who is not among the allowed hosts cannot frame the calculator at all', async () => {
  const closed = await nginx({ policy: FRAME_POLICY, ancestors: () => 'https://portal.example.gov.cn' });
  try {
    closed.put('host.html', portal(`<iframe title="x" src="${closed.calc}?embed"></iframe>`));
    closed.put('host.js', '');
    closed.put('host.css', '');
    const page = await open();
    await page.goto(`${closed.host}host.html`);
    await eventually(async () => /frame-ancestors/.test(page.seen.console.join()), true);
    assert.equal(await page.frameLocator('iframe').locator('#root').count(), 0);
  } finally {
    await closed.close();
  }
});

const storage = (frame) => frame.locator('html').evaluate(() => {
  try {
    return Object.keys(localStorage).concat(Object.keys(sessionStorage));
  } catch (denied) {
    return denied.name;
  }
});

test('storage is left alone: where the browser denies it, and where it would not', async () => {
  for (const [near, expected] of [[false, 'SecurityError'], [true, []]]) {
    const { page, frame } = await visit(loader(server.calc, `data-prefill="${BOND}"`), { near });
    await frame.locator('[id="bond-raised"]').fill('5000');
    await eventually(async () => /100,000\.00/.test(await amount(frame)), true);
    await page.waitForTimeout(700);
    assert.equal(await frame.getByRole('alert').count(), 0, 'and nobody is bothered with it');
    assert.deepEqual(await storage(frame), expected);
    await quiet(page);
  }
});

test('storage that the host asked for keeps the answers, or says once that it cannot', async () => {
  const kept = await visit(loader(server.calc, 'data-storage="local"'), { near: true });
  await kept.frame.getByRole('button', { name: /^清空/ }).click();
  await eventually(() => storage(kept.frame), ['huiqisuan/1']);
  await quiet(kept.page);
  const denied = await visit(loader(server.calc, 'data-storage="local"'));
  await denied.frame.getByRole('button', { name: /^清空/ }).click();
  await denied.frame.getByRole('alert').waitFor();
  assert.match(await amount(denied.frame), /—/);
});

test('a link to a question brings it into view through the host', async () => {
  const { page, frame } = await visit(`<p>${'门户的内容。<br>'.repeat(60)}</p>${loader(server.calc)}`, { viewport: { width: 1200, height: 700 } });
  await eventually(async () => await heightOf(page) === await wanted(frame), true);
  const year = frame.getByRole('button', { name: /改年度|年度/ }).first();
  await year.click();
  await eventually(() => page.evaluate(() => window.heard.some(({ type }) => type === 'scroll-to')), true);
  const inView = () => frame.locator('[id="year"]').evaluate(() => new Promise((done) => {
    new IntersectionObserver(([entry], observer) => { observer.disconnect(); done(entry.isIntersecting); }).observe(document.getElementById('year'));
  }));
  await eventually(inView, true);
});

test('a failure to start is a panel in the frame and an error at the host', async () => {
  server.put('host.html', portal(loader(server.calc)));
  server.put('host.js', HOST_SCRIPT);
  const page = await open();
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await page.goto(`${server.host}host.html`);
  await page.frameLocator('iframe').locator('[data-kind="missing"]').waitFor();
  await eventually(() => page.evaluate(() => window.heard.find(({ type }) => type === 'error')?.payload.code), 'missing');
});

test('without the script the link is there, and leads to the calculator', async () => {
  server.put('host.html', portal(loader(server.calc)));
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${server.host}host.html`);
  assert.equal(await page.getByRole('link', { name: '惠企算' }).getAttribute('href'), server.calc);
});

for (const [name, attributes, options] of [['light', '', {}], ['dark', 'data-theme="dark"', {}], ['elder', 'data-elder', {}], ['on a phone', '', { viewport: { width: 360, height: 700 } }]]) {
  test(`axe finds nothing in the host with the frame in it: ${name}`, async () => {
    const { page, frame } = await visit(loader(server.calc, attributes), options);
    await eventually(async () => await heightOf(page) === await wanted(frame), true);
    await accessible(page);
    const inner = page.frames().find((one) => one.url().startsWith(server.calc));
    await accessible(inner);
    await quiet(page);
  });
}

test('the loader weighs at most 3 KB and knows nothing of any release', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const text = readFileSync('dist/embed.js', 'utf8');
  assert.ok(Buffer.byteLength(text) <= 3 * 1024, `${Buffer.byteLength(text)} bytes`);
  const version = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];
  for (const name of [version, ...readdirSync('dist').filter((file) => /-[0-9a-f]{12}\./.test(file))]) assert.equal(text.includes(name), false, name);
});
