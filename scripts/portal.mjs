// What a portal needs of the build: the loader of the frame, the frame's own script, the custom element with its style
// sheet, and the kit with its samples. What a host's HTML names keeps its name and does not change with a release.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { COLORS } from '../web/embed/look.mjs';
import { page } from './portal-page.mjs';

// What scripts/bundle.mjs makes of web/embed/ and web/portal/; the element is a module, so that it knows where it comes from.
export const entries = {
  embed: 'web/embed/loader.js', child: 'web/embed/child.js', inside: 'styles/element.css',
  portal: 'web/portal/main.js', kit: 'styles/portal.css', check: 'web/portal/check.js',
};
export const modules = { element: 'web/embed/element.js', inside: 'web/embed/inside.js' };

// The custom properties of the public interface, each before the page's own token.
const PUBLIC = [...Object.entries(COLORS), ['font', ['--font']], ['radius', ['--radius']]];

// A query of widths asks the element, not the window; one of heights never holds, since an element has no window.
function container(query) {
  if (!/width|height/.test(query)) return `@media ${query}`;
  if (/height/.test(query)) return '@media not all';
  const parts = query.split(',').map((part) => part.trim());
  return `@container ${parts.length > 1 ? parts.map((part) => `(${part})`).join(' or ') : parts[0]}`;
}

// inside(css): the page's style sheet for a shadow root.
export function inside(css) {
  let text = css
    .replace(/@media\s*([^{]+?)\s*\{/g, (_, query) => `${container(query)}{`)
    .replace(/:root:not\(\[data-theme="?light"?\]\)/g, ':host([theme="system"])')
    .replace(/:root\[data-theme="?dark"?\]/g, ':host([theme="dark"])')
    .replace(/(?::root|html)\[data-elder\]/g, ':host([elder])')
    .replace(/html\[data-embed\] /g, '')
    .replace(/html\[lang="?en"?\](?: body)?(?=[\s,{])/g, '.huiqi[lang="en"]')
    .replace(/(^|[},\s])(?::root|html)(?=[\s,{])/g, '$1:host')
    .replace(/(^|[},\s])body(?=[\s,{])/g, '$1.huiqi')
    .replace(/(\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))');
  for (const [name, tokens] of PUBLIC) {
    for (const token of tokens) {
      text = text.replace(new RegExp(`([{;\\s])${token}:\\s*([^;}]+)`, 'g'), (_, before, value) => `${before}${token}:var(--huiqi-${name},${value.trim()})`);
    }
  }
  const left = /:root|(^|[},\s])(html|body)[\s,{[]|\drem\b|@media[^{]*(width|height)/.exec(text);
  if (left) throw new Error(`the element's style sheet still speaks of the page: ${text.slice(left.index, left.index + 80)}`);
  return text;
}

// portal({ dir, release, settle, files }): puts everything into dir; returns the address of the frame's own script.
export function portal({ dir, release, settle, sri, files }) {
  for (const name of ['embed.js', 'child.js', 'element.js', 'inside.js', 'portal.js', 'kit.css']) copyFileSync(join('target/web', name), join(dir, name));
  const css = inside(readFileSync('target/web/inside.css', 'utf8'));
  writeFileSync(join(dir, 'inside.css'), release ? transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code : css);
  const sheet = settle('inside.css');
  writeFileSync(join(dir, 'element.json'), JSON.stringify({ ...files, inside: settle('inside.js').name, css: sheet.name, cssIntegrity: sheet.integrity }));

  mkdirSync(join(dir, 'portal'), { recursive: true });
  // Servers keep files named as their own settings to themselves.
  for (const name of ['nginx.conf', 'apache.conf', 'web.config']) copyFileSync(`web/portal/${name}`, join(dir, 'portal', `${name}.txt`));
  copyFileSync('target/web/check.js', join(dir, 'portal/check.js'));
  const integrity = (name) => sri(readFileSync(join(dir, name)));
  const addresses = { css: `./${settle('kit.css').name}`, script: `./${settle('portal.js').name}` };
  const integrities = { embed: integrity('embed.js'), element: integrity('element.js'), check: integrity('portal/check.js') };
  writeFileSync(join(dir, 'portal.html'), page({ version: files.version, ...addresses, ...integrities }));
  return `./${settle('child.js').name}`;
}
