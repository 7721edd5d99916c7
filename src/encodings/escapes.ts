import type { Buffer } from 'node:buffer';
import { look } from './plausibility.ts';
import { read } from './read.ts';

const escapeByte = 0x1b;
const shiftOut = 0x0e;

/** Escape sequences that only the Japanese set has: `ESC $ @`, `ESC $ B`, `ESC $ ( D`, `ESC ( J`, `ESC ( I`. */
const japanese = /\x1b(?:\$[@B]|\$\(D|\([IJ])/;
const koreanHeader = '\x1b$)C';

/** The header is lost: the shifted bytes have to prove themselves. */
function looksKorean(bytes: Buffer): boolean {
  const { letters, mean } = look(read(bytes, 'iso-2022-kr'), 'ko');
  return letters >= 8 && mean >= -8;
}

/** `iso-2022-kr` or `iso-2022-jp` where seven-bit bytes carry their escapes, else null. */
export function escapedEncoding(bytes: Buffer): string | null {
  const shifted = bytes.includes(shiftOut);
  if (shifted && bytes.indexOf(koreanHeader, 0, 'latin1') >= 0) return 'iso-2022-kr';
  const first = bytes.indexOf(escapeByte);
  if (first >= 0 && japanese.test(bytes.toString('latin1', first))) return 'iso-2022-jp';
  return shifted && looksKorean(bytes) ? 'iso-2022-kr' : null;
}
