import type { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { foreignSigns } from './alphabets.ts';
import { nameOf } from './names.ts';
import { read, readable } from './read.ts';
import { sample } from './sample.ts';

let detector: typeof import('jschardet') | undefined;

/** Pages in a row without a second opinion after which the detector is let go: its tables take 22 MB in every thread. */
const patience = 64;
let unused = 0;

/** Encodings of one byte a character for Latin letters, as told apart by their alphabets; frequent ones first. */
const latin = [
  ...['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257', 'windows-1258', 'iso-8859-2', 'iso-8859-15'],
  ...['iso-8859-16', 'iso-8859-13', 'iso-8859-3', 'iso-8859-4', 'iso-8859-10', 'iso-8859-14', 'macintosh'],
];

/** Encodings of one byte a character that news come in, in the detector's spelling. */
const wanted = [
  ...latin.map((name) => (name === 'macintosh' ? 'mac-roman' : name)),
  ...['windows-1251', 'windows-1253', 'windows-1255', 'windows-1256', 'koi8-r', 'koi8-u', 'windows-874', 'tis-620'],
  ...['iso-8859-1', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-9'],
];

/** Our names of East Asian encodings in the detector's spelling, for a second opinion on one of them. */
const asian: Readonly<Record<string, readonly string[]>> = {
  cp949: ['cp949', 'euc-kr'],
  shift_jis: ['cp932', 'shift_jis'],
  'euc-jp': ['euc-jp'],
  gb18030: ['gb18030'],
  big5: ['big5-hkscs'],
  johab: ['johab'],
};

/** Bytes that the detector is given. */
const enough = 32_768;
const oneByte = /^(?:windows|iso-8859|koi8|macintosh|ibm)/;

/** True for an encoding in which every byte is some letter: nothing in the bytes contradicts it. */
export function isSingleByte(encoding: string): boolean {
  return oneByte.test(encoding) && readable(encoding);
}

/** The sibling in which the text has the fewest signs that its language does not use; `encoding` itself unless another is better. */
function sibling(bytes: Buffer, encoding: string, language: string): string {
  if (!latin.includes(encoding)) return encoding;
  const foreign = (name: string) => foreignSigns(read(bytes, name), language) ?? 0;
  let best = encoding;
  let least = foreign(encoding);
  for (const other of least === 0 ? [] : latin) {
    const signs = foreign(other);
    if (signs < least && signs * 2 <= foreign(encoding)) [best, least] = [other, signs];
  }
  return best;
}

/** Bytes outside ASCII, and the runs that they stand in. */
function countHigh(bytes: Uint8Array): { high: number; runs: number } {
  let high = 0;
  let runs = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue;
    high += 1;
    if (at === 0 || bytes[at - 1]! < 0x80) runs += 1;
  }
  return { high, runs };
}

/** Fewer accents than this in fewer bytes are too little for letter pairs to tell anything. */
const few = 4;
const short = 80;
const western = /^[\x00-\x7f\xa0«»©®·°§£¡¿’‘“”„–—…€•À-ÖØ-öø-ÿŒœ]*$/;

/** Western text whatever the detector says: single accents in words of Latin letters. */
function isWestern(bytes: Buffer, name: string): boolean {
  const { high, runs } = countHigh(bytes);
  if (!latin.includes(name) && high < 2 * runs) return true;
  return high < few && bytes.length < short && high * 2 < bytes.length && western.test(read(bytes, 'windows-1252'));
}

/** Loads the detector by a `require` of its own: one that is kept keeps what it has loaded. */
function loaded(): typeof import('jschardet') {
  const load = createRequire(import.meta.url);
  return load('jschardet') as typeof import('jschardet');
}

/** Hears of every page, so that what none has needed for long is not kept. */
export function letGo(): void {
  if (detector === undefined || ++unused <= patience) return;
  detector = undefined;
  const { cache } = createRequire(import.meta.url);
  for (const path of Object.keys(cache)) if (/[\\/]jschardet[\\/]/.test(path)) delete cache[path];
}

/**
 * Which single-byte encoding the bytes are in, by the letter pairs that the detector knows; `asked`: an East Asian encoding
 * that our own scoring is not sure of. The detector is loaded only here: pages that need it are few.
 */
export function secondOpinion(bytes: Buffer, asked: string | null): { encoding: string; confidence: number } {
  detector ??= loaded();
  unused = 0;
  const looked = bytes.length > enough ? sample(bytes, enough) : bytes;
  const detectEncodings = [...wanted, ...((asked && asian[asked]) ?? [])];
  const { encoding, language } = detector.detect(looked, { detectEncodings });
  const name = encoding === null ? '' : nameOf(encoding);
  const confidence = 0.9 * (1 - Math.exp(-countHigh(looked).high / 15));
  if (name === asked) return { encoding: name, confidence };
  if (!isSingleByte(name) || isWestern(looked, name)) return { encoding: 'windows-1252', confidence: confidence / 2 };
  return { encoding: sibling(looked, name, language ?? ''), confidence };
}
