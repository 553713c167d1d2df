// First paint and first use of the single file in Chromium, opened from its folder with the whole processor, and with a
// quarter of it. Every opening is in a new window that has kept nothing.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from '../tests/e2e/helpers/browser.mjs';

const runs = Number(process.argv[2] ?? 9);
const address = pathToFileURL(resolve('target/single-file/huiqisuan.html')).href;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

async function measure(slowness) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, offline: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('html[data-ready]')) return;
      observer.disconnect();
      requestAnimationFrame(() => { window.__usable = performance.now(); });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(address);
  await page.waitForFunction(() => window.__usable && performance.getEntriesByName('first-contentful-paint').length > 0);
  const result = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    usable: window.__usable,
  }));
  await context.close();
  return result;
}

for (const [slowness, name] of [[1, 'the whole processor'], [4, 'a quarter of it']]) {
  await measure(slowness);
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await measure(slowness));
  const median = (key) => Math.round(results.map((result) => result[key]).sort((a, b) => a - b)[runs >> 1]);
  console.log(`medians of ${runs} with ${name}: first paint ${median('paint')} ms, usable ${median('usable')} ms`);
}
await browser.close();
