// What went wrong: the kind is a key of ./texts.js, and what is stale may be well after all files are fetched anew.
export const failure = (kind, detail, stale = false) => ({ kind, detail: String(detail), stale });
