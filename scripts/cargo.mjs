// What cargo says of what it has built. Asked to build again what is built, it says the same at once.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// said(name): what index.html tells Trunk of how the program is built.
export function said(name) {
  const link = /<link data-trunk rel="rust"[^>]*>/.exec(readFileSync('index.html', 'utf8'))[0];
  return new RegExp(`data-${name}="([^"]*)"`).exec(link)[1];
}

// built(command, args): cargo's messages on building for the browser.
export function built(command, args) {
  const all = [command, '--quiet', '--locked', '--offline', '--message-format=json', '--target=wasm32-unknown-unknown', ...args];
  const told = execFileSync('cargo', all, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return told.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
}

// page(release, features): those on the page's program, as a page of this profile is made of it.
export const page = (release, features = said('cargo-features')) => (
  built('build', ['--bin', said('bin'), '--features', features, ...(release ? ['--release'] : [])]));
