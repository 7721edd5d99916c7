import type { Seekable } from './seekable.ts';

/** How far from the end the end of an archive is looked for: its comment, and bytes that do not belong to it. */
const tail = 1 << 20;
const signature = 'PK\x05\x06';
/** Stands right before the end where the archive is zip64: sizes are then found elsewhere. */
const locator = 'PK\x06\x07';

/** A part of bytes that can be read from anywhere. */
function windowOf(from: Seekable, start: number, end: number): Seekable {
  const read = (at: number, length: number) => from.read(start + at, Math.max(0, Math.min(length, end - start - at)));
  return { size: end - start, read, close: () => from.close() };
}

/** An archive, and the bytes before it. */
interface Archive {
  readonly from: Seekable;
  readonly before: number;
}

/**
 * The archive alone, where a program stands before it or bytes that do not belong to it stand behind it.
 * Comes back as it was where no end of an archive is found.
 */
export function archiveIn(from: Seekable): Archive {
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
      const isZip64 = bytes.toString('latin1', Math.max(0, at - 20), Math.max(0, at - 16)) === locator;
      const start = isZip64 ? 0 : base + at - size - offset;
      if (end <= from.size && start >= 0) return { from: windowOf(from, start, end), before: start };
    }
    if (at === 0) break;
  }
  return { from, before: 0 };
}
