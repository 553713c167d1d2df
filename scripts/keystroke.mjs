// Types digits into a field of the page and of a bare Yew calculator, in turns, with a quarter of this processor, and
// adds up what the main thread does from the key to the updated and laid-out page: the events, what they put off to the
// end of their task, style and layout. Painting is the compositor's and the graphics card's matter and is left out.
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from '../tests/e2e/helpers/browser.mjs';
import { serve } from '../tests/e2e/helpers/server.mjs';

const keys = Number(process.argv[2] ?? 60);
// Long enough for the frame after the key; what is put off until the typist pauses begins later.
const WINDOW = 150;
const PAUSE = 1300;
const WORK = new Set(['EventDispatch', 'RunMicrotasks', 'FunctionCall', 'UpdateLayoutTree', 'Layout']);

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const pages = [
  { name: 'this page', dir: 'dist', field: (page) => page.getByLabel('贷款金额').first() },
  { name: 'bare page', dir: 'target/bare/site', field: (page) => page.locator('#f0') },
];

for (const site of pages) {
  site.server = await serve({ dir: site.dir });
  site.context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  site.page = await site.context.newPage();
  await site.page.goto(site.server.url);
  await site.page.waitForSelector('#app, html[data-ready] main');
  const cdp = await site.context.newCDPSession(site.page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  site.costs = [];
}

// One traced block of keystrokes; returns the main thread's milliseconds for each key.
async function block(site, count) {
  await site.page.bringToFront();
  await site.field(site.page).focus();
  await browser.startTracing(site.page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  for (let key = 0; key < count; key += 1) {
    // Alternating keeps the number short: a digit, then taking it away again.
    await site.page.keyboard.press(key % 2 === 0 ? '5' : 'Backspace');
    await site.page.waitForTimeout(PAUSE);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const keydown = traceEvents.filter((event) => event.name === 'EventDispatch' && event.args.data?.type === 'keydown');
  const thread = keydown[0] && `${keydown[0].pid}/${keydown[0].tid}`;
  const work = traceEvents
    .filter(({ ph, pid, tid, name }) => ph === 'X' && `${pid}/${tid}` === thread && WORK.has(name))
    .sort((a, b) => a.ts - b.ts);
  return keydown.map(({ ts }) => {
    const until = ts + WINDOW * 1000;
    // One piece of work lies in another (a layout that a script forced), so their union is what counts.
    let [sum, end] = [0, ts];
    for (const piece of work.filter((piece) => piece.ts >= ts && piece.ts <= until)) {
      sum += Math.max(0, piece.ts + piece.dur - Math.max(piece.ts, end));
      end = Math.max(end, piece.ts + piece.dur);
    }
    return sum / 1000;
  });
}

const size = 10;
for (let done = -size; done < keys; done += size) {
  for (const site of pages) {
    const costs = await block(site, size);
    if (done >= 0) site.costs.push(...costs);
  }
}
await browser.close();

const at = (costs, share) => [...costs].sort((a, b) => a - b)[Math.min(costs.length - 1, Math.floor(costs.length * share))];
for (const site of pages) {
  await site.server.close();
  console.log(`${site.name}: median ${at(site.costs, 0.5).toFixed(1)} ms, 95th percentile ${at(site.costs, 0.95).toFixed(1)} ms (${site.costs.length} keys)`);
}
console.log(`ratio of the 95th percentiles: ${(at(pages[0].costs, 0.95) / at(pages[1].costs, 0.95)).toFixed(2)}`);
