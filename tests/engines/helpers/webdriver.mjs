// A client of the W3C WebDriver protocol, as far as the drivers of all engines speak it alike.

// An element, as the protocol writes one.
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

// The keys that are no characters.
export const KEYS = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Space: ' ' };

// Asks a driver; fails with its own words.
async function ask(method, url, body) {
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

// Waits until the driver at an address answers; ended() tells that it never will.
export async function answers(driver, ended) {
  for (;;) {
    if (ended()) throw new Error('the driver ended at once');
    try {
      return await ask('GET', `${driver}/status`);
    } catch {
      await new Promise((again) => { setTimeout(again, 30); });
    }
  }
}

// A browser with one window. What is found in it is an element of the protocol, good until the page drops it.
export class Browser {
  #session;

  // Opens a browser with a profile of its own.
  static async open(driver, capabilities) {
    const { sessionId, capabilities: had } = await ask('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    const browser = new Browser();
    browser.#session = `${driver}/session/${sessionId}`;
    browser.version = had.browserVersion;
    return browser;
  }

  #get(path) { return ask('GET', `${this.#session}${path}`); }

  #post(path, body = {}) { return ask('POST', `${this.#session}${path}`, body); }

  close() { return ask('DELETE', this.#session); }

  goTo(url) { return this.#post('/url', { url }); }

  url() { return this.#get('/url'); }

  reload() { return this.#post('/refresh'); }

  back() { return this.#post('/back'); }

  forward() { return this.#post('/forward'); }

  // Runs a script in the page.
  evaluate(script, args = []) { return this.#post('/execute/sync', { script, args }); }

  // Calls a function in the page with plain data and elements, and gives what it returns, now or later.
  run(script, ...args) { return this.evaluate(`return (${script}).apply(null, arguments)`, args); }

  // The elements that a selector matches.
  all(selector, within) {
    const from = within ? `/element/${within[ELEMENT]}` : '';
    return this.#post(`${from}/elements`, { using: 'css selector', value: selector });
  }

  // Clicks on an element, which is brought to the middle of the window first: at its edges things may lie over it.
  async click(element) {
    await this.run((part) => (part.closest('select') ?? part).scrollIntoView({ block: 'center', behavior: 'instant' }), element);
    await this.#post(`/element/${element[ELEMENT]}/click`);
  }

  // Gives a box the focus and types at the end of it, key by key.
  type(box, text) { return this.#post(`/element/${box[ELEMENT]}/value`, { text }); }

  // Types over all that a box holds.
  async typeOver(box, text) {
    await this.type(box, `${KEYS.Control}a`);
    await this.type(box, text);
  }

  // What the engine tells a screen reader of an element.
  async told(element) {
    const [role, label] = await Promise.all(['role', 'label'].map((of) => this.#get(`/element/${element[ELEMENT]}/computed${of}`)));
    return { role, label };
  }

  // Presses a key, by its name or character, wherever the focus is; the keys after it are held meanwhile.
  press(key, ...held) {
    const [value, ...holding] = [key, ...held].map((name) => KEYS[name] ?? name);
    const down = [...holding, value].map((each) => ({ type: 'keyDown', value: each }));
    const up = [value, ...holding].map((each) => ({ type: 'keyUp', value: each }));
    return this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  resize(width, height) { return this.#post('/window/rect', { width, height }); }

  // A picture of the window, as a PNG.
  async picture() { return Buffer.from(await this.#get('/screenshot'), 'base64'); }

  // What would come out of the printer, as a PDF.
  async print() { return Buffer.from(await this.#post('/print'), 'base64'); }
}
