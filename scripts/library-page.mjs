// The policy library as a page of its own: every document, clause by clause, with what the calculator makes of each
// passage. It is plain HTML, so that it can be read, printed and searched without any program; web/library/ only adds
// the finding. Made from library.json, which the crate's build script writes.
import { escape, opening } from './static-page.mjs';

const CLASSES = { computed: '可测算', checked: '可核对', information: '仅供了解' };

// The text with its named words marked. Marks that overlap become one.
function marked(text, quotes) {
  const inside = new Array(text.length).fill(false);
  for (const quote of quotes) {
    const from = text.indexOf(quote);
    inside.fill(true, from, from < 0 ? from : from + quote.length);
  }
  let html = '';
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    // A mark never reaches over the end of a paragraph.
    const mark = inside[at] && text[at] !== '\n';
    if (mark !== open) html += mark ? '<mark>' : '</mark>';
    open = mark;
    html += text[at] === '\n' ? '</p><p>' : escape(text[at]);
  }
  return `<p>${html}${open ? '</mark>' : ''}</p>`;
}

function item({ class: kind, quote, measures = [], reason }, { names, home }) {
  const links = measures.map((key) => `<a href="${home}?measure=${key}">${escape(names[key] ?? key)}</a>`).join('、');
  const about = quote ? `<q>${escape(quote)}</q>` : '';
  const what = kind === 'information' ? escape(reason) : `到计算器：${links}`;
  return `<li class="passage passage--${kind}"><b class="passage__class">${CLASSES[kind]}</b> ${about}<span>${what}</span></li>`;
}

function clauses(document, links) {
  let headings = [];
  return document.clauses.map((clause) => {
    const own = clause.headings ?? [];
    const shared = own.findIndex((heading, level) => headings[level] !== heading);
    const fresh = shared < 0 ? [] : own.slice(shared);
    headings = own;
    const titles = fresh.map((heading, index) => {
      const level = Math.min(6, 3 + (shared < 0 ? 0 : shared) + index);
      return `<h${level} class="clause__heading">${escape(heading)}</h${level}>`;
    });
    const items = (clause.items ?? []).map((found) => item(found, links)).join('');
    const kinds = [...new Set((clause.items ?? []).map(({ class: kind }) => kind))].join(' ');
    return `${titles.join('')}<article class="clause" id="${clause.id}" data-kinds="${kinds}" tabindex="-1">`
      + `<div class="clause__text">${marked(clause.text, (clause.marks ?? []).map(({ quote }) => quote))}</div>`
      + (items ? `<ul class="clause__passages">${items}</ul>` : '')
      + '</article>';
  }).join('');
}

function section(document, links) {
  const { id, number = '', title, issuer, source, inForceFrom, inForceTo } = document;
  const until = inForceTo ? `，至 ${inForceTo}` : '，原文没有写失效日';
  return `<section class="document" id="${id}" aria-labelledby="${id}-title">`
    + `<h2 class="document__title" id="${id}-title">${escape(title)}</h2>`
    + `<p class="document__about">${[number, issuer, source].filter(Boolean).map(escape).join(' · ')} · 自 ${inForceFrom} 起施行${until}</p>`
    + clauses(document, links)
    + '</section>';
}

// Style and script at their addresses, or, as `{ text, policy }`, within the page, which may have nothing beside it.
const source = ({ policy }) => policy ?? "'self'";

// page(library, { css, script, version, home }): the HTML. `home` is the address of the calculator.
export function page({ documents, measures }, { css, script, version, home = './' }) {
  const passages = documents.flatMap((document) => document.clauses).flatMap(({ items = [] }) => items);
  const count = (kind) => passages.filter((passage) => passage.class === kind).length;
  // The gazette's own documents stand first, then what they rest on.
  const gazette = documents.filter(({ clauses: all }) => all.some(({ items }) => items));
  const others = documents.filter((document) => !gazette.includes(document));
  const entry = ({ id, number = '', title }) => `<li><a href="#${id}">${escape(title)}</a> ${escape(number)}</li>`;
  const filter = ([kind, name]) => `<button class="filter" type="button" data-kind="${kind}" aria-pressed="false">${name}（${count(kind)}）</button>`;
  const allowed = `script-src ${source(script)}; style-src ${source(css)}; img-src data:`;
  return `${opening({ title: '政策原文库', policy: allowed, css, script, skip: 'texts', home })}<main class="library">
<div class="library__top">
<p>济南市人民政府公报 2019 年第 19 期的七份文件，逐条原文，一字未改；标出的是测算引用的字句。每一处注明本计算器能不能测算：共 ${passages.length} 处，${count('computed')} 处可测算，${count('checked')} 处可核对，${count('information')} 处仅供了解并说明原因。</p>
<p lang="en">The law and this library are in Chinese; the calculator also speaks English.</p>
<nav aria-label="文件"><ul class="library__documents">${gazette.map(entry).join('')}</ul>
<details><summary>测算另外依据的标准和数据（${others.length}）</summary><ul class="library__documents">${others.map(entry).join('')}</ul></details></nav>
</div>
<div class="finder" hidden>
<label class="finder__label" for="find">在原文中查找</label>
<input class="finder__input" id="find" type="search" autocomplete="off" spellcheck="false">
<div class="finder__kinds" role="group" aria-label="只看">${Object.entries(CLASSES).map(filter).join('')}</div>
<p class="finder__said" role="status"></p>
</div>
<div id="texts" tabindex="-1">${[...gazette, ...others].map((document) => section(document, { names: measures, home })).join('')}</div>
</main>
<footer class="library__foot">原文以政府公报为准。本页随程序一起发布（版本 ${version}），可离线阅读。</footer>
${script.text ? `<script>${script.text}</script>\n` : ''}</body>
</html>
`;
}
