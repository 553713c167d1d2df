// Pictures of the icon in dots, for what shows no SVG: home screens. The one SVG is read, as far as it needs reading: a
// round-cornered ground and a path of straight strokes with round ends. Distances give the smooth edges.
import { readFileSync } from 'node:fs';
import { crc32 } from './zip.mjs';
import { deflateSync } from 'node:zlib';

export const svg = readFileSync('web/offline/icon.svg', 'utf8').trim();
const attribute = (name) => new RegExp(` ${name}='([^']*)'`).exec(svg)[1];
const SIDE = Number(attribute('width'));
const ROUND = Number(attribute('rx'));
const HALF = Number(attribute('stroke-width')) / 2;
const channels = (colour) => colour.length === 4
  ? [...colour.slice(1)].map((digit) => parseInt(digit + digit, 16))
  : colour.slice(1).match(/../g).map((digits) => parseInt(digits, 16));
const GROUND = channels(/<rect[^>]* fill='([^']*)'/.exec(svg)[1]);
const INK = channels(attribute('stroke'));

// The strokes as pairs of points.
function strokes(path) {
  const found = [];
  let at = [0, 0];
  for (const [, command, numbers] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const given = numbers.match(/-?\d+/g).map(Number);
    const to = { M: ([x, y]) => [x, y], h: ([x]) => [at[0] + x, at[1]], v: ([y]) => [at[0], at[1] + y] }[command];
    if (command === 'l') {
      for (let index = 0; index < given.length; index += 2) {
        const next = [at[0] + given[index], at[1] + given[index + 1]];
        found.push([at, next]);
        at = next;
      }
    } else if (to) {
      if (command !== 'M') found.push([at, to(given)]);
      at = to(given);
    } else {
      throw new Error(`the icon's path has a command that is not read: ${command}`);
    }
  }
  return found;
}
const LINES = strokes(attribute('d'));

function toStroke(x, y) {
  return Math.min(...LINES.map(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
  })) - HALF;
}

function toGround(x, y) {
  const [dx, dy] = [x, y].map((value) => Math.abs(value - SIDE / 2) - SIDE / 2 + ROUND);
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - ROUND;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

// png(size, { full }): full fills the corners, for systems that cut the shape themselves.
export function png(size, { full = false } = {}) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  const scale = size / SIDE;
  const cover = (distance) => Math.max(0, Math.min(1, 0.5 - distance * scale));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) / scale, (row + 0.5) / scale];
      const ink = cover(toStroke(x, y));
      const at = row * (size * 4 + 1) + 1 + column * 4;
      for (let part = 0; part < 3; part += 1) rows[at + part] = Math.round(GROUND[part] + (INK[part] - GROUND[part]) * ink);
      rows[at + 3] = full ? 255 : Math.round(255 * cover(toGround(x, y)));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, with transparency.
  header.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
