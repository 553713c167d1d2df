// Everybody can use what stands beside the page, and the page where it is a guest or cannot start, as axe sees it: the
// library, the portal kit, the frame, the element, the single file, the panels of a failure.
import { before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { accessible } from './helpers/axe.mjs';
import { ready } from './helpers/boot.mjs';
import { browser } from './helpers/browser.mjs';
import { closing } from './helpers/closing.mjs';
import { FAILURES, WASM } from './helpers/failures.mjs';
import { MODES } from './helpers/modes.mjs';
import { servers } from './helpers/nginx.mjs';
import { BOND, ELEMENT_POLICY, hosted, integrity, loader, page as portal } from './helpers/portal.mjs';
import { eventually } from './helpers/reader.mjs';
import { serve } from './helpers/server.mjs';
import { openAll, unfold } from './helpers/states.mjs';

const open = browser();
const served = closing(serve);
const start = servers("window.heard = []; document.addEventListener('huiqi-ready', () => heard.push('ready'));");
const frames = hosted();

const pick = (...names) => Object.fromEntries(names.map((name) => [name, MODES[name]]));
const BEFORE = pick('light', 'dark', 'more contrast', '320 pixels', 'forced colours');
const REMEMBERED = pick('light', 'dark', 'large print', 'large print, dark because chosen', 'more contrast', 'English, large print, dark', '320 pixels', 'forced colours');

// What a host asks for, as attributes, and what the reader's browser does.
const guest = (name, attributes = {}) => ({ ...MODES[name], attributes });
const GUESTS = {
  light: guest('light'),
  dark: guest('light', { theme: 'dark' }),
  'dark as the system is': guest('dark', { theme: 'system' }),
  'large print': guest('light', { elder: '' }),
  'English, large print, dark': guest('light', { theme: 'dark', elder: '', locale: 'en' }),
  'more contrast': guest('more contrast'),
  '320 pixels': guest('320 pixels'),
  'forced colours': guest('forced colours'),
};
const written = (attributes, prefix = '') => Object.entries(attributes).map(([name, value]) => `${prefix}${name}="${value}"`).join(' ');

async function at(url, { options }) {
  const page = await open(options);
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return page;
}

// Waits for what is told of a failure, in the reader's language.
const told = (page, kind, { language }) => page.locator(`${kind}:lang(${language})`).waitFor();

// What can be opened of the page, in whatever it stands.
async function everything(within) {
  await openAll(within, 0);
  await unfold(within, '.topic__fold', '.advice__opener', '.loan__tools > button');
  await eventually(() => within.locator('.topic--open:not(:has(.field))').count(), 0);
}

// The calculator where it is the whole of a page, or stands in its midst.
const WHOLE = {
  'as it opens': (page) => [page],
  'everything open': async (page) => {
    await everything(page);
    return [page];
  },
};

// Of the ways in which the page can fail to start, the first of each kind of panel.
const KINDS = FAILURES.filter(([, , kind], nth) => FAILURES.findIndex(([, , other]) => other === kind) === nth);

const scriptless = (html) => Buffer.from(String(html).replace(/<script.*?<\/script>|<\/?noscript>/gs, ''));

const find = async (page, words, count) => {
  await page.locator('#find').fill(words);
  await page.locator('.finder__said').getByText(/./).waitFor();
  await eventually(() => page.locator('.clause:visible').count(), count);
  return [page];
};
const LIBRARY = {
  'all of it': (page) => [page],
  'what is found': (page) => find(page, '一贷通', 1),
  'nothing found': (page) => find(page, '没有这样的话', 0),
};

const inner = (page) => page.frames().find((frame) => frame.url().startsWith(frames.site.server.calc));

const PLACES = {
  'the policy library': {
    modes: REMEMBERED,
    begin: async (mode) => at(`${(await served()).url}library.html`, mode),
    views: LIBRARY,
  },
  'the portal kit': {
    modes: BEFORE,
    begin: async (mode) => {
      const page = await at(`${(await start()).calc}portal.html`, mode);
      await page.frameLocator('iframe').locator('html[data-ready]').waitFor({ state: 'attached' });
      return page;
    },
    views: {
      'as it opens': (page) => [page],
      'colours picked that are hard to read, and the code copied': async (page) => {
        await page.getByLabel('结果底色').fill('#88bbff');
        await page.getByText(/结果底色配白字对比度只有/).waitFor();
        return [page];
      },
      'what is wrong with the server': async (page) => {
        await page.route(/_bg-\w+\.wasm$/, (route) => route.fulfill({ status: 404 }));
        await page.locator('#check').click();
        await page.locator('#checked').getByText(/项要改/).waitFor();
        return [page];
      },
    },
  },
  'a portal with the frame': {
    modes: GUESTS,
    begin: async ({ options, attributes }) => {
      const { page } = await frames.visit(loader(frames.site.server.calc, `data-prefill="${BOND}" ${written(attributes, 'data-')}`), options);
      return page;
    },
    views: {
      'as it opens': (page) => [page, inner(page)],
      'everything open in it': async (page) => {
        await everything(inner(page));
        return [page, inner(page)];
      },
      'the question whether the result may leave it, and all that would': async (page) => {
        await page.evaluate(() => { document.querySelector('iframe').huiqi.getResult({ answers: true }); });
        await inner(page).locator('.consent').waitFor();
        return [page, inner(page)];
      },
    },
  },
  'a portal with the element': {
    modes: GUESTS,
    begin: async (mode) => {
      const server = await start({ policy: ELEMENT_POLICY });
      const script = `<script type="module" src="${server.calc}element.js" integrity="${integrity('element.js')}" crossorigin></script>`;
      server.put('host.html', portal(`<huiqi-suan prefill="${BOND}" ${written(mode.attributes)}></huiqi-suan>${script}`));
      const page = await at(`${server.host}host.html`, mode);
      await eventually(() => page.evaluate(() => window.heard), ['ready']);
      return page;
    },
    views: {
      ...WHOLE,
      'the word that it has stopped': async (page) => {
        await page.evaluate(() => window.__huiqisuan_panic('a panic'));
        await page.locator('.failure').waitFor();
        return [page];
      },
    },
  },
  'the single file': {
    modes: REMEMBERED,
    begin: async (mode) => {
      const page = await at(pathToFileURL('target/single-file/huiqisuan.html').href, mode);
      await ready(page);
      return page;
    },
    views: {
      ...WHOLE,
      'the library beside it': async (page) => {
        await page.locator('a[href^="library.html"], a[href^="./library.html"]').first().click();
        await page.waitForURL(/library\.html/);
        return LIBRARY['what is found'](page);
      },
    },
  },
  'a start that fails': {
    modes: { ...BEFORE, English: MODES.English },
    begin: (mode) => mode,
    views: {
      ...Object.fromEntries(KINDS.map(([what, options]) => [what, async (mode) => {
        const page = await at(`${(await served(options)).url}#1&year=2026`, mode);
        await told(page, '[data-kind]', mode);
        return [page];
      }])),
      'a download that takes long': async (mode) => {
        const { url } = await served({ faults: [[WASM, { stall: true }]] });
        const page = await open(mode.options);
        await page.clock.install();
        await page.goto(url);
        await page.clock.fastForward(10_000);
        await told(page, '.boot-slow', mode);
        return [page];
      },
      'a script that never comes': async (mode) => {
        const page = await at((await served({ faults: [[/^boot-/, { 404: true }]] })).url, mode);
        await page.evaluate(() => document.getAnimations().forEach((animation) => {
          if (animation.animationName === 'shell-late') animation.finish();
        }));
        await page.locator('.shell-late').waitFor();
        return [page];
      },
      // Where no script runs axe does not either: it is shown what such a browser shows.
      'no scripts at all': async (mode) => {
        const page = await at((await served({ faults: [[/html$/, { body: scriptless }]] })).url, mode);
        await page.locator('.boot').first().waitFor();
        return [page];
      },
      // A folder gives no further script, and so no other language.
      'the page opened from a folder': async (mode) => {
        const page = await at(pathToFileURL('dist/index.html').href, mode);
        await told(page, '[data-kind]', MODES.light);
        return [page];
      },
    },
  },
};

for (const [place, { modes, begin, views }] of Object.entries(PLACES)) {
  for (const [name, mode] of Object.entries(modes)) {
    describe(`axe finds nothing: ${place}, ${name}`, () => {
      let begun;
      before(async () => { begun = await begin(mode); });
      for (const [view, show] of Object.entries(views)) {
        test(view, async () => {
          for (const part of await show(begun, mode)) await accessible(part, 'html', mode.without);
        });
      }
    });
  }
}
