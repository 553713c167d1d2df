// The service worker: the whole release, kept in one cache, so that the page opens without any network. A release is
// filled in completely, every file checked, before it can take over; until then, and if that fails, the release before
// it goes on. The build writes two constants before this: RELEASE, the release's name, and FILES, every file with its
// integrity.
/* global RELEASE, FILES */
const scope = self.registration.scope;
// Several copies of the site may live on one host, each below an address of its own.
const PREFIX = `huiqisuan ${scope} `;
const NAME = PREFIX + RELEASE;
// Kept in the cache of the release: the windows that were open when it took over.
const ELDERS = `${scope}elders`;

async function windows() {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

// Fetches a file of this release, checked, and keeps it. A name that carries its content's hash may come from the
// browser's own cache. What was sent on from another address may not answer for a page, and `Vary` would only hide
// what is kept; so the answer is made anew of its content.
async function get(cache, path, mode = /-[0-9a-f]{12}\./.test(path) ? 'default' : 'no-cache') {
  const response = await fetch(scope + path, { integrity: FILES[path], cache: mode });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  const headers = new Headers(response.headers);
  headers.delete('vary');
  const kept = new Response(response.body, { headers });
  await cache.put(scope + path, kept.clone());
  return kept;
}

async function fill() {
  const cache = await caches.open(NAME);
  try {
    await Promise.all(Object.keys(FILES).map((path) => get(cache, path).catch(() => get(cache, path, 'reload'))));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function takeOver() {
  const cache = await caches.open(NAME);
  await cache.put(ELDERS, new Response(JSON.stringify(await windows())));
  await self.clients.claim();
  await tidy();
}

// Earlier releases go when no window is left that one of them may have drawn, and no later one is on its way.
async function tidy() {
  if (self.registration.installing || self.registration.waiting) return;
  const held = await caches.match(ELDERS, { cacheName: NAME });
  const elders = held ? await held.json() : [];
  const now = await windows();
  if (elders.some((id) => now.includes(id))) return;
  const earlier = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

async function answer(request, path) {
  // The loader asks past every cache when a file seems wrong: then this one is filled anew, too.
  const past = request.mode !== 'navigate' && /^(reload|no-store)$/.test(request.cache);
  const known = Object.hasOwn(FILES, path);
  // To look into a cache by its name makes none, as to open it would, after all of them have been removed.
  const held = past ? undefined : await (known ? caches.match(scope + path, { cacheName: NAME }) : caches.match(request.url));
  if (held) return held;
  return known ? get(await caches.open(NAME), path, 'reload') : fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
// The reader has asked for the new release.
self.addEventListener('message', (event) => { if (event.data === 'take over') self.skipWaiting(); });
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  event.respondWith(answer(request, address.slice(scope.length) || 'index.html').catch(() => fetch(request)));
  if (request.mode === 'navigate') event.waitUntil(tidy());
});
