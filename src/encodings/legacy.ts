import type { Buffer } from 'node:buffer';
import { type Language, look } from './plausibility.ts';
import { read } from './read.ts';
import { sample } from './sample.ts';
import { isSingleByte, secondOpinion } from './single.ts';

/** Encodings of East Asia with the language that they are made for. Korean comes first: where it is plainly right, no other table is loaded. */
const asian: readonly (readonly [string, Language])[] = [
  ['cp949', 'ko'],
  ['shift_jis', 'ja'],
  ['euc-jp', 'ja'],
  ['gb18030', 'zh'],
  ['big5', 'zh'],
  ['johab', 'ko'],
  // Korean in Chinese characters alone.
  ['cp949', 'zh'],
];

/** True where a character takes two bytes. */
export function isAsian(encoding: string): boolean {
  return asian.some(([name]) => name === encoding);
}

/** Mean likelihoods: from `plain` on no other reading is tried, from `good` on ours decides, below `least` it is no text in that language. */
const plain = -8;
const good = -10;
const least = -13;
/** Confidence that it takes to go against what is stated: some six characters. */
const sure = 0.9;
/** Share of broken characters that a right reading may have. */
const tolerated = 0.03;

/** How well a sample reads as one encoding. */
export interface Reading {
  readonly encoding: string;
  /** 0–1. */
  readonly confidence: number;
  /** Log likelihoods, of the whole and of a character. */
  readonly total: number;
  readonly mean: number;
  /** No character is broken. */
  readonly clean: boolean;
  /** It may be text in that language: hardly broken, and not marks alone. */
  readonly holds: boolean;
}

/** Many characters, each likelier than garbage is, and few broken ones make sure. */
function certainty(mean: number, letters: number, broken: number): number {
  const evidence = letters * Math.max(0.1, mean - least + 2);
  return Math.min(0.99, Math.max(0.05, (1 - Math.exp(-evidence / 20)) * (1 - 5 * broken)));
}

/** What Korean has ahead of the others, as a log likelihood: a headline of few words may be text in several encodings. */
const home = 8;

/** Scores a sample read as an encoding in which a language is written. One broken character is forgiven: a tail may be cut. */
function readAs(words: Buffer, encoding: string, language: Language): Reading {
  const { total, mean, letters, bad, marks } = look(read(words, encoding), language);
  const broken = Math.max(0, bad - 1) / Math.max(1, letters);
  const holds = broken <= tolerated && mean >= least && 2 * marks <= letters;
  return {
    encoding,
    total: language === 'ko' && mean >= good ? total + home : total,
    mean,
    clean: bad === 0,
    holds,
    confidence: certainty(mean, letters, broken),
  };
}

/** The East Asian encoding in which the sample is the likeliest text, likelier than bytes of single letters; or null. */
export function asianEncoding(words: Buffer): Reading | null {
  let best: Reading | null = null;
  for (const [encoding, language] of asian) {
    const reading = readAs(words, encoding, language);
    if (reading.holds && reading.clean && reading.mean >= plain) return reading;
    if (reading.holds && (best === null || reading.total > best.total)) best = reading;
  }
  return best && best.total > readAs(words, 'windows-1252', 'western').total ? best : null;
}

/** What is stated, where the bytes bear it out: East Asian text that is not broken, or letters of one byte that are no East Asian text. */
function statedEncoding(words: Buffer, stated: string): Reading | null {
  const language = asian.find(([name]) => name === stated)?.[1];
  if (language !== undefined) {
    const reading = readAs(words, stated, language);
    return reading.holds ? reading : null;
  }
  if (!isSingleByte(stated)) return null;
  const found = asianEncoding(words);
  return found && found.mean >= good && found.confidence >= sure
    ? found
    : { ...readAs(words, stated, 'western'), confidence: 0.9 };
}

/**
 * What bytes that are no UTF-8 are written in. `stated`: what the page and its container say, as names from `nameOf`;
 * the first that the bytes bear out holds.
 */
export function legacyEncoding(
  bytes: Buffer,
  stated: readonly string[],
): { readonly encoding: string; readonly confidence: number } {
  const words = sample(bytes);
  for (const name of stated) {
    const { encoding, confidence } = statedEncoding(words, name) ?? {};
    if (encoding !== undefined) return { encoding, confidence: Math.max(0.9, confidence ?? 0) };
  }
  const found = asianEncoding(words);
  if (found && found.mean >= good) return found;
  return secondOpinion(bytes, found?.encoding ?? null);
}
