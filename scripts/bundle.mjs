// Trunk's pre_build hook: makes one style sheet of styles/ and one script of web/boot/, and the same two for the
// policy library, and the scripts of working without network, under target/web/.
// Fixed order, and syntax lowered to what the oldest supported browsers read.
import { build } from 'esbuild';

// The floor is the strict content security policy: 'wasm-unsafe-eval' came with these.
export const browsers = ['chrome97', 'firefox102', 'safari16'];

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
  // The script that reports an old browser must itself be read by it.
  target: ['es2018', ...browsers],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
