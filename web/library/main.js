// Finding in the policy library: by words and by what the calculator makes of a passage. Without it the page is whole.
import { readsEnglish, speakEnglish } from './english.js';

const page = document.documentElement;
const english = readsEnglish();
if (english) speakEnglish();
const found = english
  ? (count) => (count > 0 ? `${count} ${count === 1 ? 'clause' : 'clauses'} found` : 'Nothing found; try other words')
  : (count) => (count > 0 ? `找到 ${count} 条` : '没有找到，请换个说法');

const input = document.getElementById('find');
const said = document.querySelector('.finder__said');
const buttons = [...document.querySelectorAll('.filter')];
// Full-width digits and signs are typed as often as they are printed; both are compared as half-width ones.
const plain = (text) => text.normalize('NFKC').toLowerCase().trim();
const isPressed = (button) => button.getAttribute('aria-pressed') === 'true';
const clauses = [...document.querySelectorAll('.clause')].map((element) => ({
  element,
  text: plain(element.textContent),
  kinds: element.dataset.kinds.split(' '),
}));

// As bright and as large as the calculator was last seen, where the browser keeps that.
try {
  const look = localStorage.getItem('huiqisuan/look') || '';
  if (/dark|light/.test(look)) page.dataset.theme = /dark/.exec(look) ? 'dark' : 'light';
  if (/elder/.test(look)) page.dataset.elder = '';
} catch {
  // The system's look will do.
}

// Back to the very case one came from, whether or not it was saved.
try {
  const [path, hash] = (sessionStorage.getItem('huiqisuan/address') || '').split('#');
  const from = document.querySelector('.plain__back').pathname;
  if (hash && (path === from || path === `${from}index.html`)) {
    for (const link of document.querySelectorAll('a[href^="./"]')) link.href = `${link.getAttribute('href')}#${hash}`;
  }
} catch {
  // The links lead to what is saved.
}

function find() {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  const kinds = buttons.filter(isPressed).map((button) => button.dataset.kind);
  let count = 0;
  for (const { element, text, kinds: own } of clauses) {
    const match = words.every((word) => text.includes(word)) && (kinds.length === 0 || kinds.some((kind) => own.includes(kind)));
    element.hidden = !match;
    count += Number(match);
  }
  const searching = words.length > 0 || kinds.length > 0;
  page.toggleAttribute('data-finding', searching);
  for (const section of document.querySelectorAll('.document')) {
    section.hidden = searching && section.querySelector('.clause:not([hidden])') === null;
  }
  said.textContent = searching ? found(count) : '';
}

// A clause that an address names is never hidden by an earlier search.
function arrive() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  input.value = '';
  buttons.forEach((button) => button.setAttribute('aria-pressed', 'false'));
  find();
  target.scrollIntoView();
  if (target.matches('.clause')) target.focus({ preventScroll: true });
}

input.addEventListener('input', (event) => { if (!event.isComposing) find(); });
input.addEventListener('compositionend', find);
for (const button of buttons) {
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(!isPressed(button)));
    find();
  });
}
window.addEventListener('hashchange', arrive);
document.querySelector('.finder').hidden = false;
arrive();
