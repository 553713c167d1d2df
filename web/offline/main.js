// Asks the browser to keep the page for days without network, and says when a new release is ready. Loaded by the boot
// script once the program has drawn, and with it the aids of ../aids/; nothing of the page waits for them.
import '../aids/main.js';
import { texts } from './texts.js';

// Only the page's own address counts: not a frame on someone's portal, nor one that may keep nothing, nor a folder.
function container() {
  try {
    return window.top === window && /^https?:$/.test(location.protocol) ? navigator.serviceWorker : undefined;
  } catch (denied) {
    return undefined;
  }
}

// The only address the policy of the page lets through.
const address = () => new URL('sw.js', document.baseURI).href;
const policy = () => (window.trustedTypes
  ? window.trustedTypes.createPolicy('huiqisuan-sw', { createScriptURL: address })
  : { createScriptURL: address });

function button(name, text, press) {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = name;
  node.textContent = text;
  node.addEventListener('click', press);
  return node;
}

// Never by itself: whoever is typing finishes first.
function renew({ serviceWorker, registration }) {
  const reload = () => location.reload();
  // Another tab may have had the new release take over already.
  if (!registration.waiting) return reload();
  serviceWorker.addEventListener('controllerchange', reload, { once: true });
  return registration.waiting.postMessage('take over');
}

function announce(facts) {
  if (document.querySelector('body > .notice')) return;
  const said = texts();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.style.marginBottom = '12px';
  const words = document.createElement('p');
  words.className = 'notice__text';
  notice.append(words, button('button button--first', said.renew, () => renew(facts)),
    button('button', said.later, () => notice.remove()));
  document.body.prepend(notice);
  // A status is read aloud when its words change, not when it appears with them.
  requestAnimationFrame(() => { words.textContent = said.ready; });
  // What is being typed stays where it is.
  if (document.activeElement !== document.body) window.scrollBy(0, notice.offsetHeight);
}

async function keep(serviceWorker) {
  const registration = await serviceWorker.register(policy().createScriptURL(''));
  const facts = { serviceWorker, registration };
  // A worker that takes over at once, as the one that switches all this off, has nothing to announce.
  const settled = (worker) => { if (registration.waiting === worker) announce(facts); };
  const watch = (worker) => worker && worker.addEventListener('statechange', () => {
    if (worker.state === 'installed') setTimeout(settled, 1000, worker);
  });
  if (registration.waiting) announce(facts);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

const serviceWorker = container();
// A browser that keeps nothing, as in a private window, refuses; the page works all the same.
if (serviceWorker) keep(serviceWorker).catch(() => undefined);
