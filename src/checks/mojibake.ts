import { factsOf } from '../facts.ts';
import { onDump, onText, quoted } from './remark.ts';
import type { Check, Remark, Seen } from './types.ts';

/** UTF-8 read as Latin-1 or windows-1252, and CP949 or EUC-JP read as Latin-1. */
const wrong =
  /[\u00c3-\u00ef][\u0080-\u00bf\u0152-\u0178\u2013-\u2122][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|[\u00b0-\u00fd][\u00a1-\u00fe]{5}|占쏙옙/g;

/** So many of them are no chance. */
const MANY = 4;

/** Korean, Chinese or Japanese for the most part: garbled letters of these look like any others. */
function isEastAsian(text: string): boolean {
  const { hangul, cjk, letters } = factsOf(text.slice(0, 4000));
  return (hangul + cjk) * 2 > letters;
}

function look(seen: Seen): readonly Remark[] {
  const isRecord = seen.recordLine !== null;
  const text = isRecord ? (seen.articles[0]?.body ?? '') : seen.text;
  const places = [...text.matchAll(wrong)];
  const isSuspected = seen.repairs.includes('mojibake-suspected') && !text.includes('\ufffd');
  if (places.length < MANY && !(isSuspected && (places.length > 0 || isEastAsian(text)))) return [];
  const at = places[0]?.index ?? 0;
  const piece = text.slice(at, at + 24);
  const message = `unexpected mojibake such as ${quoted(piece, 24)}, expected words of a language`;
  return isRecord ? [onDump(seen, message, 'mojibake')] : [onText(seen, at, at + piece.length, message)];
}

/** Text that was decoded wrongly before it was stored, and cannot be put right. */
export const mojibake: Check = {
  id: 'mojibake',
  severity: 'error',
  per: 'dump',
  means: 'letters make no words: the text was decoded wrongly before it was stored',
  advice: 'store the bytes as they come, or name the encoding with --encoding',
  look,
};
