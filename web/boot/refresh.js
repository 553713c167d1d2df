// Gets the page's files past every cache, so that the next load finds them whole and of one release.

export async function refresh(files) {
  const get = (file) => fetch(file, { cache: 'reload' }).catch(() => undefined);
  await Promise.all([location.pathname + location.search, ...files].map(get));
}
