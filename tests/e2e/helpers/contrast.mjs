// The contrast that axe leaves to the eye: text on a gradient, on a picture, in a chart, of one sign, under something that
// sticks.

// Runs in the page: whether a text stands out enough from everything that is painted behind it; if not, how little it does.
export function poor(text) {
  const clear = [0, 0, 0, 0];
  // The colours that a value names, each as red, green, blue of 255 and alpha; of a gradient all its stops.
  const colours = (value) => [...value.matchAll(/rgba?\(([^)]+)\)/g)].map(([, parts]) => {
    const [red, green, blue, alpha = 1] = parts.split(/[\s,/]+/).map(Number);
    return [red, green, blue, alpha];
  });
  const over = ([red, green, blue, alpha], ground) => [red, green, blue].map((part, at) => part * alpha + ground[at] * (1 - alpha));
  const light = (colour) => {
    const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
  const faded = (part) => {
    let opacity = 1;
    for (let at = part; at; at = at.parentElement ?? at.getRootNode().host) opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };
  const through = (part, [red, green, blue, alpha]) => [red, green, blue, alpha * faded(part)];

  // What something paints behind a text: the one colour or, of a gradient, any of several.
  const paint = (part) => {
    const style = getComputedStyle(part);
    if (part.ownerSVGElement) {
      const filled = part.matches('rect, circle, path, polygon') && style.fill !== 'none';
      return filled ? colours(style.fill).map(([red, green, blue, alpha]) => through(part, [red, green, blue, alpha * Number(style.fillOpacity)])) : [clear];
    }
    // What has a size of its own is a sign beside the text, as the arrow of a list.
    const gradient = /gradient/.test(style.backgroundImage) && style.backgroundSize === 'auto' ? colours(style.backgroundImage) : [];
    return (gradient.length > 0 ? gradient : colours(style.backgroundColor)).map((colour) => through(part, colour));
  };

  text.scrollIntoView({ block: 'center', behavior: 'instant' });
  const style = getComputedStyle(text);
  const [ink = clear] = colours(text.ownerSVGElement ? style.fill : style.color).map((colour) => through(text, colour));
  const { left, top, width, height } = text.getBoundingClientRect();
  let least = Infinity;
  for (const across of [0.1, 0.5, 0.9]) {
    const behind = text.getRootNode().elementsFromPoint(left + width * across, top + height / 2);
    if (!behind.includes(text)) continue;
    let grounds = [[255, 255, 255]];
    for (const part of behind.slice(behind.indexOf(text)).reverse()) {
      if (part !== text || !text.ownerSVGElement) grounds = grounds.flatMap((ground) => paint(part).map((colour) => over(colour, ground)));
    }
    for (const ground of grounds) least = Math.min(least, ratio(over(ink, ground), ground));
  }
  const size = parseFloat(style.fontSize) * (text.getScreenCTM?.().a ?? 1);
  const wanted = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  return least < wanted ? `${least.toFixed(2)} of ${wanted}` : '';
}
