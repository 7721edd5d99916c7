import { two } from './calendar.ts';
import { isDigit } from './plain.ts';
import type { Clock } from './reading.ts';
import { dottedAt, matchAt, nameOf, skip, skipBack, wordAt, wordBefore } from './tokens.ts';
import { AFTER_DOTTED_TIME, BEFORE_DOTTED_TIME } from './words/links.ts';
import { ZONES } from './words/zones.ts';
import { readZone } from './zone.ts';

const COLON = /(\d{1,2}) ?: ?(\d\d)(?: ?: ?(\d\d)(?:[.,]\d{1,9})?)?(?!:?\d)/y;
const WORDS = /(\d{1,2}) ?[시時时点點](?![간間间])(?: ?(\d{1,2}) ?[분分](?: ?(\d{1,2}) ?[초秒])?)?/y;
const LETTER = /(\d{1,2}) ?h(?: ?(\d\d))?(?:min)?(?![\p{L}\d])/iuy;
const DOTTED = /(\d{1,2})\.(\d\d)(?![\d.]\d|\d)/y;
const HOUR = /(\d{1,2})(?= ?[ap]\.? ?m\b)/iy;

const HALVES = new Map<string, 'am' | 'pm'>();
for (const name of '오전 새벽 午前 上午 早上 凌晨 清晨 am πμ ص öö sáng'.split(' ')) HALVES.set(name, 'am');
for (const name of '오후 저녁 午後 下午 晚上 傍晚 中午 pm μμ م ös chiều'.split(' ')) HALVES.set(name, 'pm');

interface Half {
  half: 'am' | 'pm' | null;
  at: number;
}

function halfBefore(text: string, start: number): Half {
  const end = skipBack(text, start, ' ', 1);
  const half = HALVES.get(text.slice(Math.max(0, end - 2), end));
  if (half) return { half, at: end - 2 };
  const word = wordBefore(text, end);
  const named = word && word.raw.length <= 5 ? HALVES.get(word.name) : undefined;
  return named && word ? { half: named, at: word.start } : { half: null, at: start };
}

function halfAfter(text: string, end: number): Half {
  const from = skip(text, end, ' ', 1);
  const word = dottedAt(text, from) ?? wordAt(text, from);
  if (!word || word.raw.length > 5) return { half: null, at: end };
  const half = HALVES.get(word.name) ?? VIETNAMESE[word.raw];
  return half ? { half, at: word.end } : { half: null, at: end };
}

/** In capitals only: `ch` and `sa` are common syllables. */
const VIETNAMESE: Record<string, 'am' | 'pm'> = { SA: 'am', CH: 'pm' };

/** The hour of a 24 hour clock, or null where the half of the day contradicts it. */
function hourOf(hour: number, half: 'am' | 'pm' | null): number | null {
  if (half === null) return hour;
  if (hour > 12) return half === 'pm' ? hour : null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function dottedMatch(text: string, start: number): RegExpExecArray | null {
  const match = matchAt(DOTTED, text, start);
  if (!match) return null;
  const before = wordBefore(text, skipBack(text, start, ' .', 2));
  if (before && BEFORE_DOTTED_TIME.has(before.name)) return match;
  const after = wordAt(text, skip(text, start + match[0].length, ' ', 1));
  if (!after) return null;
  return AFTER_DOTTED_TIME.has(after.name) || HALVES.has(after.name) || ZONES.has(after.raw) ? match : null;
}

function matchOf(text: string, start: number, end: number): RegExpExecArray | null {
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  if (next === ':') return matchAt(COLON, text, start);
  if (next === '.') return dottedMatch(text, start);
  if (next === 'h' || next === 'H') return matchAt(LETTER, text, start);
  if ('시時时点點'.includes(next)) return matchAt(WORDS, text, start);
  return hourAlone(text, start, end);
}

/** `5 pm`, `14 Uhr`. */
function hourAlone(text: string, start: number, end: number): RegExpExecArray | null {
  const hour = matchAt(HOUR, text, start);
  if (hour) return hour;
  const word = wordAt(text, skip(text, end, ' ', 1));
  return word && nameOf(word.raw) === 'uhr' ? matchAt(/(\d{1,2})/y, text, start) : null;
}

/** The time of day whose hour is the digits at start, or null. */
export function readClock(text: string, start: number, end: number): Clock | null {
  if (end - start > 2) return null;
  const match = matchOf(text, start, end);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const second = match[3];
  if (hour > 24 || minute > 59 || Number(second ?? 0) > 59 || (hour === 24 && minute > 0)) return null;
  if (text.charAt(start - 1) === ':' && isDigit(text.charCodeAt(start - 2))) return null;
  const before = halfBefore(text, start);
  const after: Half = before.half
    ? { half: null, at: start + match[0].length }
    : halfAfter(text, start + match[0].length);
  const value = hourOf(hour, before.half ?? after.half);
  const time = value === null ? null : `${two(value)}:${two(minute)}${second === undefined ? '' : `:${second}`}`;
  const exact = second !== undefined || text.charAt(start - 1) === 'T';
  const zone = readZone(text, after.at, exact);
  return { start: before.at, end: zone.end, time, offset: zone.offset };
}
