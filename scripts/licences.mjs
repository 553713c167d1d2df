// The notices of everybody else's work that is shipped in the program and in the page: what their licences ask for.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Where a package may be had under several licences, the first of these files says the terms it is used under.
const TERMS = [/^licen[cs]e-mit/i, /^licen[cs]e(\.\w+)?$/i, /^licen[cs]e-(apache|boost)/i];

function terms(folder) {
  const names = readdirSync(folder).sort();
  const name = TERMS.map((wanted) => names.find((found) => wanted.test(found))).find(Boolean);
  return name ? readFileSync(join(folder, name), 'utf8').replace(/\r/g, '').trim() : '';
}

// The crates of which code may be in the program: what only builds it was not built for the browser.
function crates(messages) {
  const within = ({ reason, target, filenames }) => reason === 'compiler-artifact'
    && target.kind.includes('lib') && filenames.some((name) => name.includes('wasm32-unknown-unknown'));
  return messages.filter(within).map(({ manifest_path: manifest }) => {
    const said = (key) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(readFileSync(manifest, 'utf8'))[1];
    return { name: said('name'), version: said('version'), license: said('license'), text: terms(dirname(manifest)) };
  }).filter(({ name }) => name !== 'huiqisuan');
}

function scripts(names) {
  return names.map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, license, text: terms(folder) };
  });
}

// licences(messages, packages): the text, for a program that cargo built with these messages, and these packages of
// package-lock.json in its scripts. Packages that say the same are named together.
export function licences(messages, packages = []) {
  const all = [...crates(messages), ...scripts(packages)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = [...new Set(all.map(({ text }) => text))];
  const parts = texts.map((text) => {
    const who = all.filter((one) => one.text === text).map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${who.join('\n')}\n\n${text || 'Their packages hold no text of the licence; its name stands beside each.'}`;
  });
  const own = `huiqisuan, which contains the work of others named below, under the terms they give for it.\n\n${terms('.')}`;
  return `${[own, ...parts].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}
