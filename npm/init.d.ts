/**
 * Starts the program. Every build has it, so that one line suits all: in the web build it must be awaited before the
 * first call, in the others it may be.
 *
 * @param source For the web build, where the wasm is when it does not lie beside the script: its address, the answer to
 * a request for it, or its bytes. The other builds bring it along.
 */
export function init(source?: WasmSource | Promise<WasmSource>): Promise<void>;

/** An address, the answer to a request (`Response`), or bytes; written down so that no types of a browser are needed. */
export type WasmSource =
    | string
    | { readonly href: string }
    | { arrayBuffer(): Promise<ArrayBuffer> }
    | ArrayBuffer
    | ArrayBufferView;

