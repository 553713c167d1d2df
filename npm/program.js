// The functions of the package, the same in every build, and how the program behind them is started.
import * as glue from './huiqisuan_bg.js';

// What the wasm imports.
export const imports = { './huiqisuan_bg.js': glue };

let started = false;
let whenCalled = () => {
  throw new Error('huiqisuan: await init() before the first call');
};

// Starts the program, unless it has been.
export function start(exports) {
  if (started) return;
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  started = true;
}

// For a build that can start by itself: does so at the first call.
export function startWhenCalled(starts) {
  whenCalled = starts;
}

// The program, running.
export function running() {
  if (!started) whenCalled();
  return glue;
}

export const assess = (input) => running().assess(input);
export const assessMany = (inputs) => running().assessMany(inputs);
export const advise = (input) => running().advise(input);
export const plan = (input) => running().plan(input);
export const fields = (options) => running().fields(options);
export const editions = () => running().editions();
export const clause = (id) => running().clause(id);
export const version = () => running().version();
