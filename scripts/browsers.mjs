// The oldest browsers that scripts and style sheets are lowered for.

// The floor is the strict content security policy: 'wasm-unsafe-eval' came with these.
export const browsers = ['chrome97', 'firefox102', 'safari16'];

// The script that reports an old browser must itself be read by it.
export const target = ['es2018', ...browsers];
