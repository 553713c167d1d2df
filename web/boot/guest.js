// Whether the page is shown in somebody else's (`?embed`), and what it then is to do: it is a guest, keeps nothing
// unless asked to, looks as the host says, and child.js speaks for it.

const page = document.documentElement;
const asked = new URLSearchParams(location.search);
// A single file has no such script and is never a guest.
const { child } = document.currentScript.dataset;

export const embedded = child !== undefined && asked.has('embed');

// What the program is mounted with besides its element: home, link, and the key to save under.
export const settings = embedded
  ? [location.href.split(/[?#]/)[0], location.hash.slice(1), asked.get('storage') === 'local' ? 'huiqisuan/1' : undefined]
  : [];

// Resolves when the host can be spoken to, or cannot at all.
export function arrive() {
  if (!embedded) return undefined;
  page.dataset.embed = '';
  page.dataset.theme = asked.get('theme') || 'light';
  page.toggleAttribute('data-elder', asked.has('elder'));
  page.lang = /^en/.test(asked.get('lang')) ? 'en' : 'zh-CN';
  return import(new URL(child, document.baseURI).href).catch(() => undefined);
}
