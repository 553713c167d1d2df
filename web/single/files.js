// Unpacks the program that the page itself carries; takes the place of ../boot/files.js.
import { failure } from '../boot/failure.js';
import { texts } from '../boot/texts.js';
import { inflate } from './inflate.js';
import * as glue from 'program';

// The only thing that can happen to a single file and to no site.
texts.kinds.damaged = {
  title: '这个文件不完整或被改动',
  why: '文件里的程序与发布时不一致，可能没有传完。为保证结果可信，程序没有运行。',
  todo: ['请重新取得这个文件，并与发布的校验值（SHA256SUMS）核对。', '政策要点见本页下方，不用程序也能看；咨询请拨 12345。'],
};

export const get = async () => [await unpack().catch((error) => { throw failure('damaged', error); }), glue];

// The format ends with a checksum, so that what unpacks is whole.
async function unpack() {
  const text = atob(document.getElementById('program').textContent);
  const packed = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) packed[at] = text.charCodeAt(at);
  if (typeof DecompressionStream !== 'function') return inflate(packed);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
