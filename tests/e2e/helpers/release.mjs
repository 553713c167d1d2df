// Releases to install one after the other, and what the browser keeps of them.
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { worker } from '../../../scripts/offline.mjs';
import { ready } from './boot.mjs';
import { closing } from './closing.mjs';
import { serve } from './server.mjs';

let made = 0;

// hosts(): call once at the top of a test file; returns host(options) -> a server whose files only a release keeps.
export const hosts = () => closing((options) => serve({ headers: { 'cache-control': 'no-store' }, ...options }));

// visit(server, page, hash): the page, drawn.
export async function visit(server, page, hash = '') {
  await page.goto(server.url + hash);
  await ready(page);
  return page;
}

// What is said of a release that is ready.
export const notice = (page) => page.getByText('惠企算有新版本');

// copy(of): a copy of a release, to be changed; it goes when the tests are over.
export function copy(of) {
  const dir = `target/e2e/release-${process.pid}-${made += 1}`;
  after(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(of, dir, { recursive: true });
  return dir;
}

// later(version): the folder of a release of another version, with another style sheet and none of the old one.
export function later(version) {
  const dir = copy('dist');
  const old = sheet(dir);
  const name = old.replace(/-\w+/, `-${version.replaceAll('.', '').padStart(12, '0')}`);
  renameSync(join(dir, old), join(dir, name));
  writeFileSync(join(dir, name), `/* ${version} */`, { flag: 'a' });
  const page = join(dir, 'index.html');
  const html = readFileSync(page, 'utf8').replace(old, name).replace(/ data-version="[^"]*"/, ` data-version="${version}"`);
  writeFileSync(page, html);
  worker(dir);
  return dir;
}

// The name of a release's style sheet.
export const sheet = (dir) => readdirSync(dir).find((name) => /^huiqisuan-\w+\.css$/.test(name));

// The version that drew the page.
export const version = (page) => page.locator('script[data-version]').getAttribute('data-version');

// Waits until the service worker has taken over the page.
export const installed = (page) => page.waitForFunction(async () => {
  const { active } = await navigator.serviceWorker.ready;
  return active.state === 'activated' && navigator.serviceWorker.controller !== null;
});

// What is kept, by cache.
export const kept = (page) => page.evaluate(async () => {
  const all = await Promise.all((await caches.keys()).map(async (name) => {
    const requests = await (await caches.open(name)).keys();
    return [name, requests.map(({ url }) => url)];
  }));
  return Object.fromEntries(all);
});
