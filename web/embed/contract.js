// The contract huiqi/1 between a frame and its host: { ns: 'huiqi', v: 1, type, id?, payload }. What does not keep it is
// passed over in silence; what does is handed on as a fresh object that holds what the contract names and nothing else.

// The longest message, in characters of its JSON.
export const LONGEST = 32768;

export const text = (value) => typeof value === 'string';
export const flag = (value) => typeof value === 'boolean';
export const number = (value) => typeof value === 'number' && value >= 0 && value <= 20000;
export const like = (pattern) => (value) => text(value) && pattern.test(value);
export const maybe = (test) => (value) => value === undefined || test(value);
export const object = (value) => typeof value === 'object' && value !== null;

// What a frame says.
export const FROM_FRAME = {
  ready: { version: text, capabilities: Array.isArray },
  resize: { height: number },
  'scroll-to': { top: number },
  result: { summary: object, link: maybe(text) },
  error: { code: text },
};

// What a host says. Its link is that of the address bar, without the sign: 1&year=2026&loans[0].amount=800
const colors = (value) => object(value) && Object.keys(value).every((name) => like(/^#[\da-f]{6}$/i)(value[name]));
const look = { theme: maybe(like(/^(light|dark|system)$/)), elder: maybe(flag), colors: maybe(colors) };
export const FROM_HOST = {
  init: {
    ...look, locale: maybe(like(/^[a-z]{2}(-[A-Za-z]+)*$/)), prefill: maybe(text), date: maybe(like(/^\d{4}-\d\d-\d\d$/)),
  },
  'set-theme': look,
  'set-input': { prefill: text },
  reset: {},
  'get-result': { answers: maybe(flag) },
};

const has = (of, name) => Object.prototype.hasOwnProperty.call(of, name);

export const write = (type, payload, id) => ({ ns: 'huiqi', v: 1, type, id, payload });

// read(data, types): { type, id, payload }, or nothing where it is no message of these types.
export function read(data, types) {
  try {
    const { ns, v, type, id, payload } = data;
    const named = id === undefined || (text(id) && id.length <= 64);
    if (ns !== 'huiqi' || v !== 1 || !named || !has(types, type) || JSON.stringify(data).length > LONGEST) return undefined;
    const kept = {};
    for (const name of Object.keys(types[type])) {
      const value = has(payload, name) ? payload[name] : undefined;
      if (!types[type][name](value)) return undefined;
      kept[name] = value;
    }
    return { type, id, payload: kept };
  } catch (malformed) {
    return undefined;
  }
}

// The link of a prefill; a day says of which year the case is, unless the prefill does.
export function linkOf({ prefill = '', date }) {
  if (!date || /&year=/.test(prefill)) return prefill;
  return `${prefill || '1&loans=1'}&year=${date.slice(0, 4)}`;
}

// The same link, read in that language.
export const inLanguage = (link, locale) => `${link.replace(/&lang=\w+/, '')}&lang=${/^en/.test(locale) ? 'en' : 'zh'}`;
