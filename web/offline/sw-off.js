// The switch that turns off working without network: put in the place of sw.js, it ends the service worker wherever
// the site was installed, at the next visit, and removes everything that was kept. Pages that are open go on; answers,
// which are kept elsewhere, stay. Once a sw.js of a release is back, so is the working without network.
const PREFIX = `huiqisuan ${self.registration.scope} `;

async function end() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));
