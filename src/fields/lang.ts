import { lettersIn, unitsBetween, wordsIn } from '../unicode.ts';
import { byWords } from './languages.ts';

/** Scripts of one language that matters here, or of several, of which the commonest is meant where words do not tell. */
const SCRIPTS: readonly (readonly [string, from: number, to: number])[] = [
  ['el', 0x370, 0x3ff],
  ['he', 0x590, 0x5ff],
  ['bn', 0x980, 0x9ff],
  ['th', 0xe00, 0xe7f],
  ['ka', 0x10a0, 0x10ff],
  ['hy', 0x530, 0x58f],
  ['pa', 0xa00, 0xa7f],
  ['gu', 0xa80, 0xaff],
  ['ta', 0xb80, 0xbff],
  ['te', 0xc00, 0xc7f],
  ['kn', 0xc80, 0xcff],
  ['ml', 0xd00, 0xd7f],
  ['si', 0xd80, 0xdff],
  ['lo', 0xe80, 0xeff],
  ['my', 0x1000, 0x109f],
  ['am', 0x1200, 0x137f],
  ['km', 0x1780, 0x17ff],
];

/** The least share of letters that tells a script. */
const LEAST_SHARE = 0.08;

/** Letters that one Cyrillic alphabet has and those below it in this list have not. */
const CYRILLIC: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['kk', /[әғқңұ]/gu],
  ['be', /ў/gu],
  ['uk', /[іїєґ]/gu],
  ['mk', /[ѓќѕ]/gu],
  ['sr', /[ђћљњј]/gu],
  ['ru', /[ыэё]/gu],
  ['bg', /ъ/gu],
];

/** How often such a letter must stand in a text: a name may hold one. */
const LETTERS = 3;

const byLetters = (text: string): string | null =>
  CYRILLIC.find(([, letters]) => (text.match(letters)?.length ?? 0) >= LETTERS)?.[0] ?? null;

/** Language of a text as BCP 47, from its script and its commonest words; null where they do not tell. */
export function langOf(text: string): string | null {
  const sample = text.slice(0, 1500);
  const letters = lettersIn(sample);
  if (letters < 8) return null;
  const words = (): string[] => wordsIn(sample.toLowerCase());
  if (unitsBetween(sample, 0x370, 0xffff) <= letters * LEAST_SHARE) return byWords(words(), 'latin');
  const fills = (share: number, from: number, to: number): boolean => unitsBetween(sample, from, to) > letters * share;
  if (fills(0.2, 0xac00, 0xd7a3)) return 'ko';
  if (fills(LEAST_SHARE, 0x3040, 0x30ff)) return 'ja';
  if (fills(0.3, 0x4e00, 0x9fff)) return 'zh';
  if (fills(0.4, 0x400, 0x4ff)) return byLetters(sample) ?? byWords(words(), 'cyrillic');
  if (fills(0.4, 0x600, 0x6ff)) return byWords(words(), 'arabic') ?? 'ar';
  if (fills(0.4, 0x900, 0x97f)) return byWords(sample.match(/[\p{L}\p{M}]+/gu) ?? [], 'devanagari') ?? 'hi';
  // All of them are beyond Latin.
  const other = fills(0.4, 0x370, 0x17ff) ? SCRIPTS.find(([, from, to]) => fills(0.4, from, to)) : undefined;
  return other ? other[0] : byWords(words(), 'latin');
}

const DAY_FIRST =
  /^(?:de|fr|es|it|pt|nl|ru|uk|pl|tr|cs|sk|sv|da|nb|nn|no|fi|el|ro|bg|hr|sr|sl|ca|gl|be|mk|sq|et|lv|az|kk|is|eu|ar|fa|ur|he|hi|mr|bn|ta|te|vi|id|ms|th|sw|en-(?:gb|au|nz|ie|in|za))\b/i;

/** Whether a language writes 10/11/2024 for the tenth of November. */
export const isDayFirst = (lang: string): boolean => DAY_FIRST.test(lang);
