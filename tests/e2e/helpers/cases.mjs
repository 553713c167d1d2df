// The worked cases of tests/cases, for the page: their inputs as links.
import { execFileSync } from 'node:child_process';

// Every case, as examples/cases.rs prints it.
export function cases() {
  const lines = execFileSync('cargo', ['run', '--quiet', '--locked', '--example', 'cases'], { cwd: new URL('../../..', import.meta.url), encoding: 'utf8', maxBuffer: 1 << 26 });
  return lines.trim().split('\n').map((line) => JSON.parse(line));
}

const MONEY = /\b(revenue|assets|amount|actualInterest|guaranteedAmount|actualFee|principalLoss)$/;

// A bare amount is in yuan in a case and in 万元 on the page, so on the page it says so.
export function typed(path, value) {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return MONEY.test(path) && /^[\d.-]+$/.test(value) ? `${value}元` : String(value);
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
