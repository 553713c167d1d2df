// The words of ./texts-en.js, which only those who read English wait for.
export const english = () => import(new URL('failure-en.js', document.baseURI).href);
