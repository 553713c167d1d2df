// The same from a program of the older kind, which requires what it needs.

import assert = require("node:assert/strict");
import huiqisuan = require("huiqisuan");
import inline = require("huiqisuan/inline");

const input: huiqisuan.Input = { bridge: { amount: "800万元", days: 4 } };
const output: huiqisuan.Output = huiqisuan.assess(input);
const bridge = output.report.measures.find(({ measure }) => measure === "bridgeLoan");
assert.equal(bridge?.amount?.least, "32000.00");
assert.deepEqual(inline.assess(input), output);
