import type { Buffer } from 'node:buffer';
import { type Language, look } from './plausibility.ts';
import { read } from './read.ts';
import { sample } from './sample.ts';
import { singleByte } from './single.ts';

/** An encoding with the confidence in it, 0–1. */
export interface Opinion {
  readonly encoding: string;
  readonly confidence: number;
}

/** Encodings of East Asia with the language that they are made for. Korean comes first: where it is plainly right, no other table is loaded. */
const asian: readonly (readonly [string, Language])[] = [
  ['cp949', 'ko'],
  ['shift_jis', 'ja'],
  ['euc-jp', 'ja'],
  ['gb18030', 'zh'],
  ['big5', 'zh'],
  ['johab', 'ko'],
];

/** Mean likelihoods: from `plain` on no other reading is tried, below `least` it is no text in that language. */
const plain = -8;
const least = -10;
/** Share of broken characters that a right reading may have. */
const tolerated = 0.02;

/** How well a sample reads. */
export interface Reading extends Opinion {
  readonly total: number;
  readonly mean: number;
  readonly broken: number;
}

function certainty(mean: number, letters: number, broken: number): number {
  return Math.max(0.05, (1 - Math.exp(-(letters * Math.max(0, mean - least - 1)) / 20)) * (1 - 5 * broken));
}

/** Scores a sample read as one of the East Asian encodings. */
function readAs(bytes: Buffer, encoding: string, language: Language): Reading {
  const { total, mean, letters, bad } = look(read(bytes, encoding), language);
  const broken = letters === 0 ? 0 : bad / letters;
  return { encoding, total, mean, broken, confidence: Math.min(0.99, certainty(mean, letters, broken)) };
}

const holds = ({ mean, broken }: Reading) => mean >= least && broken <= tolerated;

/** The East Asian encoding in which the sample is best text, or null where it is text in none. */
export function asianEncoding(words: Buffer): Reading | null {
  let best: Reading | null = null;
  for (const [encoding, language] of asian) {
    const reading = readAs(words, encoding, language);
    if (reading.mean >= plain && reading.broken === 0) return reading;
    if (holds(reading) && (best === null || reading.total > best.total)) best = reading;
  }
  return best;
}

/** True where a stated encoding is one of East Asia and the sample does not contradict it. */
export function asianHolds(words: Buffer, encoding: string): Reading | null {
  const language = asian.find(([name]) => name === encoding)?.[1];
  if (language === undefined) return null;
  const reading = readAs(words, encoding, language);
  return reading.broken <= tolerated ? reading : null;
}

/** What bytes that are no UTF-8 are written in. `stated`: what the page or its container says, as a name from `nameOf`. */
export function legacyEncoding(bytes: Buffer, stated: string | null): Opinion {
  const words = sample(bytes);
  const asStated = stated === null ? null : asianHolds(words, stated);
  if (asStated && asStated.mean >= least - 1)
    return { encoding: asStated.encoding, confidence: Math.max(0.9, asStated.confidence) };
  return asianEncoding(words) ?? singleByte(bytes, stated);
}
