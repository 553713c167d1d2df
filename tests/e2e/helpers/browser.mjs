// One Chromium for a test file, and pages that remember what they asked for and what they complained of.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

// browser(): call once at the top of a test file; returns a function open(options) -> page.
// page.seen: { requests, violations, errors, console }; the options are Playwright's for a context,
// and { init } for a script that runs before any other.
export function browser() {
  let chrome;
  before(async () => { chrome = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }); });
  after(() => chrome?.close());

  return async function open({ init, ...options } = {}) {
    const context = await chrome.newContext({ locale: 'zh-CN', ...options });
    const page = await context.newPage();
    const seen = { requests: [], violations: [], errors: [], console: [] };
    page.seen = seen;
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('pageerror', (error) => seen.errors.push(String(error)));
    page.on('console', (message) => seen.console.push(message.text()));
    await context.exposeBinding('__violation', (_, violation) => seen.violations.push(violation));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        window.__violation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    if (init) await context.addInitScript(init);
    return page;
  };
}

// quiet(page): nothing was refused by the page's policy, nothing went wrong or was said aside, no cookie was set.
export async function quiet(page) {
  const { violations, errors, console } = page.seen;
  assert.deepEqual({ violations, errors, console }, { violations: [], errors: [], console: [] });
  assert.deepEqual(await page.context().cookies(), []);
}
