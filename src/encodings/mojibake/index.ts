import { CLASS, countClasses } from '../classes.ts';
import { look } from '../plausibility.ts';
import { mendKorean } from './korean.ts';
import type { Mended } from './mended.ts';
import { mendThrough, mendUtf8 } from './utf8.ts';

/** Mean likelihood below which East Asian letters make no words of any language. */
const garbage = -10.5;
const fewestLetters = 12;
/** Pieces of the text that are looked at, and characters of each. */
const looks = 4;
const each = 160;
/** Share of U+FFFD from which on text is lost. */
const lost = 0.01;
/** What every kind of mangling has somewhere: one pass over sound text. */
const trigger = /[\xa1-\xff][\x80-\xff\u0152-\u2122]|[\u0e4a-\u0e4d]/;
/** U+FFFD itself as CP949 shows its bytes: what it stood for is gone. */
const replaced = '占쏙옙';

function excerpt(text: string): string {
  if (text.length <= looks * each) return text;
  let parts = '';
  for (let part = 0; part < looks; part += 1) {
    const at = Math.floor((text.length * part) / looks);
    parts += text.slice(at, at + each);
  }
  return parts;
}

/** Whether the text is East Asian letters that make no words. */
function isGarbled(text: string): boolean {
  const counts = countClasses(text);
  const asian = counts[CLASS.hangul]! + counts[CLASS.commonHangul]! + counts[CLASS.han]! + counts[CLASS.rare]!;
  const kana = counts[CLASS.hiragana]! + counts[CLASS.katakana]! + counts[CLASS.halfKana]! + counts[CLASS.commonHan]!;
  if (asian < fewestLetters || asian + kana < counts[CLASS.latin]! + counts[CLASS.other]!) return false;
  return (['ko', 'ja', 'zh'] as const).every((language) => look(text, language).mean < garbage);
}

function isLost(text: string): boolean {
  if (text.includes(replaced)) return true;
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count > 1 && count > lost * text.length;
}

const warningsOf = ({ repaired, suspected }: Mended): string[] => [
  ...(repaired ? ['mojibake-repaired'] : []),
  ...(suspected ? ['mojibake-suspected'] : []),
];

/** Wrongly decoded text put right where nothing was lost, and the warnings that say so. Otherwise the text as it is. */
export function mend(text: string): { text: string; warnings: string[] } {
  const mended = trigger.test(text) ? (mendKorean(text) ?? mendUtf8(text)) : null;
  if (mended) return { text: mended.text, warnings: warningsOf(mended) };
  if (!isGarbled(excerpt(text))) return { text, warnings: isLost(text) ? ['mojibake-suspected'] : [] };
  const through = mendThrough(text, 'cp949');
  return through ? { text: through.text, warnings: warningsOf(through) } : { text, warnings: ['mojibake-suspected'] };
}
