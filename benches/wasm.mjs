// Prints the time of one assessment, the best of several rounds, for one loan and for twenty.
import { createRequire } from "node:module";

const { bench } = createRequire(import.meta.url)("../target/js-door/huiqisuan.js");

function microseconds(loans, times) {
    let best = Infinity;
    for (let round = 0; round < 12; round++) {
        const begin = performance.now();
        bench(times, loans);
        best = Math.min(best, ((performance.now() - begin) * 1000) / times);
    }
    return best;
}

for (const [loans, times] of [[1, 4000], [20, 400]]) {
    console.log(`${loans} ${loans === 1 ? "loan " : "loans"}  ${microseconds(loans, times).toFixed(1)} µs`);
}
