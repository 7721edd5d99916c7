import { remembering } from './known.ts';
import type { Facts } from './types.ts';

/** What a sign is, for counting: one table lookup a character. */
const SPACE = 1;
const DIGIT = 2;
const LOWER = 3;
const UPPER = 4;
const HANGUL = 5;
const CJK = 6;
const LETTER = 7;
const STOP = 8;
const WIDE_STOP = 9;
const CLOSER = 10;
const MARK = 11;

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

const kinds = new Uint8Array(65536);
const bits = new Uint16Array(65536);

function fill(from: number, to: number, kind: number): void {
  kinds.fill(kind, from, to + 1);
}

function fillSigns(signs: string, bit: number): void {
  for (const sign of signs) bits[sign.charCodeAt(0)] = (bits[sign.charCodeAt(0)] ?? 0) | bit;
}

function fillKinds(signs: string, kind: number): void {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
}

function build(): void {
  fill(0xc0, 0x24f, LETTER);
  fill(0x250, 0x1fff, LETTER);
  fill(0x1100, 0x11ff, HANGUL);
  fill(0x3040, 0x30ff, CJK);
  fill(0x3130, 0x318f, HANGUL);
  fill(0x3400, 0x9fff, CJK);
  fill(0xac00, 0xd7af, HANGUL);
  fill(0xf900, 0xfaff, CJK);
  fill(0xff66, 0xff9f, CJK);
  fill(0x30, 0x39, DIGIT);
  fill(0xff10, 0xff19, DIGIT);
  fill(0x61, 0x7a, LOWER);
  fill(0x41, 0x5a, UPPER);
  fillKinds(' \t\n\r\u00a0\u3000\u2002\u2003\u2009', SPACE);
  fillKinds('.!?', STOP);
  fillKinds('。！？．।؟', WIDE_STOP);
  fillKinds('"\'”’」』)]）］】〉>》»›', CLOSER);
  fillKinds('■□◆◇○●▶▷►☞◎▲△▼▽★☆※•◀◁▣▪➤→│', MARK);
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

/** True where the stop at `i` ends a sentence: not a decimal point, an initial or an abbreviation's dot inside a word. */
function endsAt(text: string, i: number, before: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (next === 46 || before === STOP) return false;
  if (before === HANGUL || before === CJK) return true;
  if (before === UPPER && text.charCodeAt(i) === 46 && (i < 2 || (kinds[text.charCodeAt(i - 2)] ?? 0) <= SPACE))
    return false;
  if (before === DIGIT)
    return next !== next || (kinds[next] === SPACE && i > 4 && kinds[text.charCodeAt(i - 2)] === DIGIT);
  if (before === 0 || before === SPACE) return false;
  if (next !== next) return true;
  const after = kinds[next];
  if (after === CLOSER) return true;
  return after === SPACE && kinds[text.charCodeAt(i + 2)] !== LOWER;
}

function lastSign(text: string): number {
  let i = text.length - 1;
  while (i >= 0) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind !== CLOSER && kind !== SPACE) break;
    i--;
  }
  return i;
}

const CUT_END = /(?:…|⋯|\.\.\.?|···?|‥)\s*["'”’\])）］]?$/;

function count(text: string): Facts {
  let width = 0;
  let words = 0;
  let digits = 0;
  let hangul = 0;
  let cjk = 0;
  let latin = 0;
  let upper = 0;
  let letters = 0;
  let sentences = 0;
  let separators = 0;
  let signs = 0;
  let before = SPACE;
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    signs |= bits[code] as number;
    if (kind !== SPACE && before === SPACE) words++;
    switch (kind) {
      case DIGIT:
        digits++;
        break;
      case LOWER:
        latin++;
        break;
      case UPPER:
        latin++;
        upper++;
        break;
      case HANGUL:
        hangul++;
        width++;
        break;
      case CJK:
        cjk++;
        width++;
        break;
      case LETTER:
        letters++;
        break;
      case STOP:
        if (endsAt(text, i, before)) sentences++;
        break;
      case WIDE_STOP:
        sentences++;
        width++;
        break;
      case 0:
        if (code > 0x2e80 && code < 0xd800) width++;
        break;
    }
    if (before === SPACE && (code === 124 || code === 183 || code === 0x3163 || code === 0x2502 || code === 0x203a))
      separators++;
    else if (code === 47 && before === 0 && text.charCodeAt(i - 1) === 47) signs |= SIGN.slashes;
    before = kind;
  }
  const last = lastSign(text);
  const lastKind = last < 0 ? 0 : (kinds[text.charCodeAt(last)] as number);
  const maybeCut =
    (signs & SIGN.ellipsis) !== 0 || (last >= 1 && isDot(text.charCodeAt(last)) && isDot(text.charCodeAt(last - 1)));
  const endsCut = maybeCut && CUT_END.test(length > 12 ? text.slice(-12) : text);
  const first = length ? (kinds[text.charCodeAt(0)] as number) : 0;
  return {
    length,
    width: width + length,
    words,
    digits,
    hangul,
    cjk,
    latin,
    upper,
    letters: letters + latin + hangul + cjk,
    sentences,
    endsSentence: !endsCut && last >= 0 && (lastKind === WIDE_STOP || (lastKind === STOP && length > 1)),
    endsCut,
    signs,
    ornament: first === MARK ? text.charAt(0) : '',
    separators,
  };
}

/**
 * Counts what rules read of a text, in one scan. Linear.
 * @param text a block's text after normalising
 */
export const factsOf = remembering(count);

function isDot(code: number): boolean {
  return code === 46 || code === 0xb7 || code === 0x2025;
}

/** What masking changes: 1 digits, 2 single spaces (only where two stand together), 3 other blanks. */
const masked = new Uint8Array(0x10000);
masked.fill(1, 0x30, 0x3a);
masked.fill(3, 0x2000, 0x200b);
for (const blank of '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') masked[blank.charCodeAt(0)] = 3;
masked[32] = 2;

function mask(text: string): string {
  let before = 0;
  let digits = false;
  for (let i = 0; i < text.length; i++) {
    const kind = masked[text.charCodeAt(i)] as number;
    if (kind === 1) digits = true;
    else if (kind === 3 || (kind === 2 && before === 2)) return text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
    before = kind;
  }
  return digits ? text.replace(/\d+/g, '0') : text;
}

/** Text with runs of digits masked and blanks folded: lines alike but for their numbers have the same mask. */
export const maskOf = remembering(mask);

/** Kind tests for callers that look at single signs. */
export const isHangul = (code: number): boolean => kinds[code] === HANGUL;
export const isWide = (code: number): boolean => kinds[code] === HANGUL || kinds[code] === CJK;
export const isDigit = (code: number): boolean => kinds[code] === DIGIT;
export const isSpace = (code: number): boolean => kinds[code] === SPACE;
