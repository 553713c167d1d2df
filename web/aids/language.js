// Whether the page is in English, as it is then.
export const inEnglish = () => document.documentElement.lang.startsWith('en');
