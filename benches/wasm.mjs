// Prints the time of one assessment for one loan and for twenty: the best of many short rounds, so that what else
// the machine does counts for little.
import { createRequire } from "node:module";

const { bench } = createRequire(import.meta.url)("../target/js-door/huiqisuan.js");

function microseconds(loans, times) {
    bench(times * 100, loans);
    let best = Infinity;
    for (let round = 0; round < 500; round++) {
        const begin = performance.now();
        bench(times, loans);
        best = Math.min(best, ((performance.now() - begin) * 1000) / times);
    }
    return best;
}

for (const [loans, times] of [[1, 25], [20, 3]]) {
    console.log(`${loans} ${loans === 1 ? "loan " : "loans"}  ${microseconds(loans, times).toFixed(1)} µs`);
}
