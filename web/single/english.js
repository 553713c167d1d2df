// The English words of the boot script, which a single file carries; takes the place of ../boot/english.js.
import { texts } from '../boot/texts-en.js';

texts.kinds.damaged = {
  title: 'This file is incomplete or was changed',
  why: 'The program in the file differs from the one published; the file may not have arrived whole. So that results can be trusted, it was not run.',
  todo: ['Get the file again and compare it with the checksum published (SHA256SUMS).', 'The rules are summarised below in Chinese and need no program; for advice call 12345.'],
};

export const english = () => Promise.resolve({ texts });
