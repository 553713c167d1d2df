// embed.js: one line of HTML in a foreign page becomes a frame with the calculator. It does not change with a release,
// so that its integrity, once written down, stays true.
import { FROM_FRAME, linkOf, read, write } from './contract.js';

const script = document.currentScript;
const { title, theme = 'light', elder, colors, locale, storage, prefill, date, id } = script.dataset;
const base = new URL('./', script.src);
const frame = document.createElement('iframe');
const waiting = {};
const queue = [];
let isReady = false;
let count = 0;

const post = (message) => frame.contentWindow.postMessage(message, base.origin);
const send = (type, payload, name) => {
  const message = write(type, payload, name);
  if (isReady) post(message);
  else queue.push(message);
};

// "accent:#9c1b1b;headline:#7a1414"
const palette = () => Object.fromEntries((colors || '').split(';').filter(Boolean).map((pair) => pair.trim().split(/\s*:\s*/)));

frame.huiqi = {
  setTheme: (look) => send('set-theme', look),
  setInput: (link) => send('set-input', { prefill: link }),
  reset: () => send('reset', {}),
  // Resolves once the user has agreed; rejects with a code where not.
  getResult: (options = {}) => new Promise((resolve, reject) => {
    count += 1;
    waiting[`r${count}`] = { resolve, reject };
    send('get-result', options, `r${count}`);
  }),
};

window.addEventListener('message', ({ data, origin, source }) => {
  if (source !== frame.contentWindow || origin !== base.origin) return;
  const said = read(data, FROM_FRAME);
  if (!said) return;
  const { type, payload } = said;
  if (type === 'ready') {
    isReady = true;
    post(write('init', { theme, elder: elder !== undefined, colors: palette(), locale, date }));
    queue.splice(0).forEach(post);
  } else if (type === 'resize') {
    frame.style.height = `${payload.height}px`;
  } else if (type === 'scroll-to') {
    const { top } = frame.getBoundingClientRect();
    const at = top + payload.top;
    if (at < 0 || at > window.innerHeight * 0.8) window.scrollBy(0, at - 96);
  }
  const asked = waiting[said.id];
  if (asked) {
    delete waiting[said.id];
    if (type === 'result') asked.resolve(payload);
    else asked.reject(new Error(payload.code));
  }
  frame.dispatchEvent(new CustomEvent(`huiqi-${type}`, { bubbles: true, detail: payload }));
});

const query = new URLSearchParams({ embed: '', theme });
if (elder !== undefined) query.set('elder', '');
if (storage) query.set('storage', storage);
if (locale) query.set('lang', locale);
base.search = query;
base.hash = linkOf({ prefill, date });
if (id) frame.id = id;
frame.title = title || (/^en/.test(locale) ? 'Huiqisuan: financing policies of Jinan' : '惠企算：济南市小微企业金融政策测算');
frame.loading = 'lazy';
frame.referrerPolicy = 'no-referrer';
frame.allow = 'clipboard-write';
// A frame of one's own site could take its sandbox off.
if (base.origin !== window.location.origin) frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
frame.style.cssText = 'display:block;width:100%;height:800px;border:0';
frame.src = base.href;
// A link to the calculator just before stands for it where this script does not run.
const link = script.previousElementSibling;
if (link && link.tagName === 'A' && link.href.startsWith(new URL('./', script.src).href)) link.remove();
script.after(frame);
