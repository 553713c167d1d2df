// What the consumer uses of node, so that no package of types is needed.
declare module "node:assert/strict" {
    interface Assert {
        ok(value: unknown, message?: string): asserts value;
        equal(actual: unknown, expected: unknown, message?: string): void;
        deepEqual(actual: unknown, expected: unknown, message?: string): void;
        match(value: string, pattern: RegExp): void;
    }
    const assert: Assert;
    export default assert;
}
