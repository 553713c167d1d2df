// Around the page: whatever is said where it does not start or stops, in the library, and in other people's pages is said in
// the language that is read, and marked so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { panel } from './helpers/boot.mjs';
import { browser } from './helpers/browser.mjs';
import { closing } from './helpers/closing.mjs';
import { FAILURES } from './helpers/failures.mjs';
import { LANGUAGES, press, speaks } from './helpers/foreign.mjs';
import { servers } from './helpers/nginx.mjs';
import { BOND, ELEMENT_POLICY, loader, page as portal } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';
import { serve } from './helpers/server.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const open = browser();
const served = closing(serve);
const hosting = servers();

// The words of the boot script, which is none of node's.
const words = async (name) => (await import(`data:text/javascript,${encodeURIComponent(readFileSync(`web/boot/${name}.js`, 'utf8'))}`)).texts;
const [chinese, english] = [await words('texts'), await words('texts-en')];
// Every text with its path.
const paths = (texts, path = '') => Object.entries(texts).flatMap(([key, said]) => (
  typeof said === 'string' ? [[`${path}${key}`, said]] : paths(said, `${path}${key}.`)));

test('whatever can go wrong is explained in both languages, each in its own letters', () => {
  assert.deepEqual(paths(english).map(([path]) => path), paths(chinese).map(([path]) => path));
  assert.ok(paths(english).length > 60);
  assert.deepEqual(paths(english).filter(([, said]) => /[\u3000-\u9fff\uff00-\uffef]/.test(said)), []);
  assert.deepEqual(paths(chinese).filter(([path, said]) => path !== 'lang' && !/[\u4e00-\u9fff]/.test(said)), []);
});

test('without any script a sentence in English says what to do', async () => {
  const server = await served();
  const page = await open({ javaScriptEnabled: false });
  await page.goto(server.url);
  const said = page.locator('.rules p[lang=en]');
  assert.ok(await said.isVisible());
  assert.match(await said.innerText(), /Allow JavaScript/);
});

for (const [what, options, kind] of FAILURES.filter(([, , of]) => /missing|blocked|old/.test(of))) {
  test(`whoever reads English reads in English about ${what}`, async () => {
    const server = await served(options);
    const page = await open();
    await page.goto(`${server.url}#1&lang=en&year=2026`);
    assert.equal((await panel(page)).kind, kind);
    await page.locator('#shell > .boot[lang=en]').waitFor();
    assert.equal(await page.locator('.boot__title:visible').innerText(), english.kinds[kind].title);
    await speaks(page, 'en', what, '#shell > .boot');
  });
}

test('where the English words do not come either, the failure is explained in Chinese, and marked so', async () => {
  const server = await served({ faults: [[/\.wasm$|failure-en/, { 404: true }]] });
  const page = await open();
  await page.goto(`${server.url}#1&lang=en&year=2026`);
  assert.equal((await panel(page)).title, chinese.kinds.missing.title);
  assert.equal(await page.locator('#shell > .boot').getAttribute('lang'), 'zh-CN');
  assert.ok(await page.locator('.rules p[lang=en]').isVisible());
});

test('who last chose English reads so in the next failure, even where the link says nothing', async () => {
  const server = await served({ faults: [[/\.wasm$/, { 404: true }]] });
  const page = await open({ init: "localStorage.setItem('huiqisuan/look', 'dark elder en');" });
  await page.goto(server.url);
  await page.locator('#shell > .boot[lang=en]').waitFor();
});

for (const [language, lang, named] of LANGUAGES) {
  const start = `#1${lang}&year=2026`;
  const visitHere = async () => {
    const page = await visit(start);
    await page.locator(`html[lang^=${language}]`).waitFor();
    return page;
  };

  test(`in ${named} the apology is in ${named}, even when the network is gone by then`, async () => {
    const page = await visitHere();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.evaluate(() => window.__huiqisuan_panic('panicked at a test'));
    await page.locator(`.boot-overlay .boot[lang^=${language}]`).waitFor();
    await speaks(page, language, 'the apology', '.boot-overlay');
    await eventually(() => page.evaluate(() => document.activeElement.className), 'boot__title');
  });

  test(`in ${named} a slow start is announced in ${named}`, async () => {
    const server = await served({ faults: [[/\.wasm$/, { stall: true }]] });
    const page = await open();
    await page.clock.install();
    await page.goto(`${server.url}${start}`);
    await page.clock.fastForward(10_000);
    await page.locator(`.boot-slow[lang^=${language}]`).waitFor();
    await speaks(page, language, 'slow', '.boot-slow');
  });

  test(`in ${named} the policy library is searched in ${named}; its texts stay Chinese`, async () => {
    const page = await visitHere();
    await page.getByRole('link', { name: /policy library|政策原文库/i }).first().click();
    await page.waitForURL(/library\.html/);
    await eventually(() => page.locator('html').getAttribute('lang'), language === 'en' ? 'en' : 'zh-CN');
    if (language === 'en') {
      await speaks(page, language, 'the library');
      await page.getByLabel('Find in the Chinese texts').fill('一贷通');
      assert.equal(await page.getByRole('status').textContent(), '1 clause found');
      assert.equal(await page.title(), 'Policy library · Huiqisuan');
    } else {
      await speaks(page, language, 'the library', '.finder');
    }
  });
}

test('an element and a frame in English say in English that they load, who asks, and that they cannot go on', async () => {
  const server = await hosting({ policy: (calc) => `${ELEMENT_POLICY(calc)}; frame-src ${calc}` });
  const element = (more) => `<huiqi-suan id="a" locale="en" ${more}></huiqi-suan><script type="module" src="${server.calc}element.js" crossorigin></script>`;
  const host = async (body, routed) => {
    server.put('host.html', portal(body));
    const page = await open();
    if (routed) await page.route(/\.wasm$/, routed);
    await page.goto(`${server.host}host.html`);
    return page;
  };
  const stalled = await host(element(''), () => undefined);
  await stalled.locator('#a').getByText('Loading…').waitFor();
  await speaks(stalled, 'en', 'an element that loads', '#a');

  const failed = await host(element(''), (route) => route.fulfill({ status: 404, body: '' }));
  await failed.locator('#a').getByRole('alert').getByRole('link', { name: 'open it in a new window' }).waitFor();
  await speaks(failed, 'en', 'an element that failed', '#a');

  const mounted = await host(element(`prefill="${BOND}"`));
  await mounted.locator('#a [data-panel=clause]').first().waitFor();
  assert.equal(await mounted.locator('#a').getByRole('region', { name: 'Huiqisuan', exact: true }).count(), 1);
  await press(mounted, '#a [data-panel=clause]');
  await speaks(mounted, 'en', 'an element', '#a');
  const library = await mounted.locator('#a a[href*="library.html"]').first().getAttribute('href');
  assert.match(library, /library\.html\?lang=en#/);

  const framed = await host(loader(server.calc, `data-locale="en" data-prefill="${BOND}"`));
  assert.match(await framed.locator('iframe').getAttribute('title'), /^Huiqisuan: /);
  const frame = framed.frameLocator('iframe');
  await frame.locator('html[data-ready][lang=en]').waitFor({ state: 'attached' });
  await eventually(() => frame.locator('head title').textContent(), 'Huiqisuan · Financing policies for small businesses in Jinan');
  await framed.evaluate(() => { document.querySelector('iframe').huiqi.getResult({ answers: true }).catch(() => {}); });
  await frame.getByRole('button', { name: 'Agree and send' }).waitFor();
  await speaks(frame, 'en', 'a frame that asks');

  const broken = await host(loader(server.calc, 'data-locale="en"'), (route) => route.fulfill({ status: 404, body: '' }));
  await broken.frameLocator('iframe').locator('.boot[lang=en]').waitFor();
  await speaks(broken.frameLocator('iframe'), 'en', 'a frame that failed');
});
