// The stranger's project, in which scripts/npm has installed the packed tarball.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { cases } from '../js/cases.mjs';

// Where it lies.
export const stranger = fileURLToPath(new URL('../../target/npm/stranger/', import.meta.url));
export const installed = `${stranger}node_modules/huiqisuan/`;

// A file of the installed package, as it says itself that it is found.
export const read = (name) => readFileSync(installed + name, 'utf8');
export const manifest = JSON.parse(read('package.json'));
export const load = (name) => import(pathToFileURL(installed + name));

// What node makes of a program in that project.
export async function node(...args) {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: stranger, maxBuffer: 1 << 26 });
  return stdout;
}

// A tool of this repository, run in a folder of that project.
export const tool = (name, args, cwd = stranger) =>
  promisify(execFile)(fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url)), args, { cwd })
    .catch((error) => { throw new Error(`${name}: ${error.stdout}${error.stderr}`); });

// A handful of the worked cases, of every file of them.
export const handful = cases().filter((_, index) => index % 29 === 0);
