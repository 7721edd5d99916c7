import { han, hangul } from './letters.ts';

/** What a UTF-16 code unit tells of a text's language: the class that most tables are made of. */
export const CLASS = {
  ascii: 0,
  /** Controls, private use, U+FFFD: what right text does not hold. */
  bad: 1,
  /** The 420 syllables that make up 95 % of Korean news. */
  commonHangul: 2,
  hangul: 3,
  commonHan: 4,
  han: 5,
  /** Chinese characters outside the sets of the last century, and surrogates. */
  rare: 6,
  hiragana: 7,
  katakana: 8,
  halfKana: 9,
  /** Wide punctuation, quotes, bullets. */
  mark: 10,
  symbol: 11,
  /** Latin letters with accents. */
  latin: 12,
  /** Letters and signs of the other scripts. */
  other: 13,
} as const;

export const classCount = 14;

/** Ranges of code units, first and last, with their class; later ones override. */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x00, 0x1f, CLASS.bad],
  [0x20, 0x7e, CLASS.ascii],
  [0x7f, 0x9f, CLASS.bad],
  [0xa0, 0xbf, CLASS.symbol],
  [0xc0, 0x24f, CLASS.latin],
  [0x2000, 0x206f, CLASS.mark],
  [0x2070, 0x2fff, CLASS.symbol],
  [0x3000, 0x303f, CLASS.mark],
  [0x3041, 0x309f, CLASS.hiragana],
  [0x30a0, 0x30ff, CLASS.katakana],
  [0x3100, 0x33ff, CLASS.symbol],
  [0x3400, 0x4dff, CLASS.rare],
  [0x4e00, 0x9fa5, CLASS.han],
  [0x9fa6, 0xabff, CLASS.rare],
  [0xac00, 0xd7a3, CLASS.hangul],
  [0xd7a4, 0xd7ff, CLASS.rare],
  [0xd800, 0xdfff, CLASS.rare],
  [0xe000, 0xf8ff, CLASS.bad],
  [0xf900, 0xfaff, CLASS.rare],
  [0xfb00, 0xfeff, CLASS.rare],
  [0xff00, 0xff60, CLASS.mark],
  [0xff61, 0xff9f, CLASS.halfKana],
  [0xffa0, 0xffef, CLASS.symbol],
  [0xfff0, 0xffff, CLASS.bad],
];

const singles: readonly (readonly [string, number])[] = [
  // NUL: disks and old programs leave some in good text.
  ['\0\t\n\f\r', CLASS.ascii],
  ['·×÷°±§¶´¨¡¿«»©®€\xa0', CLASS.mark],
  [hangul.slice(0, 420), CLASS.commonHangul],
  [han, CLASS.commonHan],
];

function build(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(CLASS.other);
  for (const [first, last, kind] of ranges) table.fill(kind, first, last + 1);
  for (const [letters, kind] of singles) for (const letter of letters) table[letter.charCodeAt(0)] = kind;
  return table;
}

let table: Uint8Array | undefined;

/** Code units of `text` counted by class. */
export function countClasses(text: string): Float64Array {
  table ??= build();
  const counts = new Float64Array(classCount);
  for (let at = 0; at < text.length; at += 1) counts[table[text.charCodeAt(at)]!]! += 1;
  return counts;
}
