// First paint and first use in Chromium, at 1.6 Mbit/s, 150 ms round trip and a quarter of this processor,
// from a server that compresses with brotli. Every run starts with an empty cache.
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from '../tests/e2e/helpers/browser.mjs';
import { serve } from '../tests/e2e/helpers/server.mjs';

const runs = Number(process.argv[2] ?? 9);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const server = await serve({ compress: true });

async function measure() {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, isMobile: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.__shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const usable = () => document.querySelector('html[data-ready], #app');
    new MutationObserver((_, observer) => {
      if (!usable()) return;
      observer.disconnect();
      requestAnimationFrame(() => { window.__usable = performance.now(); });
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions',
    { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(server.url);
  await page.waitForFunction(() => window.__usable);
  const result = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    usable: window.__usable,
    shift: window.__shifts,
  }));
  await context.close();
  return result;
}

await measure();
const results = [];
for (let run = 0; run < runs; run += 1) results.push(await measure());
await browser.close();
await server.close();

const median = (key) => results.map((result) => result[key]).sort((a, b) => a - b)[runs >> 1];
console.log(`medians of ${runs}: first paint ${Math.round(median('paint'))} ms, usable ${Math.round(median('usable'))} ms, layout shift ${median('shift').toFixed(3)}`);
