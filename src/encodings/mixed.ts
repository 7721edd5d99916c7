import { Buffer, isUtf8 } from 'node:buffer';
import { look } from './plausibility.ts';
import { read } from './read.ts';
import { nextHigh } from './sample.ts';

/** A run of whole lines that are UTF-8, or are not. */
interface Stretch {
  readonly bytes: Buffer;
  readonly utf8: boolean;
}

/** Bytes outside ASCII that a line has at least before it counts as proof of UTF-8: shorter ones are so by accident. */
const telling = 6;

/** The bytes as runs of lines of one kind. Lines in plain ASCII go with what stands before them. */
function stretchesOf(bytes: Buffer): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let kind: boolean | undefined;
  for (let at = nextHigh(bytes, 0); at < bytes.length; ) {
    const from = bytes.lastIndexOf(10, at) + 1;
    const end = bytes.indexOf(10, at);
    const to = end < 0 ? bytes.length : end + 1;
    const utf8 = isUtf8(bytes.subarray(from, to));
    if (kind !== undefined && utf8 !== kind) {
      stretches.push({ bytes: bytes.subarray(start, from), utf8: kind });
      start = from;
    }
    kind = utf8;
    at = nextHigh(bytes, to);
  }
  stretches.push({ bytes: bytes.subarray(start), utf8: kind ?? true });
  return stretches;
}

/**
 * Whether some of the bytes are sequences of three that only UTF-8 makes: one in a hundred, or a line's worth of them.
 * A plain loop, as every dump in another encoding comes by.
 */
export function hasUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let triples = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    high += 1;
    if (byte >> 4 === 0xe && bytes[at + 1]! >> 6 === 2 && bytes[at + 2]! >> 6 === 2) triples += 1;
  }
  return triples * 100 > high || triples > 50;
}

/** Share of the bytes outside ASCII that stand in runs which are whole UTF-8. */
export function utf8Share(bytes: Buffer): number {
  let high = 0;
  let sound = 0;
  for (let at = nextHigh(bytes, 0); at < bytes.length; ) {
    let end = at + 1;
    while (end < bytes.length && bytes[end]! >= 0x80) end += 1;
    high += end - at;
    if (isUtf8(bytes.subarray(at, end))) sound += end - at;
    at = nextHigh(bytes, end);
  }
  return high === 0 ? 1 : sound / high;
}

/** The lines of a file of several origins, apart: what is UTF-8 beyond doubt, and what is not UTF-8. Null where one of them is missing. */
export function mixture(bytes: Buffer): { readonly rest: Buffer } | null {
  const stretches = stretchesOf(bytes);
  const sound = stretches.filter((part) => part.utf8 && part.bytes.length >= telling).map((part) => part.bytes);
  const rest = stretches.filter((part) => !part.utf8).map((part) => part.bytes);
  if (sound.length === 0 || rest.length === 0) return null;
  const text = Buffer.concat(sound).toString('utf8');
  const best = Math.max(...(['ko', 'ja', 'zh'] as const).map((language) => look(text, language).mean));
  return best < -9 || best === 0 ? null : { rest: Buffer.concat(rest) };
}

/** The text of a mixed file: line by line UTF-8 where it is that, else `legacy`. */
export function readMixed(bytes: Buffer, legacy: string): string {
  return stretchesOf(bytes)
    .map((part) => read(part.bytes, part.utf8 ? 'utf-8' : legacy))
    .join('');
}
