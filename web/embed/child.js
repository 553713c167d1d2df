// The frame's side of the contract: loaded by the boot script only where the page is embedded. It passes between the
// host and the program, and hands the result out only to the origin that asked, after the user has agreed.
import { ask } from './consent.js';
import { FROM_HOST, LONGEST, inLanguage, linkOf, read, write } from './contract.js';
import { settle } from './guest.js';
import { COLORS } from './look.mjs';
import { told as readTold } from './told.js';

const page = document.documentElement;
const root = document.getElementById('root');
const host = window.parent;
const REFUSALS = 3;
const HIGHEST = 20000;

// What the host knows itself: its own address, which is learnt from its first message and never changes.
let origin;
let start = { prefill: location.hash.slice(1) };
let told;
// The language that was asked for before there was a case to say in it.
let wanted;
let open;
let refused = 0;

// What says nothing of the case may be heard by whoever holds the frame.
const say = (type, payload, id) => host.postMessage(write(type, payload, id), '*');
const fail = (code, id) => say('error', { code }, id);

const show = (link) => root.dispatchEvent(new CustomEvent('huiqi-open', { detail: link }));

function dress({ theme, elder, colors }) {
  if (theme) page.dataset.theme = theme;
  if (elder !== undefined) page.toggleAttribute('data-elder', elder);
  if (!colors) return;
  for (const name of Object.keys(COLORS)) {
    for (const token of COLORS[name]) {
      // Through the object model: a style attribute is what the policy forbids.
      if (Object.prototype.hasOwnProperty.call(colors, name)) page.style.setProperty(token, colors[name]);
      else page.style.removeProperty(token);
    }
  }
}

// The loader has said so in the address already, so mostly there is nothing to do.
function speak(locale) {
  const link = linkOf(start) || (told && told.link);
  wanted = link ? undefined : locale;
  if (link && locale.slice(0, 2) !== page.lang.slice(0, 2)) show(inLanguage(link, locale));
}

function request({ answers = false }, id, asker) {
  if (asker === 'null') return fail('opaque-origin', id);
  if (!told) return fail('not-ready', id);
  if (open) return fail('busy', id);
  if (refused >= REFUSALS) return fail('refused', id);
  open = ask(asker, answers, told, page.lang, (agreed) => {
    open = undefined;
    if (!agreed) {
      refused += 1;
      return fail('refused', id);
    }
    const message = write('result', { summary: told.summary, link: answers ? told.link : undefined }, id);
    if (JSON.stringify(message).length > LONGEST) return fail('too-large', id);
    return host.postMessage(message, asker);
  });
  return reveal(open.box);
}

const act = {
  init(payload) {
    dress(payload);
    start = { prefill: payload.prefill === undefined ? start.prefill : payload.prefill, date: payload.date };
    if (payload.prefill !== undefined) show(linkOf(start));
    if (payload.locale) speak(payload.locale);
  },
  'set-theme': dress,
  'set-input': ({ prefill }) => show(linkOf({ prefill, date: start.date })),
  reset: () => show(linkOf(start) || '1&loans=1'),
  'get-result': request,
};

function reveal(element) {
  say('scroll-to', { top: Math.min(HIGHEST, Math.max(0, element.getBoundingClientRect().top)) });
}

// Observers sleep in a frame that is out of sight, so what is known to change its height calls this as well.
let height = 0;
function fit() {
  const wanted = Math.min(HIGHEST, Math.ceil(document.body.getBoundingClientRect().height));
  if (wanted === height) return;
  height = wanted;
  say('resize', { height });
}

function begin() {
  settle(root, location.href);
  fit();
  const { version } = document.querySelector('script[data-version]').dataset;
  say('ready', { version, capabilities: ['theme', 'prefill', 'result', 'answers'] });
}

if (host !== window) {
  window.addEventListener('message', (event) => {
    if (event.source !== host || (origin !== undefined && event.origin !== origin)) return;
    const said = read(event.data, FROM_HOST);
    if (!said) return;
    origin = event.origin;
    act[said.type](said.payload, said.id, event.origin);
  });
  root.addEventListener('huiqi-change', ({ detail }) => {
    told = readTold(detail);
    if (wanted) speak(wanted);
    if (open) open.update(told);
    fit();
  });
  root.addEventListener('huiqi-reveal', ({ target }) => reveal(target));
  new ResizeObserver(fit).observe(document.body);

  // A panel that explains a failure says of which kind it is.
  const report = () => {
    const panel = document.querySelector('[data-kind]');
    if (panel) fail(panel.dataset.kind);
  };
  report();
  new MutationObserver(report).observe(page, { attributeFilter: ['data-boot'] });
  const panic = window.__huiqisuan_panic;
  window.__huiqisuan_panic = (message) => {
    panic(message);
    fail('panic');
  };

  const { title } = document;
  const entitle = () => {
    document.title = /^en/.test(page.lang) ? 'Huiqisuan · Financing policies for small businesses in Jinan' : title;
  };
  entitle();
  new MutationObserver(entitle).observe(page, { attributeFilter: ['lang'] });

  root.addEventListener('huiqi-ready', begin, { once: true });
}
