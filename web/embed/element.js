// element.js: <huiqi-suan>, the calculator as an element of a foreign page. One program serves all of them; each has a
// shadow root of its own and touches nothing of the page around it. It does not change with a release.

const home = new URL('./', import.meta.url).href;
const alive = new Set();
// Its name, that it loads, that it cannot go on, the way out, and what stands before the code.
const WORDS = {
  'zh-CN': ['惠企算', '正在载入…', '程序没有启动或已停止，请刷新，或', '在新窗口打开惠企算', '。代码 '],
  en: ['Huiqisuan', 'Loading…', 'The calculator is not running. Reload, or ', 'open it in a new window', '. Code '],
};
let program;

// A file that is missing, that is of another release, that no other page may read, or that the line loses: to a script
// they all look alike.
async function get(name, options) {
  const response = await fetch(home + name, options).catch(() => ({}));
  if (!response.ok) throw new Error('not-loaded');
  return response;
}

async function start() {
  const files = await (await get('element.json', { cache: 'no-cache' })).json();
  const [glue, inside, bytes, css] = await Promise.all([
    ...[files.js, files.inside].map((name) => import(home + name).catch(() => { throw new Error('not-loaded'); })),
    get(files.wasm, { integrity: files.integrity }).then((response) => response.arrayBuffer()),
    get(files.css, { integrity: files.cssIntegrity }).then((response) => response.text()),
  ]);
  // The program says so when it stops; it then has stopped for all.
  window.__huiqisuan_panic = () => {
    program = Promise.reject(new Error('panic'));
    program.catch(() => {});
    alive.forEach((element) => element.fail('panic'));
  };
  await glue.default({ module_or_path: bytes }).catch((error) => {
    throw new Error(error instanceof WebAssembly.CompileError ? 'blocked' : 'unknown');
  });
  return { ...inside, mount: glue.mount, css, href: home + files.css };
}

class HuiqiSuan extends HTMLElement {
  #root;

  // What the program and its release are, once they are mounted.
  #loaded;

  #end;

  #told;

  static get observedAttributes() {
    return ['prefill', 'date', 'locale'];
  }

  // What the result is, and the link that opens the case again.
  get value() {
    return this.#told && { summary: this.#told.summary, link: this.#told.link };
  }

  get #lang() {
    return /^en/.test(this.getAttribute('locale')) ? 'en' : 'zh-CN';
  }

  get #link() {
    return this.#loaded.linkOf({ prefill: this.getAttribute('prefill') || '', date: this.getAttribute('date') });
  }

  reset() {
    if (this.#end) this.#open(this.#link || '1&loans=1');
  }

  #open(link) {
    this.#root.dispatchEvent(new CustomEvent('huiqi-open', { detail: link }));
  }

  connectedCallback() {
    const root = this.#fresh(WORDS[this.#lang][1]);
    alive.add(this);
    program = program || start();
    program.then((loaded) => this.#mount(root, loaded)).catch(({ message }) => {
      if (this.#root === root) this.fail(message);
    });
  }

  disconnectedCallback() {
    alive.delete(this);
    this.#leave();
  }

  attributeChangedCallback(name, before, locale) {
    if (name !== 'locale') this.reset();
    else this.#speak(locale);
  }

  // Before there is a case to say in it, the language waits for it.
  #speak(locale) {
    if (this.#end && this.#told && /^en/.test(locale) !== /^en/.test(this.#root.lang)) this.#open(this.#loaded.inLanguage(this.#told.link, locale));
  }

  #mount(root, loaded) {
    if (this.#root !== root) return;
    this.#loaded = loaded;
    loaded.adopt(this.shadowRoot, loaded.css, loaded.href);
    const asked = this.#link;
    root.addEventListener('huiqi-ready', () => {
      // It may have been asked for something else while it was being fetched.
      if (this.#link !== asked) this.reset();
      this.#tell('ready');
    });
    root.addEventListener('huiqi-change', ({ detail }) => {
      this.#told = loaded.told(detail);
      this.#speak(this.getAttribute('locale'));
      this.#tell('change', this.value);
    });
    this.#end = loaded.dress(root, home);
    // Taken out and put back, it goes on where it was.
    const link = this.#told ? this.#told.link : asked;
    loaded.mount(root, home, link, this.getAttribute('storage') === 'local' ? `huiqisuan/1/${this.id}` : undefined);
  }

  // Says in its own place, and to its host, that it cannot go on. What has stopped is not spoken to any more.
  fail(code) {
    if (code !== 'panic') this.#leave();
    const [, , said, open, stop] = WORDS[this.#lang];
    const link = Object.assign(document.createElement('a'), { href: home, target: '_blank', rel: 'noopener', textContent: open });
    const box = document.createElement('p');
    box.className = 'failure';
    box.append(said, link, stop + code);
    this.#fresh(box).setAttribute('role', 'alert');
    this.#tell('error', { code });
  }

  // A root with nothing in it but this; nobody listens to it yet.
  #fresh(content) {
    const root = document.createElement('section');
    root.className = 'huiqi';
    root.lang = this.#lang;
    root.setAttribute('aria-label', WORDS[root.lang][0]);
    root.append(content);
    (this.shadowRoot || this.attachShadow({ mode: 'open' })).replaceChildren(root);
    this.#root = root;
    this.#end = undefined;
    return root;
  }

  #leave() {
    if (this.#end) {
      this.#end();
      this.#root.dispatchEvent(new CustomEvent('huiqi-end'));
    }
    this.#end = undefined;
    this.#root = undefined;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`huiqi-${name}`, { bubbles: true, composed: true, detail }));
  }
}

customElements.define('huiqi-suan', HuiqiSuan);
