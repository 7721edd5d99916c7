import { Buffer } from 'node:buffer';
import type { Span } from '../types.ts';
import type { ByteRange, Seen } from './types.ts';

/** Bytes that a mark at the head takes. */
function markLength(bytes: Uint8Array): number {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3;
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
}

/** Bytes of whole lines, by counting line breaks: holds in every encoding whose line break is the byte 10. */
function lineBytes(bytes: Uint8Array, first: number, last: number): ByteRange {
  let start = 0;
  for (let line = 1; line < first; line++) start = bytes.indexOf(10, start) + 1;
  let end = start;
  for (let line = first; line <= last && end >= 0; line++) end = bytes.indexOf(10, line === first ? start : end + 1);
  return { start, end: end < 0 ? bytes.length : end };
}

/** Where UTF-8 bytes of a text's offsets stand; fast where offsets come in order. */
function utf8Offsets(text: string, mark: number): (offset: number) => number {
  let from = 0;
  let bytes = mark;
  return (offset) => {
    if (offset < from) {
      from = 0;
      bytes = mark;
    }
    bytes += Buffer.byteLength(text.slice(from, offset));
    from = offset;
    return bytes;
  };
}

/**
 * Bytes of the dump that a piece of its text was read from (UTF-16 offsets; the lines it stands on): of those lines as a whole
 * where the encoding or a repair does not tell more. Null where there are no bytes.
 */
export function byteMap({ text, bytes, encoding, repairs }: Seen): (span: Span, lines: Span) => ByteRange | null {
  if (bytes.length === 0) return () => null;
  if (text.length === bytes.length) return ([start, end]) => ({ start, end });
  const mark = markLength(bytes);
  if (encoding === 'utf-8' && !repairs.includes('mojibake-repaired')) {
    const offset = utf8Offsets(text, mark);
    return ([start, end]) => ({ start: offset(start), end: offset(end) });
  }
  if (encoding.startsWith('utf-16')) return ([start, end]) => ({ start: mark + start * 2, end: mark + end * 2 });
  if (encoding.startsWith('utf-32')) return () => null;
  return (_, [first, last]) => lineBytes(bytes, first, last);
}
