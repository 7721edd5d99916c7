import type { Seekable } from './seekable.ts';

/** How far from the end the end of an archive is looked for: its comment, and bytes that do not belong to it. */
const tail = 1 << 20;
const signature = 'PK\x05\x06';
/** Sizes that mean: see the zip64 record. */
const elsewhere = 0xffffffff;

/** A part of bytes that can be read from anywhere. */
function windowOf(from: Seekable, start: number, end: number): Seekable {
  const read = (at: number, length: number) => from.read(start + at, Math.max(0, Math.min(length, end - start - at)));
  return { size: end - start, read, close: () => from.close() };
}

/**
 * The archive alone, where a program stands before it or bytes that do not belong to it stand behind it.
 * Comes back as it was where no end of an archive is found.
 */
export function archiveIn(from: Seekable): Seekable {
  const base = Math.max(0, from.size - tail);
  const bytes = from.read(base, tail);
  for (
    let at = bytes.lastIndexOf(signature, undefined, 'latin1');
    at >= 0;
    at = at && bytes.lastIndexOf(signature, at - 1, 'latin1')
  ) {
    if (at + 22 <= bytes.length) {
      const end = base + at + 22 + bytes.readUInt16LE(at + 20);
      const size = bytes.readUInt32LE(at + 12);
      const offset = bytes.readUInt32LE(at + 16);
      const start = size === elsewhere || offset === elsewhere ? 0 : base + at - size - offset;
      if (end <= from.size && start >= 0) return windowOf(from, start, end);
    }
    if (at === 0) break;
  }
  return from;
}
