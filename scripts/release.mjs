// Adds to the folder of a release what is made of the built site: the site as a zip, and the file that says what is what.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.mjs';

const [kit] = process.argv.slice(2);
const version = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];

const names = readdirSync('dist', { recursive: true }).filter((name) => statSync(join('dist', name)).isFile());
const site = names.map((name) => [`huiqisuan/${name}`, readFileSync(join('dist', name))]);
writeFileSync(join(kit, `huiqisuan-site-${version}.zip`), zip(site));

const packed = readdirSync(kit).filter((name) => name.endsWith('.tgz'))
  .map((name) => `| \`${name}\` | 程序员 | npm 包：\`npm install ./${name}\` |\n`).join('');
const said = readFileSync('docs/release.md', 'utf8').replaceAll('{version}', version).replace('{npm}', packed);
writeFileSync(join(kit, 'RELEASE.md'), said);
