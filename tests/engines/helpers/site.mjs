// Journeys through the page, the same in every engine: a fresh site for each visit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { AXE, violations } from '../../e2e/helpers/axe.mjs';
import { eventually } from '../../e2e/helpers/reader.mjs';
import { serve } from '../../e2e/helpers/server.mjs';
import { ENGINES, open } from './engines.mjs';

const witness = readFileSync(new URL('witness.js', import.meta.url));
const witnessed = [/^(boot|library)-.*\.js$/, { body: (bytes) => Buffer.concat([witness, bytes]) }];

// WebKit's page process is known to crash at a reload when it has shown several of our pages before.
const SHORT_LIVED = ['WebKit'];
const browsers = new Map();
const servers = [];
after(async () => {
  await Promise.all([...browsers.values()].map((browser) => browser.close()));
  await Promise.all(servers.map((server) => server.close()));
});

// journey(name, walk): a test for each engine. walk(visit, browser, engine, test) walks it: visit(hash, { faults, headers,
// awaited }) opens the page and waits until it can be used, or until a selector matches. Every visit is to an address
// of its own, so that nothing is stored there. The test is handed on for tests within it. cannot says why an engine has to be left out, by its name.
export function journey(name, walk, cannot = {}) {
  for (const engine of ENGINES) {
    test(`${engine}: ${name}`, { skip: cannot[engine] }, async (t) => {
      if (!browsers.has(engine)) browsers.set(engine, await open(engine));
      const browser = browsers.get(engine);
      const visit = async (hash = '', { faults = [], headers, awaited = 'html[data-ready]' } = {}) => {
        const server = await serve({ faults: [...faults, witnessed], headers });
        servers.push(server);
        await browser.goTo(server.url + hash);
        await drawn(browser, awaited);
        return server;
      };
      try {
        await walk(visit, browser, engine, t);
      } finally {
        if (SHORT_LIVED.includes(engine)) {
          browsers.delete(engine);
          await browser.close();
        }
      }
    });
  }
}

// Waits until something is there.
export const drawn = (browser, selector) => eventually(async () => (await browser.all(selector)).length > 0, true, selector);

// Nothing went wrong since the page was loaded, and no cookie was set.
export async function quiet(browser) {
  assert.deepEqual(await browser.run(() => [window.witness, document.cookie]), [[], '']);
}

// Nothing stands in anybody's way, as axe sees it.
export async function accessible(browser) {
  await browser.evaluate(AXE);
  assert.deepEqual(await browser.run(violations, ['html', []]), []);
}
