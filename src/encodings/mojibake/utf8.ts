import { Buffer, isUtf8 } from 'node:buffer';
import { tables } from '../read.ts';
import { type Mended, mendLines } from './mended.ts';
import { specials, westernByte } from './windows1252.ts';

/** A continuation byte of UTF-8 as Latin-1 or windows-1252 shows it. */
const tail = `[\\x80-\\xbf${specials.replaceAll(' ', '')}]`;
const trigger = new RegExp(`[\\xc2-\\xf4]${tail}`);
const sequences = new RegExp(`[\\xc2-\\xdf]${tail}|[\\xe0-\\xef]${tail}{2}|[\\xf0-\\xf4]${tail}{3}`, 'g');
/**
 * Proves nothing by itself: marks that follow a capital letter with an accent in sound text, `«RÉALITÉ»`,
 * and what would be letters that are hardly ever written.
 */
const doubtful = /^(?:.[\xa0«»°·‘’“”„–—…]+|[Æ-ÍÝ-ß].)$/;
/** What sound text does not hold. */
const broken = /[\x80-\x9f\ufffd\p{Cn}\p{Co}]/u;
/** Times that a text may have been read wrongly, one after the other. */
const rounds = 3;

/** Sequences met before, with what they are: there are not many different ones. */
const known = new Map<string, string | null>();
const remembered = 10_000;

/** Stands for a sequence that was put right. */
const mendedSign = '\uffff';
/** A letter or control that touches one: of another sequence, half of which was lost. */
const piece = /\uffff[\x80-\x9f\xc0-\xff]|[\x80-\x9f\xc0-\xff]\uffff/;

function sequenceOf(signs: string): string | null {
  const before = known.get(signs);
  if (before !== undefined) return before;
  const bytes = Buffer.from(Array.from(signs, (sign) => westernByte(sign)!));
  const text = isUtf8(bytes) ? bytes.toString('utf8') : null;
  if (known.size < remembered) known.set(signs, text);
  return text;
}

/** Sequences that are looked at before it is decided. */
const enough = 5000;

/** Whether mangled sequences are there that are none of the marks of sound text, and are most of them. */
function proven(text: string): boolean {
  let proofs = 0;
  let doubts = 0;
  for (const [signs] of text.matchAll(sequences)) {
    if (doubtful.test(signs) || sequenceOf(signs) === null) doubts += 1;
    else proofs += 1;
    if (proofs + doubts > enough) break;
  }
  return proofs > 0 && proofs >= doubts;
}

/** A line with every sequence put right; null where something is left over, undefined where there is none. */
function mendWestern(line: string): string | null | undefined {
  if (!trigger.test(line)) return undefined;
  let sound = true;
  const righted = line.replace(sequences, (signs) => {
    const text = sequenceOf(signs);
    sound &&= text !== null;
    return text ?? signs;
  });
  // What came out may be a sequence, of the round before; what is left over must be none, and no piece of one.
  const rest = line.replace(sequences, mendedSign);
  return sound && !trigger.test(rest) && !piece.test(rest) ? righted : null;
}

/** UTF-8 that was read as Latin-1 or windows-1252, once or more often. */
function mendUtf8AsWestern(text: string): Mended | null {
  if (!trigger.test(text) || !proven(text)) return null;
  let mended = mendLines(text, mendWestern);
  for (let round = 1; round < rounds && mended !== null; round += 1) {
    const before: Mended = mended;
    const next = trigger.test(before.text) && proven(before.text) ? mendLines(before.text, mendWestern) : null;
    if (next === null) break;
    mended = { ...next, suspected: next.suspected || before.suspected };
  }
  return mended && !broken.test(mended.text) ? mended : { text, repaired: false, suspected: true };
}

/** A line that becomes UTF-8 when it is written in the encoding that it was read as; else null. */
function through(line: string, encoding: string): string | null {
  const bytes = tables().encode(line, encoding);
  if (!isUtf8(bytes) || tables().decode(bytes, encoding) !== line) return null;
  const text = bytes.toString('utf8');
  return broken.test(text) ? null : text;
}

/** Lead bytes of Korean in UTF-8, 0xEA to 0xED, are marks above letters in Thai and cannot open a word there. */
const thai = /(?<![\u0e01-\u0e5b])[\u0e4a-\u0e4d]/;

const plain = /^[\x00-\x7f]*$/;

/** A text whose lines are UTF-8 read as `encoding`, put right; null where they are not. */
export function mendThrough(text: string, encoding: string): Mended | null {
  return mendLines(text, (line) => (plain.test(line) ? undefined : through(line, encoding)));
}

/** UTF-8 that was read as another encoding than it was written in, put right where nothing was lost. Null where it shows no sign of it. */
export function mendUtf8(text: string): Mended | null {
  const western = mendUtf8AsWestern(text);
  if (western) return western;
  return thai.test(text) ? mendThrough(text, 'windows-874') : null;
}
