/// <reference types="huiqisuan/script" />
// What a page's own script is checked against, where the package is a script tag before it.

const pageOutput: huiqisuan.Output = huiqisuan.assess({ bridge: { amount: "800万元", days: 4 } });
const pageTotals: readonly string[] = pageOutput.report.totals.map((total) => total.least);
// @ts-expect-error there is no such function
huiqisuan.asess(pageTotals);
