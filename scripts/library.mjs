// Where the file of the library is. The build script of the crate writes it beside the constants it makes of policy/,
// so it is as new as the program; in which of cargo's folders, only cargo knows, and it says so when it is asked to
// build again what is built.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// said(name): what index.html tells Trunk of how the program is built.
export function said(name) {
  const link = /<link data-trunk rel="rust"[^>]*>/.exec(readFileSync('index.html', 'utf8'))[0];
  return new RegExp(`data-${name}="([^"]*)"`).exec(link)[1];
}

// library(release, features): the path of library.json, of the build that the page of this profile is made of.
export function library(release, features = said('cargo-features')) {
  const args = ['build', '--quiet', '--locked', '--offline', '--message-format=json', '--target=wasm32-unknown-unknown',
    '--bin', said('bin'), '--features', features, ...(release ? ['--release'] : [])];
  const told = execFileSync('cargo', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const messages = told.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  const made = messages.find(({ reason, target }) => reason === 'compiler-artifact' && target.name === said('bin'));
  const script = messages.find(({ reason, package_id: id }) => reason === 'build-script-executed' && id === made.package_id);
  return join(script.out_dir, 'library.json');
}
