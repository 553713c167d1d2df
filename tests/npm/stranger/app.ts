// A program that a bundler puts together, without any types of a browser.

import { assess, fields, init } from "huiqisuan";
import type { Output } from "huiqisuan";
import * as bundler from "huiqisuan/bundler";
import * as inline from "huiqisuan/inline";
import * as web from "huiqisuan/web";

export async function total(wasm: ArrayBuffer): Promise<readonly string[]> {
    await Promise.all([init(), web.init("./huiqisuan.wasm"), web.init(wasm), inline.init(), bundler.init()]);
    const outputs: Output[] = [assess, web.assess, inline.assess, bundler.assess].map((assess) => assess({ year: 2020 }));
    // @ts-expect-error an address is no number
    await init(7);
    return [...outputs.map((output) => output.report.lprKnownUntil), fields().language];
}
