// Trunk's pre_build hook: makes one style sheet of styles/ and one script of web/boot/, and the same two for the
// policy library, and the scripts of working without network, under target/web/.
// Fixed order, and syntax lowered to what the oldest supported browsers read.
import { build } from 'esbuild';
import { target } from './browsers.mjs';

const release = process.env.TRUNK_PROFILE === 'release';

await build({
  entryPoints: {
    huiqisuan: 'styles/main.css', boot: 'web/boot/main.js', texts: 'styles/library.css', library: 'web/library/main.js',
    offline: 'web/offline/main.js', sw: 'web/offline/sw.js', 'sw-off': 'web/offline/sw-off.js',
  },
  outdir: 'target/web',
  bundle: true,
  minify: release,
  format: 'iife',
  target,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
