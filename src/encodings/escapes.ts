import { Buffer } from 'node:buffer';

const escapeByte = 0x1b;
const shiftOut = 0x0e;
const shiftIn = 0x0f;
const lineFeed = 0x0a;

/** Escape sequences that only the Japanese set has: `ESC $ @`, `ESC $ B`, `ESC $ ( D`, `ESC ( J`, `ESC ( I`. */
const japanese = /\x1b(?:\$[@B]|\$\(D|\([IJ])/;
const korean = '\x1b$)C';

/** `iso-2022-kr` or `iso-2022-jp` where seven-bit bytes carry their escapes, else null. */
export function escapedEncoding(bytes: Buffer): string | null {
  const first = bytes.indexOf(escapeByte);
  if (first < 0) return null;
  if (bytes.indexOf(korean, 0, 'latin1') >= 0 && bytes.includes(shiftOut)) return 'iso-2022-kr';
  return japanese.test(bytes.toString('latin1', first)) ? 'iso-2022-jp' : null;
}

/** Length of the header at `at`: it may stand before any line. */
function headerAt(bytes: Buffer, at: number): number {
  return bytes[at] === escapeByte && bytes.toString('latin1', at, at + korean.length) === korean ? korean.length : 0;
}

/** ISO-2022-KR as EUC-KR: shifted pairs get their high bits, shifts and the header go. A line's end shifts in. */
export function eucOfShifted(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.length);
  let length = 0;
  let shifted = false;
  for (let at = headerAt(bytes, 0); at < bytes.length; at += headerAt(bytes, at) || 1) {
    const byte = bytes[at]!;
    if (byte === shiftOut) shifted = true;
    else if (byte === shiftIn || byte === lineFeed) shifted = false;
    const kept = byte !== shiftOut && byte !== shiftIn && headerAt(bytes, at) === 0;
    if (kept) out[length++] = shifted && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte;
  }
  return out.subarray(0, length);
}
