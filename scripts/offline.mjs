// What makes the built page work without network: its icons, the manifest by which it is installed, and the service
// worker with the list of all its files. The last step of a build: it lists what is there by then.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { png, svg } from './icons.mjs';

const WORKER = 'sw.js';
// What webmasters, the pages of others and lawyers need is no use without network.
const FOR_OTHERS = /^(portal\b|kit-|embed\.|element\.|inside-|licences\.)/;
const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

// Writes a file under a name of its content, and returns the name.
function settle(dir, name, bytes) {
  const settled = name.replace(/(\.\w+)$/, `-${digest('sha256', bytes, 'hex').slice(0, 12)}$1`);
  writeFileSync(join(dir, settled), bytes);
  return settled;
}

function manifest(dir) {
  const icon = (size, purpose) => {
    const full = purpose === 'maskable';
    const src = settle(dir, `icon-${size}${full ? '-full' : ''}.png`, png(size, { full }));
    return { src: `./${src}`, sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const icons = [
    { src: `./${settle(dir, 'icon.svg', svg)}`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable'),
  ];
  const facts = JSON.parse(readFileSync('web/offline/manifest.json', 'utf8'));
  return settle(dir, 'app.webmanifest', JSON.stringify({ ...facts, icons }));
}

// The icon as an address, so that the page needs no file for it.
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(svg).replace(/%(20|3D|3A|2F)/g, (sign) => ({ '%20': ' ', '%3D': '=', '%3A': ':', '%2F': '/' })[sign])}`;

// What a build must find: a text without it is no text of ours.
function replace(text, from, to) {
  if (!text.includes(from)) throw new Error(`nothing has ${from}`);
  return text.replace(from, to);
}

// Writes what is fetched when the browser is idle, and returns the page with the name of the script that begins it.
function idle(dir, html, script) {
  const made = (name) => readFileSync(join('target/web', name), 'utf8');
  const named = (text, name) => replace(text, `"${name}"`, `"${settle(dir, name, made(name))}"`);
  const begun = settle(dir, script, ['later.css', 'qr.js', 'aloud.js'].reduce(named, made(script)));
  return replace(html, ' data-js=', ` data-idle="./${begun}" data-js=`);
}

// worker(dir): writes the service worker for the release that lies in dir.
export function worker(dir) {
  const names = readdirSync(dir, { recursive: true })
    .filter((name) => name !== WORKER && !FOR_OTHERS.test(name) && statSync(join(dir, name)).isFile()).sort();
  const files = JSON.stringify(Object.fromEntries(names.map((name) => [
    name, `sha384-${digest('sha384', readFileSync(join(dir, name)), 'base64')}`,
  ])));
  const release = digest('sha256', files, 'hex').slice(0, 12);
  const script = readFileSync('target/web/sw.js', 'utf8');
  writeFileSync(join(dir, WORKER), `const RELEASE="${release}",FILES=${files};\n${script}`);
}

// offline(dir): completes the page in dir.
export function offline(dir) {
  const page = join(dir, 'index.html');
  const html = readFileSync(page, 'utf8');
  const pictured = replace(html, 'web/offline/icon.svg', iconAddress);
  // `trunk serve` changes the page under the reader's eyes: nothing is kept then, and what was kept before is removed.
  if (existsSync(join(dir, 'reload.js'))) {
    writeFileSync(page, idle(dir, pictured, 'aids.js'));
    writeFileSync(join(dir, WORKER), readFileSync('target/web/sw-off.js'));
    return;
  }
  const touch = settle(dir, 'touch.png', png(180, { full: true }));
  const links = `<link rel="manifest" href="./${manifest(dir)}"><link rel="apple-touch-icon" href="./${touch}">`;
  writeFileSync(page, idle(dir, replace(pictured, '</head>', `${links}</head>`), 'offline.js'));
  worker(dir);
}
