// There is nothing to fetch anew for a page that carries everything; takes the place of ../boot/refresh.js.
export const refresh = () => Promise.resolve();
