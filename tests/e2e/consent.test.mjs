// The result leaves a frame when the host has asked and the user has agreed, and goes to that host alone; who does not keep
// the contract, or is not the host, gets nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { nginx } from './helpers/nginx.mjs';
import { BOND, FRAME_POLICY, amount, heightOf, hosted, loader, page as portal, types, wanted } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';

const { visit, open, site } = hosted();
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

test('the result leaves when the host asked and the user agreed, and holds no answer', async () => {
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`));
  await ask(page);
  const consent = frame.getByRole('alert');
  await consent.waitFor();
  const said = await consent.innerText();
  assert.ok(said.includes(new URL(site.server.host).origin), 'it says who asks');
  assert.match(said, /企业可得 ¥ 200,000\.00/);
  assert.match(said, /您填写的内容不会发送/);
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
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`));
  await ask(page, { answers: true });
  const said = await frame.getByRole('alert').innerText();
  assert.match(said, /还会发送您填写的全部内容/);
  assert.match(said, /10000 万元/);
  await decide(frame, '同意发送');
  await eventually(() => page.evaluate(() => window.answer.link), BOND);
});

test('what was typed while the user decides is what is shown and sent', async () => {
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`));
  await ask(page);
  await frame.getByRole('alert').getByText('¥ 200,000.00').waitFor();
  await frame.locator('[id="bond-raised"]').fill('5000');
  await frame.getByRole('alert').getByText('¥ 100,000.00').waitFor();
  await decide(frame, '同意发送');
  await eventually(() => page.evaluate(() => window.answer.summary?.totals), [{ receiver: 'enterprise', least: '100000.00' }]);
});

test('a refusal is a refusal; after the third nobody is asked again', async () => {
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`));
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
  // For the frame no time passes until the test says so.
  const init = () => {
    const now = performance.now.bind(performance);
    performance.now = () => window.still ?? now();
  };
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`), { init });
  await frame.locator('html').evaluate(() => { window.still = performance.now(); });
  await ask(page);
  const agree = frame.getByRole('button', { name: '同意发送' });
  await agree.click();
  await frame.locator('html').evaluate(() => { window.still += 600; });
  await agree.evaluate((button) => button.click());
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.answer), 'waiting');
  await ask(page);
  await answerIs(page, 'busy');
});

test('a hostile page that frames the calculator hears when it is ready and how high it is, and nothing else', async () => {
  const { page, frame } = await visit(`<iframe title="x" src="${site.server.calc}?embed#${BOND}"></iframe>`);
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
  await frame.getByRole('alert').getByText(new URL(site.server.host).origin).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(await types(page), ['ready', 'resize', 'scroll-to']);
  const heard = JSON.stringify(await page.evaluate(() => window.heard));
  assert.equal(/200000|200,000|bond/.test(heard), false);
  assert.deepEqual(page.seen.violations, []);
});

test('a window that is not the host is not heard, and its own look-alikes change nothing at the host', async () => {
  site.server.put('evil.html', portal('<p>evil</p>').replace('host.js', 'evil.js'));
  site.server.put('evil.js', `
    window.heard = [];
    window.addEventListener('message', ({ data }) => heard.push(data));
    for (const type of ['get-result', 'reset']) parent.frames[0].postMessage({ ns: 'huiqi', v: 1, type, id: 'e', payload: {} }, '*');
    parent.postMessage({ ns: 'huiqi', v: 1, type: 'resize', payload: { height: 7 } }, '*');
  `);
  const { page, frame } = await visit(loader(site.server.calc, `data-prefill="${BOND}"`));
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

