import type { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import type { Opinion } from './legacy.ts';
import { nameOf } from './names.ts';
import { readable } from './read.ts';
import { sample } from './sample.ts';

const load = createRequire(import.meta.url);
let detector: typeof import('jschardet') | undefined;

/** Encodings of one byte a character that news come in, in the detector's spelling. */
const wanted = [
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  'koi8-r',
  'koi8-u',
  'windows-874',
  'tis-620',
  'mac-roman',
];

/** Bytes that the detector is given. */
const enough = 65_536;

/** Encodings of one byte: every byte is some letter in each, so that nothing contradicts what is stated. */
const everyByte = /^(?:windows|iso-8859|koi8|macintosh|ibm)/;

/**
 * Which single-byte encoding the bytes are in: what is stated, else what the detector's letter pairs say.
 * Loaded only here: Western pages that state nothing are few.
 */
export function singleByte(bytes: Buffer, stated: string | null): Opinion {
  if (stated !== null && everyByte.test(stated) && readable(stated)) return { encoding: stated, confidence: 0.9 };
  detector ??= load('jschardet') as typeof import('jschardet');
  const looked = bytes.length > enough ? sample(bytes, enough) : bytes;
  const { encoding, confidence } = detector.detect(looked, { detectEncodings: wanted });
  const name = encoding === null ? '' : nameOf(encoding);
  return everyByte.test(name) && readable(name)
    ? { encoding: name, confidence }
    : { encoding: 'windows-1252', confidence: 0.1 };
}
