import { isDigit } from '../plain.ts';
import { isAscii, nameOf, wordBefore } from '../tokens.ts';
import { LABEL_WORDS } from '../words/labels.ts';

/** Signs that tie digits before them to the run: 127.0.0.1, 02-784-4000, 1:2016, /2016/09/17/. */
const TIES = '.-/:_#=';

/** True where the digits at an offset go on a longer number, name or address. */
export function isTiedBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const sign = text.charAt(start - 1);
  if (isAscii(text, start - 1)) return !isGluedWord(wordBefore(text, start)?.raw ?? '');
  if (CURRENCIES.includes(sign) || sign === '_' || sign === '#') return true;
  if (start === 1 || !TIES.includes(sign)) return sign === '제';
  return isDigit(text.charCodeAt(start - 2)) || (sign !== '.' && sign !== ':' && isAscii(text, start - 2));
}

const NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** A label or a name that lost the blank behind it; other letters make a version or a serial number. */
function isGluedWord(raw: string): boolean {
  return LABEL_WORDS.has(nameOf(raw)) || NAME.test(raw);
}

const CURRENCIES = '$€£₩￦¥';
/** Signs that make an amount or a number of something out of the digits before them. */
const AMOUNTS = '%‰℃원조€$£';

/** True where the digits that end at an offset go on behind it. */
export function isTiedAfter(text: string, end: number): boolean {
  const sign = text.charAt(end);
  if (sign === '') return false;
  if (isDigit(text.charCodeAt(end)) || AMOUNTS.includes(sign) || sign === '_') return true;
  if (isAscii(text, end)) return !startsWord(text, end);
  if (!'.-/,'.includes(sign)) return false;
  return isDigit(text.charCodeAt(end + 1))
    ? !CLOCK.test(text.slice(end + 1, end + 7))
    : sign === '/' && isAscii(text, end + 1);
}

const CLOCK = /^\d{1,2}:\d\d/;
const GLUED = /^(?:T\d|[ap]\.?m\b|[A-Z][a-z]{3})/;

/** Glued letters that are read on their own: T of a time, am, pm, a label with a capital. */
function startsWord(text: string, at: number): boolean {
  return GLUED.test(text.slice(at, at + 4));
}
