// What the tests of starting and stopping read off the page.

// Waits until the program has drawn the page.
export const ready = (page) => page.locator('html[data-ready], #app').first().waitFor({ state: 'attached' });

// Waits until the page can be printed: the styles for paper come when the browser is idle.
export const printable = (page) => page.waitForFunction(() => [...document.styleSheets].some(({ href }) => /later/.test(href)));

// Waits for the panel of web/boot/ and reads it.
export async function panel(page) {
  const box = page.locator('[data-kind]');
  await box.waitFor();
  return {
    kind: await box.getAttribute('data-kind'),
    title: await box.locator('.boot__title').innerText(),
    text: await box.innerText(),
  };
}

// Presses a button of the panel that copies, and reads the clipboard.
export async function copied(page, name) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-kind]').getByRole('button', { name }).click();
  await page.getByText('已复制').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
