// Trunk's pre_build hook: makes one style sheet of styles/ and one script of web/boot/, and the same two for the
// policy library, the scripts of working without network, and what lives in other pages, under target/web/.
// Fixed order, and syntax lowered to what the oldest supported browsers read.
import { build } from 'esbuild';
import { browsers, target } from './browsers.mjs';
import { entries, modules } from './portal.mjs';

const release = process.env.TRUNK_PROFILE === 'release';

const common = {
  outdir: 'target/web',
  bundle: true,
  minify: release,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

await build({
  ...common,
  entryPoints: {
    huiqisuan: 'styles/main.css', later: 'styles/later.css', boot: 'web/boot/main.js', texts: 'styles/library.css', library: 'web/library/main.js',
    offline: 'web/offline/main.js', aids: 'web/aids/main.js', sw: 'web/offline/sw.js', 'sw-off': 'web/offline/sw-off.js',
    ...entries,
  },
  format: 'iife',
  target,
});
await build({
  ...common,
  entryPoints: { ...modules, aloud: 'web/aids/aloud.js', qr: 'web/aids/qr.js', 'failure-en': 'web/boot/texts-en.js' },
  format: 'esm',
  target: browsers,
});
