/** What a sign is, for counting: one table lookup a character. 0 is any other. */
export const KIND = {
  space: 1,
  digit: 2,
  lower: 3,
  upper: 4,
  hangul: 5,
  cjk: 6,
  letter: 7,
  stop: 8,
  wideStop: 9,
  closer: 10,
  mark: 11,
  /** Thai and Lao, which write no full stop. */
  unstopped: 12,
} as const;

/** Signs that a rule may ask for before it tries a pattern; bits of `Facts.signs`. */
export const SIGN = {
  at: 1,
  copyright: 2,
  bracket: 4,
  equals: 8,
  bar: 16,
  arrow: 32,
  triangle: 64,
  colon: 128,
  slashes: 256,
  angle: 512,
  hash: 1024,
  quote: 2048,
  comma: 4096,
  ellipsis: 8192,
  greater: 16384,
} as const;

/** Kind of every UTF-16 unit. */
export const kinds = new Uint8Array(65536);
/** Bits of `SIGN` of every UTF-16 unit. */
export const bits = new Uint16Array(65536);

function fill(from: number, to: number, kind: number): void {
  kinds.fill(kind, from, to + 1);
}

function fillSigns(signs: string, bit: number): void {
  for (const sign of signs) bits[sign.charCodeAt(0)] = (bits[sign.charCodeAt(0)] ?? 0) | bit;
}

function fillKinds(signs: string, kind: number): void {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
}

/** The digits nought of Arabic, Persian, Indian, Thai, Lao, Burmese and Khmer; nine more follow each. */
export const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

function build(): void {
  fill(0xc0, 0x24f, KIND.letter);
  fill(0x250, 0x1fff, KIND.letter);
  fill(0xe00, 0xeff, KIND.unstopped);
  fill(0x1100, 0x11ff, KIND.hangul);
  fill(0x3040, 0x30ff, KIND.cjk);
  fill(0x3130, 0x318f, KIND.hangul);
  fill(0x3400, 0x9fff, KIND.cjk);
  fill(0xac00, 0xd7af, KIND.hangul);
  fill(0xf900, 0xfaff, KIND.cjk);
  fill(0xff66, 0xff9f, KIND.cjk);
  fill(0x30, 0x39, KIND.digit);
  fill(0xff10, 0xff19, KIND.digit);
  for (const zero of ZEROS) fill(zero, zero + 9, KIND.digit);
  fill(0x61, 0x7a, KIND.lower);
  fill(0x41, 0x5a, KIND.upper);
  fillKinds(' \t\n\r\u00a0\u3000\u2002\u2003\u2009', KIND.space);
  fillKinds('.!?', KIND.stop);
  fillKinds('。！？．।॥؟۔።։။។', KIND.wideStop);
  fillKinds('"\'”’」』)]）］】〉>》»›', KIND.closer);
  fillKinds('■□◆◇○●▶▷►☞◎▲△▼▽★☆※•◀◁▣▪➤→│', KIND.mark);
  fillSigns('@', SIGN.at);
  fillSigns('©ⓒⒸ', SIGN.copyright);
  fillSigns('[【(〔<（［〈《＜', SIGN.bracket);
  fillSigns('=＝', SIGN.equals);
  fillSigns('|ㅣ│｜', SIGN.bar);
  fillSigns('▶▷►☞◎➤', SIGN.arrow);
  fillSigns('▲△▼▽◀◁', SIGN.triangle);
  fillSigns(':：', SIGN.colon);
  fillSigns('<＜', SIGN.angle);
  fillSigns('#', SIGN.hash);
  fillSigns('"“”\'‘’「」『』《》', SIGN.quote);
  fillSigns(',、，', SIGN.comma);
  fillSigns('…⋯', SIGN.ellipsis);
  fillSigns('>›»〉＞', SIGN.greater);
}
build();

/** A table of all UTF-16 units: 1 for some, 0 for the others. */
export function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
  return table;
}

/** Whether a text has a sign of a table between two offsets. */
export function meets(table: Uint8Array, text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (table[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Hangul, Han or kana: two columns wide on a terminal. */
export const isWide = (code: number): boolean => kinds[code] === KIND.hangul || kinds[code] === KIND.cjk;
