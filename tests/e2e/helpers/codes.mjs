// Reads QR codes off pictures, by a reader that is not of the same make as what draws them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import { printable } from './boot.mjs';

// read(png, page): what the code in a picture says; nothing where it has none. The browser of `page` unpacks the picture.
export async function read(png, page) {
  const blank = await page.context().newPage();
  const { data, width, height } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context.drawImage(picture, 0, 0);
    let text = '';
    for (const byte of context.getImageData(0, 0, picture.width, picture.height).data) text += String.fromCharCode(byte);
    return { data: btoa(text), width: picture.width, height: picture.height };
  }, png.toString('base64'));
  await blank.close();
  return jsQR(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data;
}

// printed(page): the first sheet that a page prints, as a picture of 200 dots to the inch.
export async function printed(page) {
  await printable(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const png = execFileSync('pdftoppm', ['-png', '-r', '200', '-f', '1', '-l', '1', '-singlefile', '-'], { input: pdf, maxBuffer: 1 << 26 });
  assert.ok(png.length > 1000);
  return png;
}
