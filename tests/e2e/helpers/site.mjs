// For journeys through the page: one server and one browser for a test file.
import { after, before } from 'node:test';
import { ready } from './boot.mjs';
import { browser } from './browser.mjs';
import { serve } from './server.mjs';

// site(): call once at the top of a test file; returns visit(hash, options) -> page, drawn and ready.
export function site() {
  const open = browser();
  let server;
  before(async () => { server = await serve(); });
  after(() => server.close());

  return async function visit(hash = '', options = {}) {
    const page = await open(options);
    page.server = server;
    page.setDefaultTimeout(10_000);
    page.setDefaultNavigationTimeout(30_000);
    await page.goto(server.url + hash);
    await ready(page);
    return page;
  };
}
