// Reads the result aloud, where the browser has a voice of the page's language: the headline, who gets what, and what
// each card says. Pressed again it stops, as it does when the result changes or the page is left.
import { inEnglish } from './language.js';

const page = document.documentElement;
const speech = window.speechSynthesis;

// Amounts are written for the eye: ¥ 60,000.00 is said as 60000元.
const sayable = (text) => text
  .replace(/(?:¥|CNY)\s*([\d,]+)(\.\d\d)?/g, (_, yuan, fen = '') => `${yuan.replace(/,/g, '')}${fen === '.00' ? '' : fen}${inEnglish() ? ' yuan' : '元'}`)
  .replace(/[～–]/g, inEnglish() ? ' to ' : '至')
  .replace(/[—¥]/g, '')
  .replace(/\s*\n\s*/g, inEnglish() ? ', ' : '，')
  .trim();

const PARTS = '.headline__label, .headline__amount, .headline__amount--none + .headline__words, .headline__note, .receiver:not(.receiver--none), .card__head';
const said = () => [...document.querySelectorAll(PARTS)].map((part) => sayable(part.innerText)).filter(Boolean);

const voice = () => speech.getVoices().find(({ lang }) => lang.slice(0, 2).toLowerCase() === page.lang.slice(0, 2));
const offer = () => page.toggleAttribute('data-aloud', voice() !== undefined);

// What is being read, kept so that no browser throws it away in the middle of a sentence; nothing while it is silent.
let reading;
function mark(parts) {
  reading = parts;
  const button = document.querySelector('.aloud');
  if (button) button.setAttribute('aria-pressed', String(parts !== undefined));
}

function stop() {
  if (!reading) return;
  mark(undefined);
  speech.cancel();
}

function read() {
  const texts = said();
  const parts = texts.map((text) => {
    const part = new SpeechSynthesisUtterance(text);
    Object.assign(part, { lang: page.lang, voice: voice(), rate: 0.9 });
    part.onerror = () => { if (reading && reading.parts.includes(part)) stop(); };
    return part;
  });
  parts[parts.length - 1].onend = () => { if (reading && reading.parts === parts) mark(undefined); };
  mark({ parts, whole: texts.join('\n') });
  speech.cancel();
  parts.forEach((part) => speech.speak(part));
}

if (speech) {
  document.addEventListener('click', ({ target }) => {
    if (target.closest('.aloud')) (reading ? stop : read)();
  });
  window.addEventListener('pagehide', stop);
  const changed = () => { if (reading && said().join('\n') !== reading.whole) stop(); };
  new MutationObserver(changed).observe(document.getElementById('root'), { subtree: true, childList: true, characterData: true });
  new MutationObserver(() => { stop(); offer(); }).observe(page, { attributeFilter: ['lang', 'data-elder'] });
  speech.addEventListener('voiceschanged', offer);
  offer();
}
