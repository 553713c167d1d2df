// Whether the page fits its window.

// What sticks out to the right of the window, if anything makes the page scroll sideways.
export const sideways = (page) => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')].filter((part) => part.getBoundingClientRect().right > width + 1)
    .slice(0, 5).map((part) => `${part.tagName}.${part.className} ${Math.round(part.getBoundingClientRect().right)}`);
});

// Text cut off by its own box.
export const cut = (page) => page.evaluate(() => [...document.querySelectorAll('button, label, .card *, .field *, .headline *, .sticky *')]
  .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1 && getComputedStyle(part).overflowX !== 'visible'
    && !part.matches('input, select, .hidden') && part.innerText)
  .map((part) => `${part.className}: ${part.innerText.slice(0, 20)}`));

// Targets smaller than they should be. A box or a row of answers counts with its border.
export const small = (page, least) => page.evaluate((size) => {
  const found = [];
  for (const target of document.querySelectorAll('button, select, input, label[for], a[href]')) {
    const { width, height } = target.getBoundingClientRect();
    const framed = target.closest('.field__box, .segments, .reading__option')?.getBoundingClientRect().height ?? height;
    const pressed = !target.matches('.skip, [type=date], [type=radio]') && !(target.matches('label') && !target.control.matches('[type=radio]'));
    if (pressed && width > 1 && (Math.max(height, framed) < size - 0.5 || width < Math.min(size, 44) - 0.5)) {
      found.push(`${target.className || target.tagName} “${target.innerText.slice(0, 10)}” ${Math.round(width)}×${Math.round(height)}`);
    }
  }
  return [...new Set(found)];
}, least);
