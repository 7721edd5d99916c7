import { composed, isLetterUnit } from '../../unicode.ts';

const WORD = /[\p{L}\p{M}]+/uy;
const DOTTED = /(?:[\p{L}\p{M}]{1,4}\.){1,3}[\p{L}\p{M}]{0,4}/uy;
const LETTER = /[\p{L}\p{M}]/u;

/** A word of a line: where it stands, and as it is looked up. */
export interface Word {
  start: number;
  end: number;
  /** As written. */
  raw: string;
  /** Lower case, composed, without dots. */
  name: string;
}

/** A word as it is looked up: lower case, composed, without dots. */
export function nameOf(raw: string): string {
  const lower = raw.toLowerCase();
  const name = composed(lower);
  return name.includes('.') ? name.replaceAll('.', '') : name;
}

/** True for a letter or a mark on one, of any script. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 128 && (isLetterUnit(code) || LETTER.test(text.charAt(at)));
}

/** True for a letter between a and z. */
export function isAscii(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** The word that starts at an offset, or null. */
export function wordAt(text: string, at: number): Word | null {
  let end = at;
  while (isAscii(text, end)) end++;
  const plain = !(text.charCodeAt(end) >= 128);
  WORD.lastIndex = at;
  const raw = plain ? (end > at ? text.slice(at, end) : undefined) : WORD.exec(text)?.[0];
  return raw === undefined ? null : { start: at, end: at + raw.length, raw, name: nameOf(raw) };
}

/** The short word with dots inside that starts at an offset (`p.m.`, `ต.ค.`), or null. */
export function dottedAt(text: string, at: number): Word | null {
  DOTTED.lastIndex = at;
  const raw = DOTTED.exec(text)?.[0];
  return raw === undefined ? null : { start: at, end: at + raw.length, raw, name: nameOf(raw) };
}

/** The longest word looked at: longer runs of letters are no month, label or zone. */
const LONGEST = 24;

/** The word that ends at an offset, or its last 24 letters, or null. */
export function wordBefore(text: string, end: number): Word | null {
  let start = end;
  const floor = Math.max(0, end - LONGEST);
  while (start > floor && isLetter(text, start - 1)) start--;
  if (start === end) return null;
  const raw = text.slice(start, end);
  return { start, end, raw, name: nameOf(raw) };
}

/**
 * Steps over signs, forwards or backwards.
 * @param signs the signs that may be stepped over
 * @param most how many at most
 */
export function skip(text: string, at: number, signs: string, most: number): number {
  let i = at;
  while (i < text.length && i - at < most && signs.includes(text.charAt(i))) i++;
  return i;
}

/** As skip, towards the start of the line. */
export function skipBack(text: string, at: number, signs: string, most: number): number {
  let i = at;
  while (i > 0 && at - i < most && signs.includes(text.charAt(i - 1))) i--;
  return i;
}

/** The match of a sticky expression at an offset, or null. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
