// Journeys through the page, the same in every engine: one browser of each for a test file, a fresh site for each visit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { AXE, violations } from '../../e2e/helpers/axe.mjs';
import { eventually } from '../../e2e/helpers/reader.mjs';
import { serve } from '../../e2e/helpers/server.mjs';
import { ENGINES, open } from './engines.mjs';

const witness = readFileSync(new URL('witness.js', import.meta.url));
const witnessed = [/^(boot|library)-.*\.js$/, { body: (bytes) => Buffer.concat([witness, bytes]) }];

const browsers = new Map();
const servers = [];
after(async () => {
  await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  await Promise.all(servers.map((server) => server.close()));
});

// journey(name, walk): a test for each engine. walk(visit, browser, engine) walks it: visit(hash, { faults, headers,
// awaited }) opens the page and waits until it can be used, or until a selector matches. Every visit is to an address
// of its own, so that nothing is stored there. cannot says why an engine has to be left out, by its name.
export function journey(name, walk, cannot = {}) {
  for (const engine of ENGINES) {
    test(`${engine}: ${name}`, { skip: cannot[engine] }, async () => {
      if (!browsers.has(engine)) browsers.set(engine, open(engine));
      const browser = await browsers.get(engine);
      const visit = async (hash = '', { faults = [], headers, awaited = 'html[data-ready]' } = {}) => {
        const server = await serve({ faults: [...faults, witnessed], headers });
        servers.push(server);
        await browser.goTo(server.url + hash);
        await drawn(browser, awaited);
        return server;
      };
      await walk(visit, browser, engine);
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
