import { Buffer } from 'node:buffer';

/** Bytes below this are never the second half of a character in any encoding: a safe place to cut. */
const separators = 0x30;
/** Bytes of one piece: at least, but for the end of the file, and at most, as there are words without end. */
const piece = 48;
const longest = 1500;
/** Places of the file that are looked at. */
const windows = 24;

/** First byte at or after `from` that is not ASCII, or `bytes.length`. */
export function nextHigh(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! < 0x80) at += 1;
  return at;
}

/** A piece around the high byte at `high`: from the separator before it (not before `least`) to one at least `piece` bytes on. */
function pieceAt(bytes: Uint8Array, high: number, least: number): [start: number, end: number] {
  let start = high;
  while (start > least && bytes[start - 1]! >= separators && high - start < longest) start -= 1;
  let end = Math.min(high + piece, bytes.length);
  while (end < bytes.length && bytes[end]! >= separators && end - high < longest) end += 1;
  return [start, Math.min(end + 1, bytes.length)];
}

/**
 * Pieces that hold bytes outside ASCII, up to some `limit` bytes of them, from all over the file: a head in plain ASCII,
 * or in another language, never decides. Short files are taken whole.
 */
export function sample(bytes: Buffer, limit = 8192): Buffer {
  if (bytes.length <= limit) return bytes;
  const pieces: Uint8Array[] = [];
  const share = Math.ceil(limit / windows);
  let done = 0;
  for (let window = 0; window < windows; window += 1) {
    let at = Math.max(done, Math.floor((bytes.length * window) / windows));
    for (let taken = 0; taken < share; at = done) {
      const high = nextHigh(bytes, at);
      if (high === bytes.length) return Buffer.concat(pieces);
      // A window may open in mid-character: its first piece reaches back.
      const [start, end] = pieceAt(bytes, high, done);
      pieces.push(bytes.subarray(start, end));
      taken += end - start;
      done = end;
    }
  }
  return Buffer.concat(pieces);
}
