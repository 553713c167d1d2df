// Prints the time of one assessment for one loan and for twenty, and of one with all advice: the best of many short
// rounds, so that what else the machine does counts for little.
import { createRequire } from "node:module";

const { bench, bench_advice } = createRequire(import.meta.url)("../target/js-door/huiqisuan.js");

function microseconds(run, loans, times) {
    run(times * 100, loans);
    let best = Infinity;
    for (let round = 0; round < 500; round++) {
        const begin = performance.now();
        run(times, loans);
        best = Math.min(best, ((performance.now() - begin) * 1000) / times);
    }
    return best;
}

for (const [loans, times] of [[1, 25], [20, 3]]) {
    console.log(`${loans} ${loans === 1 ? "loan " : "loans"}  ${microseconds(bench, loans, times).toFixed(1)} µs`);
}
console.log(`20 loans, advised  ${microseconds(bench_advice, 20, 3).toFixed(1)} µs`);
