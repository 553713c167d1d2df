// The panel that says in words why the page does not work, and what to do. DOM only: no string becomes HTML.
import { english } from './english.js';
import { answers, copy, forget, kept, readsEnglish } from './keep.js';
import { refresh } from './refresh.js';
import { texts as chinese } from './texts.js';

// element('p', 'class', 'text' or children)
function element(tag, name, ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...children);
  return node;
}

function button(text, press, first = false) {
  const node = element('button', first ? 'boot__button boot__button--first' : 'boot__button', text);
  node.type = 'button';
  node.addEventListener('click', press);
  return node;
}

// What a helper needs to know; never what was typed.
const report = (kind, { version, error }) => [
  `huiqisuan ${version} · ${kind}`,
  String(error || ''),
  `${location.origin}${location.pathname}`,
  new Date().toISOString(),
  navigator.userAgent,
].join('\n');

function build(texts, kind, facts) {
  const { title, why, todo } = texts.kinds[kind] || texts.kinds.unknown;
  const said = element('p', 'boot__said');
  said.setAttribute('role', 'status');
  const copying = (text) => async () => {
    said.textContent = (await copy(text)) ? texts.copied : texts.notCopied;
  };
  const again = async () => {
    said.textContent = texts.refreshing;
    await refresh([]);
    location.reload();
  };
  const heading = element('h2', 'boot__title', title);
  heading.tabIndex = -1;
  const diagnosis = report(kind, facts);
  const buttons = element('div', 'boot__buttons', button(kept() ? texts.reloadKeeping : texts.reload, again, true));
  if (kept()) buttons.append(button(texts.copyAnswers, copying(answers())));
  if (kind === 'panicAgain') {
    buttons.append(button(texts.startEmpty, () => {
      forget();
      location.reload();
    }));
  }
  buttons.append(button(texts.copyDiagnosis, copying(diagnosis)));
  const box = element('section', 'boot', heading, element('p', '', why), element('ul', '', ...todo.map((step) => element('li', '', step))));
  box.lang = texts.lang;
  if (kept()) box.append(element('p', 'boot__kept', texts.kept));
  box.append(buttons, said, element('details', 'boot__details',
    element('summary', '', texts.details), element('pre', '', diagnosis)));
  return box;
}

// Puts what make(texts) draws in its place, at once; and again in English, where that is read and its words come, which
// they need a line for that may be the very trouble.
function put(make, place) {
  const node = make(chinese);
  place(node);
  if (readsEnglish()) english().then(({ texts }) => { if (node.isConnected) node.replaceWith(make(texts)); }, () => undefined);
}

// In the page, above the rules in words; or above the page, where its frame is gone.
export function show(kind, facts) {
  const frame = document.getElementById('shell');
  if (!frame) {
    overlay(kind, facts);
    return;
  }
  clear();
  put((texts) => {
    const box = build(texts, kind, facts);
    box.setAttribute('role', 'alert');
    box.dataset.kind = kind;
    return box;
  }, (box) => frame.prepend(box));
  say('');
}

// Above a page that has stopped.
export function overlay(kind, facts) {
  clear();
  const root = document.getElementById('root');
  if (root) root.inert = true;
  put((texts) => {
    const box = build(texts, kind, facts);
    const cover = element('div', 'boot-overlay', box);
    cover.setAttribute('role', 'alertdialog');
    cover.setAttribute('aria-modal', 'true');
    cover.setAttribute('aria-label', box.firstChild.textContent);
    cover.dataset.kind = kind;
    setTimeout(() => box.firstChild.focus());
    return cover;
  }, (cover) => document.body.append(cover));
}

// A line that waiting is still in order.
export function slow() {
  const frame = document.getElementById('shell');
  if (!frame) return;
  put((texts) => {
    const line = element('div', 'boot-slow', element('span', '', texts.slow), button(texts.retry, () => location.reload()));
    line.lang = texts.lang;
    line.setAttribute('role', 'status');
    return line;
  }, (line) => frame.prepend(line));
}

// The status line in the page's header.
export function say(text) {
  const status = document.getElementById('boot-status');
  if (status) status.textContent = text;
}

export function clear() {
  document.querySelectorAll('#shell > .boot[data-kind], #shell > .boot-slow').forEach((node) => node.remove());
}
