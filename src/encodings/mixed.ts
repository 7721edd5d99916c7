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

/** Changes from one kind to the other up to which a file is taken for a mixed one. */
const changes = 500_000;

/** The bytes as runs of lines of one kind, as far as `changes` go. Lines in plain ASCII go with what stands before them. */
function stretchesOf(bytes: Buffer): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let kind: boolean | undefined;
  for (let at = nextHigh(bytes, 0); at < bytes.length && stretches.length < changes; ) {
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

/** How far bytes are UTF-8. */
export interface Signs {
  /** Share of the bytes outside ASCII that stand in whole sequences. About a tenth does by accident in EUC-KR. */
  readonly sound: number;
  /** Words of four sequences of three bytes stand there more than once: it never happens by accident. */
  readonly telling: boolean;
}

/** Length of the sequence that a lead byte opens; 1 for what is no lead. */
function lengthAfter(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Counts UTF-8 sequences in one plain loop, as every dump in another encoding comes by here. */
export function utf8Signs(bytes: Uint8Array): Signs {
  let high = 0;
  let sound = 0;
  let row = 0;
  let words = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      row = 0;
      continue;
    }
    const length = lengthAfter(lead);
    let got = 1;
    while (got < length && bytes[at + got]! >> 6 === 2) got += 1;
    high += got;
    if (length > 1 && got === length) sound += length;
    row = length > 2 && got === length ? row + 1 : 0;
    if (row === 4) words += 1;
    at += got - 1;
  }
  return { sound: high === 0 ? 1 : sound / high, telling: words > 1 };
}

/** The lines of a file of several origins, apart: what is UTF-8 beyond doubt, and what is not UTF-8. Null where one of them is missing. */
export function mixture(bytes: Buffer): { readonly rest: Buffer } | null {
  const stretches = stretchesOf(bytes);
  const sound = stretches.filter((part) => part.utf8 && part.bytes.length >= telling).map((part) => part.bytes);
  const rest = stretches.filter((part) => !part.utf8).map((part) => part.bytes);
  if (sound.length === 0 || rest.length === 0 || stretches.length > changes) return null;
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
