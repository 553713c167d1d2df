// The door as scripts/js-door built it.
import { createRequire } from "node:module";

export const door = createRequire(import.meta.url)("../../target/js-door/huiqisuan.js");

/** The problems of an input, each as its path and its code. */
export function problems(input) {
    return door.assess(input).problems.map(({ path, code }) => `${path} ${code}`);
}

/** The measure of that name. */
export function measure(output, name) {
    return output.report.measures.find((measure) => measure.measure === name);
}
