// Reads what the program tells a host of its result; src/ui/show/told.rs writes it.

const range = ([least, most]) => (least === undefined ? {} : { least, ...(most !== undefined && { most }) });

// told(text): { summary, shown, answers, link }; summary is what may leave the page without the answers.
export function told(text) {
  const summary = { year: null, example: false, stale: false, problems: false, totals: [], measures: [] };
  const result = { summary, shown: [], answers: [], link: '' };
  const line = {
    year: ([year]) => { summary.year = year === '' ? null : Number(year); },
    example: () => { summary.example = true; },
    stale: () => { summary.stale = true; },
    problems: () => { summary.problems = true; },
    total: ([receiver, ...amount]) => summary.totals.push({ receiver, ...range(amount) }),
    measure: ([receiver, measure, verdict, ...amount]) => summary.measures.push({ measure, verdict, receiver, ...range(amount) }),
    shown: (words) => result.shown.push(words),
    answer: (words) => result.answers.push(words),
    link: ([link]) => { result.link = link; },
  };
  for (const words of text.split('\n').map((said) => said.split('\t').slice(0, -1))) {
    if (words.length > 0) line[words[0]](words.slice(1));
  }
  return result;
}
