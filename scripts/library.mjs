// Where the file of the library is. The build script of the crate writes it beside the constants it makes of policy/,
// so it is as new as the program; in which of cargo's folders, only cargo knows.
import { join } from 'node:path';
import { page, said } from './cargo.mjs';

// library(release, features): the path of library.json, of the build that the page of this profile is made of.
export function library(release, features) {
  const messages = page(release, features);
  const made = messages.find(({ reason, target }) => reason === 'compiler-artifact' && target.name === said('bin'));
  const script = messages.find(({ reason, package_id: id }) => reason === 'build-script-executed' && id === made.package_id);
  return join(script.out_dir, 'library.json');
}
