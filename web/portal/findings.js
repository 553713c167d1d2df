// What stands between a portal and the calculator, found by trying; each finding says in Chinese what to change.
// A finding is { ok, what, todo }.
import { FROM_FRAME, read } from '../embed/contract.js';

const good = (what) => ({ ok: true, what });
const bad = (what, todo) => ({ ok: false, what, todo });

// The directives that a browser names when it refuses, and those a webmaster writes.
const DIRECTIVES = [
  [/^(frame|child)-src/, 'frame-src'], [/^script-src/, 'script-src'], [/^connect-src/, 'connect-src'],
  [/^style-src/, 'style-src'], [/^img-src/, 'img-src'], [/^require-trusted-types|^trusted-types/, 'trusted-types'],
];

// refusals(origin): begins to listen; returns what the policy of this page has refused since, by directive.
function refusals(origin) {
  const refused = new Set();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (blockedURI !== 'wasm-eval' && !blockedURI.startsWith(origin)) return;
    const known = DIRECTIVES.find(([pattern]) => pattern.test(effectiveDirective));
    if (blockedURI !== 'wasm-eval' && known) refused.add(known[1]);
  });
  return refused;
}

const allow = (directive, origin) => `把本站的 CSP 改为在 ${directive} 中加入 ${origin}`;

async function compiles() {
  try {
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return true;
  } catch (refused) {
    return false;
  }
}

// Whether a frame of the calculator says that it is ready.
function frames(base, patience) {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const end = (ready) => {
      window.removeEventListener('message', hear);
      clearTimeout(timer);
      frame.remove();
      resolve(ready);
    };
    function hear({ source, data }) {
      const said = source === frame.contentWindow && read(data, FROM_FRAME);
      if (said && said.type === 'ready') end(true);
    }
    const timer = setTimeout(() => end(false), patience);
    // A frame that this page's own policy refuses need not be waited for.
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (/^(frame|child)-src/.test(effectiveDirective)) end(false);
    });
    window.addEventListener('message', hear);
    frame.title = '检查';
    frame.src = `${base}?embed`;
    frame.style.cssText = 'position:absolute;width:1px;height:1px;opacity:0;border:0';
    document.body.append(frame);
  });
}

// hosting(base): what the page this runs in lets the calculator do.
export async function hosting(base, patience = 15000) {
  const { origin } = new URL(base);
  const refused = refusals(origin);
  const found = [];
  if (location.protocol === 'https:' && base.startsWith('http:')) {
    found.push(bad('本页是 https，计算器是 http，浏览器不会加载', '给计算器也启用 https。'));
  }
  const framed = await frames(base, patience);
  if (framed) found.push(good('嵌入框（iframe）可以用'));
  else if (refused.has('frame-src')) found.push(bad('本站的安全策略不允许嵌入框', `${allow('frame-src', origin)}。`));
  else found.push(bad('嵌入框没有打开', `请计算器的管理员在服务器的 frame-ancestors 中加入 ${location.origin}，并去掉 X-Frame-Options。`));

  const files = await fetch(`${base}element.json`).then((response) => response.json()).catch(() => undefined);
  // What was refused is told a little later than that it was.
  await new Promise((done) => { setTimeout(done, 100); });
  if (files) found.push(good('可以取用程序文件'));
  else if (refused.has('connect-src')) found.push(bad('本站的安全策略不允许取用程序文件（仅自定义元素需要）', `${allow('connect-src', origin)}。`));
  else found.push(bad('程序文件取不到（仅自定义元素需要）', '请计算器的管理员给 .js、.wasm、.css、.json 加上 Access-Control-Allow-Origin: *。'));

  if (files) {
    const loaded = await import(base + files.inside).then(() => true, () => false);
    if (loaded) found.push(good('可以运行计算器的脚本'));
    else found.push(bad('计算器的脚本不能运行', `${allow('script-src', origin)}。`));
  }
  if (await compiles()) found.push(good('可以运行 WebAssembly（自定义元素需要）'));
  else found.push(bad('本站的安全策略不允许 WebAssembly（仅自定义元素需要，嵌入框不受影响）', "在本站 CSP 的 script-src 中加入 'wasm-unsafe-eval'。"));
  return found;
}

const TYPES = [
  ['js', /^(text|application)\/javascript/, 'text/javascript'], ['wasm', /^application\/wasm/, 'application/wasm'], ['css', /^text\/css/, 'text/css'],
];

async function file(base, name, [kind, pattern, wanted]) {
  const response = await fetch(base + name, { cache: 'reload' }).catch(() => undefined);
  if (!response || !response.ok) return [bad(`.${kind} 文件取不到（${response ? response.status : '网络错误'}）`, kind === 'wasm' ? 'IIS 对不认识的类型一律返回 404：请登记 .wasm 为 application/wasm。' : '请核对文件是否完整上传。')];
  const { headers } = response;
  const { byteLength } = await response.arrayBuffer();
  const found = [];
  const type = headers.get('content-type') || '（没有）';
  if (pattern.test(type)) found.push(good(`.${kind} 的类型是 ${type}`));
  else found.push(bad(`.${kind} 的类型是 ${type}`, `改为 ${wanted}。`));
  const cache = headers.get('cache-control') || '';
  if (/immutable|max-age=\d{6,}/.test(cache)) found.push(good(`.${kind} 可以长期缓存`));
  else found.push(bad(`.${kind} 没有长期缓存`, '文件名带校验码的文件可以设 Cache-Control: public, max-age=31536000, immutable，重复访问就不必再下载。'));
  if (headers.get('access-control-allow-origin') !== '*') found.push(bad(`.${kind} 不许别的网站取用`, '加上 Access-Control-Allow-Origin: *，否则带校验值的嵌入脚本和自定义元素都用不了。'));
  const packed = headers.get('content-encoding');
  if (packed) found.push(good(`.${kind} 压缩传输（${packed}）`));
  else found.push(bad(`.${kind} 没有压缩传输（${Math.round(byteLength / 1024)} KB）`, '启用 gzip 或 brotli，下载量约减到四分之一到三分之一。'));
  return found;
}

// serving(base): what the server of the calculator, on which this page stands too, says of its files.
export async function serving(base) {
  const [page, files] = await Promise.all([
    fetch(base, { cache: 'reload' }), fetch(`${base}element.json`, { cache: 'reload' }).then((response) => response.json()),
  ]);
  const found = [];
  const policy = page.headers.get('content-security-policy') || '';
  const who = /frame-ancestors ([^;]+)/.exec(policy);
  if (who) found.push(good(`允许嵌入的网站：${who[1].trim()}`));
  else found.push(bad('没有写明允许哪些网站嵌入，任何网站都能嵌入', '在响应头 Content-Security-Policy 中写 frame-ancestors \'self\' 和门户的地址；写在网页里无效。'));
  if (page.headers.get('x-frame-options')) found.push(bad('X-Frame-Options 会拦住门户的嵌入框', '去掉它，由 frame-ancestors 代替。'));
  if (/script-src(?![^;]*wasm-unsafe-eval)/.test(policy)) found.push(bad('服务器的安全策略不允许 WebAssembly，程序不能启动', "在 script-src 中加入 'wasm-unsafe-eval'。"));
  if (page.headers.get('x-content-type-options') === 'nosniff') found.push(good('X-Content-Type-Options: nosniff'));
  else found.push(bad('没有 X-Content-Type-Options', '加上 X-Content-Type-Options: nosniff。'));
  if (/no-cache|no-store|max-age=0/.test(page.headers.get('cache-control') || '')) found.push(good('网页本身每次核对新旧'));
  else found.push(bad('网页本身可能被缓存，更新后用户会看到旧版', '给 .html、.json、embed.js、element.js 设 Cache-Control: no-cache。'));
  for (const type of TYPES) found.push(...await file(base, files[type[0]], type));
  return found;
}

// list(found): as HTML elements.
export function list(found) {
  const items = found.map(({ ok, what, todo }) => {
    const item = document.createElement('li');
    item.className = ok ? 'found found--ok' : 'found found--bad';
    item.textContent = `${ok ? '✓' : '✗'} ${what}${todo ? `：${todo}` : ''}`;
    return item;
  });
  const all = document.createElement('ul');
  all.append(...items);
  return all;
}
