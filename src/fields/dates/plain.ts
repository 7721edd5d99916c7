import { ZEROS } from '../../signs.ts';
import type { Line } from './reading.ts';

const DIGIT = 1;
const FOLDED = 2;
const FOLDED_DIGIT = 3;
const ZERO_NUMERAL = 4;

const kinds = new Uint8Array(0x10000);
/** First signs of the other digit rows. */
const DIGIT_ROWS = [...ZEROS, 0xff10];
const folds = new Map<number, string>();

function fold(signs: string, as: string): void {
  for (const sign of signs) {
    const code = sign.charCodeAt(0);
    kinds[code] = FOLDED;
    folds.set(code, as);
  }
}

function build(): void {
  for (let i = 0; i < 10; i++) {
    kinds[0x30 + i] = DIGIT;
    for (const row of DIGIT_ROWS) {
      kinds[row + i] = FOLDED_DIGIT;
      folds.set(row + i, `${i}`);
    }
  }
  fold('\t\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200e\u200f\u202f\u3000\ufeff', ' ');
  fold('：∶', ':');
  fold('／⁄', '/');
  fold('．', '.');
  fold('－‐‑‒–—−', '-');
  fold('（［【〔〈「', '(');
  fold('）］】〕〉」', ')');
  fold('，、،', ',');
  fold('＋', '+');
  fold('｜│ㅣ', '|');
  kinds[0x3007] = ZERO_NUMERAL;
}
build();

/**
 * Makes a line ready: digits of every script, full-width signs and odd blanks become ASCII, one sign for one.
 * One scan; a text without such signs is returned as it is.
 */
export function plainLine(text: string): Line {
  let seen = 0;
  for (let i = 0; i < text.length; i++) seen |= 1 << (kinds[text.charCodeAt(i)] as number);
  const folded = (seen & ((1 << FOLDED) | (1 << FOLDED_DIGIT))) !== 0;
  return {
    text: folded ? foldSigns(text) : text,
    digits: (seen & ((1 << DIGIT) | (1 << FOLDED_DIGIT))) !== 0,
    numerals: (seen & (1 << ZERO_NUMERAL)) !== 0,
  };
}

function foldSigns(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] as number;
    if (kind !== FOLDED && kind !== FOLDED_DIGIT) continue;
    out += text.slice(from, i) + (folds.get(text.charCodeAt(i)) as string);
    from = i + 1;
  }
  return out + text.slice(from);
}

/** True for an ASCII digit; in a plain line there are no others. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
