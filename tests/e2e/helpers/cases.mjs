// The worked cases of tests/cases, for the page: their inputs as links.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

// Every case, as examples/cases.rs prints it.
export function cases() {
  const lines = execFileSync('cargo', ['run', '--quiet', '--locked', '--example', 'cases'], { cwd: new URL('../../..', import.meta.url), encoding: 'utf8', maxBuffer: 1 << 26 });
  return lines.trim().split('\n').map((line) => JSON.parse(line));
}

// The questions about money, as the vocabulary lists them: `section.key`, whose section is the path's.
const folder = new URL('../../../vocabulary/', import.meta.url);
const MONEY = new Set(readdirSync(folder).filter((name) => name.endsWith('.toml')).flatMap((name) => {
  const questions = readFileSync(new URL(name, folder), 'utf8').split(/^\[\[?/m).filter((table) => table.startsWith('question]]'));
  const of = (table, key) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(table)?.[1];
  return questions.filter((table) => ['money', 'positive'].includes(of(table, 'kind')))
    .map((table) => `${of(table, 'section').toLowerCase()}.${of(table, 'key')}`);
}));
const isMoney = (path) => MONEY.has(path.replace(/^loans\[\d+\]/, 'loan'));

// A bare amount is in yuan in a case and in 万元 on the page, so on the page it says so.
export function typed(path, value) {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return isMoney(path) && /^[\d.-]+$/.test(value) ? `${value}元` : String(value);
}

// The answers of an input by their paths, as in loans[0].amount.
export function answers(input, path = '') {
  if (Array.isArray(input)) return input.flatMap((item, index) => answers(item, `${path}[${index}]`));
  if (typeof input === 'object') {
    return Object.entries(input).flatMap(([key, value]) => answers(value, path ? `${path}.${key}` : key));
  }
  return input === '' ? [] : [[path, typed(path, input)]];
}

// The link that opens a case on the page.
export const link = (input) => ['#1', ...answers(input).map(([path, value]) => `${path}=${encodeURIComponent(value)}`)].join('&');

// A case of one topic, as a link: 200,000 yuan for bonds of 10,000 万元.
export const BOND = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no';
