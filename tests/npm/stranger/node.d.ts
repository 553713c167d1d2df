// What the programs here use of node, so that no package of types is needed.
declare module "node:assert/strict" {
    export function ok(value: unknown, message?: string): asserts value;
    export function equal(actual: unknown, expected: unknown, message?: string): void;
    export function deepEqual(actual: unknown, expected: unknown, message?: string): void;
    export function match(value: string, pattern: RegExp): void;
}
