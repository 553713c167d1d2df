// The policy library as a page of its own: every document, clause by clause, with what the calculator makes of each
// passage. It is plain HTML, so that it can be read, printed and searched without any program; web/library/ only adds
// the finding, and the words around the texts in English. Made from library.json, which the crate's build script writes.
import { en, escape, opening } from './static-page.mjs';

const CLASSES = { computed: ['可测算', 'Computed'], checked: ['可核对', 'Checked'], information: ['仅供了解', 'Information'] };

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
  const link = (key) => `<a href="${home}?measure=${key}"${en(names[key].en)}>${escape(names[key].zh)}</a>`;
  const links = measures.map(link).join(`<span${en(', ')}>、</span>`);
  const about = quote ? `<q>${escape(quote)}</q>` : '';
  const what = kind === 'information' ? escape(reason) : `<span${en('In the calculator: ')}>到计算器：</span>${links}`;
  const [said, english] = CLASSES[kind];
  return `<li class="passage passage--${kind}"><b class="passage__class"${en(english)}>${said}</b> ${about}<span>${what}</span></li>`;
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
  const [until, last] = inForceTo ? [`，至 ${inForceTo}`, ` to ${inForceTo}`] : ['，原文没有写失效日', '; the text names no last day'];
  const force = `<span${en(`in force from ${inForceFrom}${last}`)}>自 ${inForceFrom} 起施行${until}</span>`;
  return `<section class="document" id="${id}" aria-labelledby="${id}-title">`
    + `<h2 class="document__title" id="${id}-title">${escape(title)}</h2>`
    + `<p class="document__about">${[number, issuer, source].filter(Boolean).map(escape).join(' · ')} · ${force}</p>`
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
  const called = (title) => (title ? ` <span${en(title)}></span>` : '');
  const entry = ({ id, number = '', title, english }) => `<li><a href="#${id}">${escape(title)}</a> ${escape(number)}${called(english)}</li>`;
  const filter = ([kind, [name, english]]) => `<button class="filter" type="button" data-kind="${kind}" aria-pressed="false"${en(`${english} (${count(kind)})`)}>${name}（${count(kind)}）</button>`;
  const allowed = `script-src ${source(script)}; style-src ${source(css)}; img-src data:`;
  const [computed, checked, information] = ['computed', 'checked', 'information'].map(count);
  const about = `The seven documents of the Gazette of the Jinan Municipal People’s Government, 2019, no. 19, clause by clause and unaltered; marked are the words that the calculation rests on. Each passage says whether this calculator computes it: of ${passages.length}, ${computed} are computed, ${checked} are checked, and ${information} are for information, with the reason. The texts and the reasons are in Chinese.`;
  return `${opening({ title: '政策原文库', english: 'Policy library', policy: allowed, css, script, skip: 'texts', home })}<main class="library">
<div class="library__top">
<p${en(about)}>济南市人民政府公报 2019 年第 19 期的七份文件，逐条原文，一字未改；标出的是测算引用的字句。每一处注明本计算器能不能测算：共 ${passages.length} 处，${computed} 处可测算，${checked} 处可核对，${information} 处仅供了解并说明原因。</p>
<p class="library__foreign" lang="en">The law and this library are in Chinese; the calculator also speaks English.</p>
<nav aria-label="文件" data-en-label="Documents"><ul class="library__documents" lang="zh-CN">${gazette.map(entry).join('')}</ul>
<details><summary${en(`Standards and data that the calculation rests on besides (${others.length})`)}>测算另外依据的标准和数据（${others.length}）</summary><ul class="library__documents" lang="zh-CN">${others.map(entry).join('')}</ul></details></nav>
</div>
<div class="finder" hidden>
<label class="finder__label" for="find"${en('Find in the Chinese texts')}>在原文中查找</label>
<input class="finder__input" id="find" type="search" autocomplete="off" spellcheck="false">
<div class="finder__kinds" role="group" aria-label="只看" data-en-label="Show only">${Object.entries(CLASSES).map(filter).join('')}</div>
<p class="finder__said" role="status"></p>
</div>
<div id="texts" tabindex="-1" lang="zh-CN">${[...gazette, ...others].map((document) => section(document, { names: measures, home })).join('')}</div>
</main>
<footer class="library__foot"${en(`The gazette is authoritative. This page is released with the program (version ${version}) and can be read offline.`)}>原文以政府公报为准。本页随程序一起发布（版本 ${version}），可离线阅读。</footer>
${script.text ? `<script>${script.text}</script>\n` : ''}</body>
</html>
`;
}
