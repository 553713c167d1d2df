// Starts the program, and sees to it that whoever opens the page reads either the page or the reason why not.
// Runs before the program and outlives its failures; so it is plain, small, and shares nothing with it.
import { arrive, embedded } from './guest.js';
import { load } from './load.js';
import { refresh } from './refresh.js';
import * as panel from './panel.js';
import { texts } from './texts.js';

const script = document.currentScript.dataset;
const page = document.documentElement;
const SLOW = 10000;
const STALLED = 30000;

// A reload is tried once without asking; whether this is already that one, the browser knows.
const navigation = performance.getEntriesByType ? performance.getEntriesByType('navigation')[0] : undefined;
const reloaded = navigation !== undefined && navigation.type === 'reload';

let started = false;
let panicked = false;

function fail(kind, error) {
  page.dataset.boot = 'failed';
  panel.show(kind, { version: script.version, error });
}

// The program calls this from its panic hook, with the message and the place; it takes over the page.
window.__huiqisuan_panic = (message) => {
  if (panicked) return;
  panicked = true;
  // A panic again after reloading, before much could be typed, may well come of the saved answers.
  const again = reloaded && performance.now() < 60000;
  panel.overlay(again ? 'panicAgain' : 'panic', { version: script.version, error: message });
};

// A trap that comes without a word (out of memory, too deep a stack) is a panic all the same.
const trapped = (error) => {
  if (started && typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) {
    window.__huiqisuan_panic(String(error));
  }
};
window.addEventListener('error', (event) => trapped(event.error));
window.addEventListener('unhandledrejection', (event) => trapped(event.reason));

// The policy library is another page; from there one comes back to the very case, even one that nobody has saved.
window.addEventListener('pagehide', () => {
  if (embedded) return;
  try {
    sessionStorage.setItem('huiqisuan/address', location.pathname + location.hash);
  } catch {
    // Without it one comes back to what is saved.
  }
});

page.dataset.boot = 'loading';
const timers = [
  setTimeout(() => panel.slow(), SLOW),
  // The panel comes, but the waiting goes on: on a poor line the program may still arrive.
  setTimeout(() => fail('stalled', `no answer after ${STALLED / 1000} s`), STALLED),
];

load(script, arrive(), () => { started = true; }).then(
  () => {
    panel.clear();
    page.dataset.boot = 'started';
    // Working without network comes after everything else, and the page works without it.
    const keep = () => import(new URL(script.idle, document.baseURI).href).catch(() => undefined);
    if (script.idle) (window.requestIdleCallback || setTimeout)(keep, { timeout: 3000 });
  },
  (failure) => {
    // Stale or mixed files are what a cache serves after a new release: get all of them anew, once.
    if (failure.stale && !reloaded) {
      panel.say(texts.refreshing);
      return refresh([script.js, script.wasm]).then(() => location.reload());
    }
    if (failure.kind === 'panic') return window.__huiqisuan_panic(failure.detail);
    return fail(failure.kind, failure.detail);
  },
).finally(() => timers.forEach(clearTimeout));
