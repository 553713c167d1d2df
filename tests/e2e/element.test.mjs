// <huiqi-suan>: the calculator as an element of a foreign page with a strict policy of its own, on a real nginx. It touches
// nothing of that page, can be had many times, is dressed from outside, and goes away without a trace.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, quiet } from './helpers/browser.mjs';
import { nginx } from './helpers/nginx.mjs';
import { BOND, ELEMENT_POLICY, integrity, page as portal } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';

const open = browser();
let server;
before(async () => { server = await nginx({ policy: ELEMENT_POLICY }); });
after(() => server.close());

const SCRIPT = `
  window.heard = [];
  for (const type of ['ready', 'change', 'error']) {
    document.addEventListener('huiqi-' + type, ({ target, detail, composed }) => heard.push({ type, id: target.id, detail, composed }));
  }
  localStorage.setItem('own', '1');
`;
// A host with rules of its own for everything, and a root as small as some have it.
const CSS = 'html { font-size: 62.5%; } body { margin: 0; font: italic 30px serif; } button, input, h2 { color: red; border: 9px solid red; } .card { display: none; }';

async function visit(body, { script = SCRIPT, css = CSS, count = 1, at = server, ...options } = {}) {
  at.put('host.html', portal(`${body}<div id="root">mine</div><script type="module" src="${at.calc}element.js" integrity="${integrity('element.js')}" crossorigin></script>`));
  at.put('host.css', css);
  at.put('host.js', script);
  const page = await open(options);
  page.setDefaultTimeout(10_000);
  await page.goto(`${at.host}host.html?own=1#own`);
  if (count > 0) await eventually(() => page.evaluate(() => window.heard.filter(({ type }) => type === 'ready').length), count);
  return page;
}

const amount = (page, id) => page.locator(`#${id} .headline__amount`).innerText();
const has = (page, id, text) => eventually(async () => (await amount(page, id)).includes(text), true, `${id} shows ${text}`);
const computed = (page, selector, property) => page.locator(selector).first().evaluate((node, name) => getComputedStyle(node)[name], property);

test('it works under a policy that allows no style but the host’s own, and touches nothing of the host', async () => {
  const page = await visit(`<huiqi-suan id="a" prefill="${BOND}"></huiqi-suan>`);
  await has(page, 'a', '200,000.00');
  await page.locator('#a [id="bond-raised"]').fill('5000');
  await has(page, 'a', '100,000.00');
  await page.waitForTimeout(1200);
  const own = await page.evaluate(() => ({
    title: document.title, hash: location.href.split('html')[1], stored: Object.keys(localStorage), history: history.length,
    html: document.documentElement.getAttributeNames(), root: document.getElementById('root').textContent,
  }));
  assert.deepEqual(own, { title: '门户', hash: '?own=1#own', stored: ['own'], history: 2, html: ['lang'], root: 'mine' });
  assert.equal(await page.locator('#a .header, #a .sticky, #a .footer').count(), 0);
  assert.match(await page.locator('#a .basis').innerText(), /主管部门审核为准/);
  await quiet(page);
});

test('it does not take the focus nor scroll, and its look is its own whatever the host’s rules say', async () => {
  const page = await visit('<huiqi-suan id="a"></huiqi-suan>');
  assert.equal(await page.evaluate(() => document.activeElement.tagName + window.scrollY), 'BODY0');
  assert.equal(await computed(page, '#a .huiqi', 'fontSize'), '16px');
  assert.equal(await computed(page, '#a .huiqi', 'fontStyle'), 'normal');
  assert.notEqual(await computed(page, '#a .button', 'color'), 'rgb(255, 0, 0)');
  assert.notEqual(await computed(page, '#a .card', 'display'), 'none');
});

test('it lays itself out by its own width, not by the window’s', async () => {
  const css = `${CSS} #a { width: 420px } #b { width: 1100px }`;
  const page = await visit('<huiqi-suan id="a"></huiqi-suan><huiqi-suan id="b"></huiqi-suan>', { css, count: 2, viewport: { width: 1300, height: 900 } });
  assert.equal(await computed(page, '#a .page', 'display'), 'block');
  assert.equal(await computed(page, '#b .page', 'display'), 'flex');
  for (const id of ['a', 'b']) {
    assert.equal(await page.locator(`#${id}`).evaluate((node) => node.scrollWidth > node.clientWidth + 1), false, `${id} does not overflow`);
  }
});

test('the host sets theme, elder mode, colours and parts', async () => {
  const css = `${CSS} #a { --huiqi-accent: #9c1b1b; --huiqi-headline: #7a1414; } #a::part(headline) { border-radius: 3px; }`;
  const page = await visit('<huiqi-suan id="a"></huiqi-suan>', { css });
  const background = () => computed(page, '#a .huiqi', 'backgroundColor');
  const light = await background();
  assert.equal(await computed(page, '#a .guest__open', 'color'), 'rgb(156, 27, 27)');
  assert.match(await computed(page, '#a .headline', 'backgroundImage'), /rgb\(122, 20, 20\)/);
  assert.equal(await computed(page, '#a .headline', 'borderRadius'), '3px');
  await page.evaluate(() => document.getElementById('a').setAttribute('theme', 'dark'));
  assert.notEqual(await background(), light);
  await page.evaluate(() => document.getElementById('a').setAttribute('elder', ''));
  assert.equal(await computed(page, '#a .huiqi', 'fontSize'), '20px');
  await page.evaluate(() => document.getElementById('a').setAttribute('theme', 'system'));
  assert.equal(await background(), light);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.notEqual(await background(), light);
  await quiet(page);
});

test('its events leave the shadow root and say what the result is', async () => {
  const page = await visit(`<huiqi-suan id="a" prefill="${BOND}"></huiqi-suan>`);
  const last = () => page.evaluate(() => window.heard.filter(({ type }) => type === 'change').pop());
  await eventually(async () => (await last()).detail.summary.totals, [{ receiver: 'enterprise', least: '200000.00' }]);
  assert.equal((await last()).composed, true);
  await page.locator('#a [id="bond-raised"]').fill('5000');
  await eventually(async () => (await last()).detail.summary.totals, [{ receiver: 'enterprise', least: '100000.00' }]);
  assert.equal(await page.evaluate(() => document.getElementById('a').value.link), BOND.replace('10000', '5000'));
  await page.evaluate(() => document.getElementById('a').reset());
  await has(page, 'a', '200,000.00');
  await page.evaluate((link) => document.getElementById('a').setAttribute('prefill', link), BOND.replace('10000', '2000'));
  await has(page, 'a', '40,000.00');
});

test('a day says of which year the case is', async () => {
  const page = await visit(`<huiqi-suan id="a" date="2020-05-01" prefill="${BOND.replace('&year=2020', '')}"></huiqi-suan>`);
  assert.match(await page.locator('#a .headline__label').innerText(), /2020/);
});

test('it speaks the language of its locale, each its own, and leaves the host its own', async () => {
  const page = await visit(`<huiqi-suan id="a" locale="en" prefill="${BOND}"></huiqi-suan><huiqi-suan id="b"></huiqi-suan>`, { count: 2 });
  await page.locator('#a').getByRole('link', { name: 'Open in a new window' }).waitFor();
  await page.locator('#b').getByRole('link', { name: '在新窗口打开' }).waitFor();
  await page.evaluate(() => document.getElementById('b').setAttribute('locale', 'en'));
  await page.locator('#b').getByRole('link', { name: 'Open in a new window' }).waitFor();
  assert.deepEqual(await page.evaluate(() => [document.title, document.documentElement.lang]), ['门户', 'zh-CN']);
  await page.evaluate(() => document.getElementById('a').setAttribute('locale', 'zh-CN'));
  await page.locator('#a').getByRole('link', { name: '在新窗口打开' }).waitFor();
  await has(page, 'a', '200,000.00');
  await quiet(page);
});

test('many on a page share one program and nothing else', async () => {
  const page = await visit(`<huiqi-suan id="a" prefill="${BOND}"></huiqi-suan><huiqi-suan id="b"></huiqi-suan><huiqi-suan id="c" prefill="${BOND.replace('10000', '5000')}"></huiqi-suan>`, { count: 3 });
  await has(page, 'a', '200,000.00');
  await has(page, 'c', '100,000.00');
  const example = await amount(page, 'b');
  await page.locator('#a [id="bond-raised"]').fill('1000');
  await has(page, 'a', '20,000.00');
  await has(page, 'c', '100,000.00');
  assert.equal(await amount(page, 'b'), example);
  const fetched = page.seen.requests.filter((url) => /\.wasm$/.test(url));
  assert.equal(new Set(fetched).size, fetched.length, 'each part once');
  // Undo in one is undo in that one.
  await page.locator('#a').getByRole('button', { name: '撤销' }).click();
  await has(page, 'a', '200,000.00');
  await quiet(page);
});

test('taken out it is gone, put back it goes on where it was, and a hundred times leave nothing behind', async () => {
  const page = await visit(`<huiqi-suan id="a" prefill="${BOND}"></huiqi-suan><huiqi-suan id="b"></huiqi-suan>`, { count: 2 });
  await page.locator('#a [id="bond-raised"]').fill('5000');
  await eventually(() => page.evaluate(() => document.getElementById('a').value.summary.totals[0]?.least), '100000.00');
  await page.evaluate(() => {
    window.kept = document.getElementById('a');
    window.kept.remove();
  });
  assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelectorAll('.huiqi *').length), 0, 'nothing is drawn any more');
  await page.evaluate(() => document.querySelector('main').prepend(window.kept));
  await has(page, 'a', '100,000.00');
  await page.evaluate(async () => {
    for (let nth = 0; nth < 100; nth += 1) {
      window.kept.remove();
      document.querySelector('main').prepend(window.kept);
      await Promise.resolve();
    }
  });
  await has(page, 'a', '100,000.00');
  await page.locator('#a [id="bond-raised"]').fill('2000');
  await has(page, 'a', '40,000.00');
  assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelectorAll('.page').length), 1);
  await page.locator('#b').getByRole('button', { name: /^清空/ }).click();
  assert.deepEqual(page.seen.errors, []);
  await quiet(page);
});

test('storage is used when asked for, under the element’s own name, and its denial is bearable', async () => {
  const page = await visit(`<huiqi-suan id="a" storage="local" prefill="${BOND}"></huiqi-suan><huiqi-suan id="b"></huiqi-suan>`, { count: 2 });
  await page.locator('#a [id="bond-raised"]').fill('5000');
  await eventually(() => page.evaluate(() => Object.keys(localStorage).sort()), ['huiqisuan/1/a', 'own']);
  const deny = () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
  const denied = await visit(`<huiqi-suan id="a" storage="local"></huiqi-suan>`, { init: deny, script: SCRIPT.replace(/localStorage.*/, '') });
  await denied.locator('#a').getByRole('button', { name: /^清空/ }).click();
  await denied.locator('#a').getByRole('alert').waitFor();
  assert.deepEqual(denied.seen.errors, []);
});

test('a printing host prints its own page, with no sheet of ours', async () => {
  const page = await visit('<huiqi-suan id="a"></huiqi-suan>');
  assert.equal(await page.locator('#a').getByRole('button', { name: '打印' }).count(), 0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.waitForTimeout(100);
  assert.equal(await page.locator('#a .sheet').count(), 0);
});

test('links to the policy library lead to the calculator, in a window of their own', async () => {
  const page = await visit('<huiqi-suan id="a"></huiqi-suan>');
  await page.locator('#a').getByRole('button', { name: '原文' }).first().click();
  const link = page.locator('#a a[href*="library.html"]').first();
  await eventually(() => link.getAttribute('target'), '_blank');
  assert.ok((await link.getAttribute('href')).startsWith(`${server.calc}library.html#jinan-2019-55/`));
});

const headers = { 'access-control-allow-origin': '*' };
const failures = [
  ['a missing program', /\.wasm$/, { status: 404, headers }, 'not-loaded'],
  ['a changed program', /\.wasm$/, { status: 200, body: 'no program', headers }, 'not-loaded'],
  ['a calculator that lets no other page read its files', /\.wasm$/, { status: 200, body: 'no program' }, 'not-loaded'],
  ['a missing script', /huiqisuan-\w+\.js$/, { status: 404, headers }, 'not-loaded'],
  ['a missing release', /element\.json$/, { status: 404, headers }, 'not-loaded'],
];
for (const [what, pattern, answer, code] of failures) {
  test(`${what} is said in the element's own place, and to the host`, async () => {
    server.put('host.html', portal(`<huiqi-suan id="a"></huiqi-suan><script type="module" src="${server.calc}element.js" crossorigin></script>`));
    server.put('host.js', SCRIPT);
    const page = await open();
    await page.route(pattern, (route) => route.fulfill(answer));
    await page.goto(`${server.host}host.html`);
    await page.locator('#a').getByRole('alert').waitFor();
    assert.match(await page.locator('#a').getByRole('alert').innerText(), /在新窗口打开惠企算/);
    assert.deepEqual(await page.evaluate(() => window.heard), [{ type: 'error', id: 'a', detail: { code }, composed: true }]);
    assert.equal(await page.locator('.boot-overlay').count(), 0, 'the host’s page is not covered');
  });
}

test('a host that forbids WebAssembly is told so', async () => {
  const strict = await nginx({ policy: (calc) => ELEMENT_POLICY(calc).replace(" 'wasm-unsafe-eval'", '') });
  try {
    const page = await visit('<huiqi-suan id="a"></huiqi-suan>', { at: strict, count: 0 });
    await eventually(() => page.evaluate(() => window.heard[0]?.detail.code), 'blocked');
  } finally {
    await strict.close();
  }
});

test('when the program stops, every element says so and the host goes on', async () => {
  const page = await visit('<huiqi-suan id="a"></huiqi-suan><huiqi-suan id="b"></huiqi-suan>', { count: 2 });
  await page.evaluate(() => window.__huiqisuan_panic('a panic'));
  for (const id of ['a', 'b']) await page.locator(`#${id}`).getByRole('alert').waitFor();
  await page.locator('#a .failure').click({ position: { x: 5, y: 5 } });
  assert.deepEqual(await page.evaluate(() => window.heard.filter(({ type }) => type === 'error').map(({ detail }) => detail.code)), ['panic', 'panic']);
  assert.deepEqual(page.seen.errors, []);
});

test('the element itself weighs at most 3 KB and knows nothing of any release', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const text = readFileSync('dist/element.js', 'utf8');
  assert.ok(Buffer.byteLength(text) <= 3 * 1024, `${Buffer.byteLength(text)} bytes`);
  for (const name of readdirSync('dist').filter((file) => /-[0-9a-f]{12}\./.test(file))) assert.equal(text.includes(name), false, name);
});
