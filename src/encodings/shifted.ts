import { Buffer } from 'node:buffer';

const escapeByte = 0x1b;
const shiftOut = 0x0e;
const shiftIn = 0x0f;
const lineFeed = 0x0a;
const header = '\x1b$)C';

/** Length of the header at `at`: it may stand before any line. */
function headerAt(bytes: Buffer, at: number): number {
  return bytes[at] === escapeByte && bytes.toString('latin1', at, at + header.length) === header ? header.length : 0;
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
