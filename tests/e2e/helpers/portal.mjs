// A portal as its webmaster writes it: a page of another site, with a strict policy of its own, that embeds the calculator.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { browser } from './browser.mjs';
import { nginx } from './nginx.mjs';

// What a page needs to allow for the frame alone, and for the element.
export const FRAME_POLICY = (calc) => `default-src 'none'; style-src 'self'; frame-src ${calc} 'self'; script-src 'self' ${calc}`;
export const ELEMENT_POLICY = (calc) => `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' ${calc} 'wasm-unsafe-eval'; connect-src ${calc}`;

export const integrity = (name) => `sha384-${createHash('sha384').update(readFileSync(`dist/${name}`)).digest('base64')}`;

// The one line of HTML; more are its further attributes, as 'data-theme="dark"'.
export const loader = (calc, more = '') => `<a href="${calc}">惠企算</a><script src="${calc}embed.js" integrity="${integrity('embed.js')}" crossorigin ${more}></script>`;

// page(body): a portal's page; host.js and host.css are the portal's own.
export const page = (body) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>门户</title>
<link rel="stylesheet" href="host.css"></head>
<body><header><h1>门户网站</h1></header><main>${body}</main><script src="host.js"></script></body></html>`;

// 2‰ of a bond of a hundred million yuan, at most a million: （十九） gives 200,000 yuan.
export const BOND = '1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no';

const HOST_SCRIPT = `
  window.heard = [];
  window.addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
`;

// What stands in a frame.
export const amount = (frame) => frame.locator('.headline__amount').innerText();
// How high the frame is, and how high it ought to be.
export const heightOf = (page, nth = 0) => page.locator('iframe').nth(nth).evaluate((frame) => frame.clientHeight);
export const wanted = (frame) => frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
// The types of message the host has heard.
export const types = (page) => page.evaluate(() => [...new Set(window.heard.map(({ type }) => type))].sort());

// hosted(): call once at the top of a test file; returns { visit, server }, the server once the tests run. visit(body,
// options) opens the host's page with that body and waits for its frames: { page, frame, frames }.
export function hosted() {
  const open = browser();
  const site = {};
  before(async () => { site.server = await nginx({ policy: FRAME_POLICY }); });
  after(() => site.server.close());

  async function visit(body, { count = 1, near = false, ...options } = {}) {
    const { server } = site;
    server.put('host.html', page(body));
    server.put('host.css', 'body { margin: 0; font-size: 62.5% }');
    server.put('host.js', HOST_SCRIPT);
    const visited = await open(options);
    visited.setDefaultTimeout(10_000);
    await visited.goto(`${near ? server.near : server.host}host.html`);
    const frames = [];
    for (let nth = 0; nth < count; nth += 1) {
      const frame = visited.frameLocator('iframe').nth(nth);
      await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
      frames.push(frame);
    }
    return { page: visited, frames, frame: frames[0] };
  }
  return { visit, open, site };
}
