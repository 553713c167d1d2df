// check.js: for a webmaster's own page. Says there, in Chinese, what stands between that page and the calculator.
import { hosting, list } from './findings.js';

const script = document.currentScript;
const base = new URL('../', script.src).href;
const box = document.createElement('section');
box.lang = 'zh-CN';
box.setAttribute('role', 'status');
box.setAttribute('aria-label', '惠企算接入检查');
box.style.cssText = 'margin:16px;padding:12px 20px;border:2px solid #1b4f9c;background:#fff;color:#14202e;font:16px/1.6 sans-serif';
box.textContent = '惠企算接入检查：正在检查…';
script.after(box);

hosting(base).then((found) => {
  const failed = found.filter(({ ok }) => !ok).length;
  const said = failed ? `惠企算接入检查：有 ${failed} 项要改` : '惠企算接入检查：没有问题';
  box.replaceChildren(said, list(found));
});
