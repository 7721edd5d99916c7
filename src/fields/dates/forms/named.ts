import { dayOf, fullYear, isMonthDay, isYear } from '../calendar.ts';
import { isDigit } from '../plain.ts';
import type { Precision, Stamp } from '../reading.ts';
import { dottedAt, isLetter, matchAt, nameOf, skip, skipBack, wordAt, wordBefore } from '../tokens.ts';
import { isClearMonth, MONTHS } from '../words/months.ts';
import { isTiedBefore } from './guards.ts';

interface Month {
  month: number;
  start: number;
  end: number;
  /** False for everyday words such as `may`. */
  clear: boolean;
  thai: boolean;
}

const GAP = ' .,-/';
const DAY = /(\d{1,2})(?![\d:]|-\d)/y;
const VIETNAMESE = /th(?:\u00e1|a\u0301)ng {1,2}(\d{1,2})(?!\d)/iy;
const MONTH_LINK = /(?:de|of|di|del)\s|d['’]|den |ខែ/iy;
const YEAR = /(?:(?:del?|of|do|năm|พ\.ศ\.|ค\.ศ\.|ឆ្នាំ|в)\s{1,2})?(\d{4})(?!\d)/iy;
/** A year and a time that lost the break between them: `20219:05`. */
const GLUED_YEAR = /((?:19|20)\d\d)(?=\d{1,2}:\d\d)/y;
const SHORT_YEAR = /['’](\d\d)(?!\d)|(?<=[-/])(\d\d)(?![\d.\-/:])/y;
/** The last word of several without blanks: CommunityOctober. */
const CAPITAL = /\p{Ll}(\p{Lu}\p{Ll}+)$/u;
const ORDINAL = /(?:st|nd|rd|th|er|re|º|ª|°|\.º|-?го)/iy;

function monthOf(raw: string, name: string, start: number, end: number): Month | null {
  const month = MONTHS.get(name);
  if (month === undefined) return null;
  const code = name.charCodeAt(0);
  return { month, start, end, clear: isClearMonth(raw), thai: code >= 0xe00 && code < 0xe80 };
}

function monthAt(text: string, at: number): Month | null {
  const vietnamese = matchAt(VIETNAMESE, text, at);
  if (vietnamese) {
    const month = Number(vietnamese[1]);
    return { month, start: at, end: at + vietnamese[0].length, clear: true, thai: false };
  }
  const word = wordAt(text, at);
  if (!word) return null;
  const single = monthOf(word.raw, word.name, word.start, word.end);
  if (single) return single;
  const dotted = text.charAt(word.end) === '.' ? dottedAt(text, at) : null;
  if (dotted) return monthOf(dotted.raw, dotted.name, at, dotted.end);
  const next = text.charAt(word.end) === ' ' && text.charCodeAt(at) >= 0x600 ? wordAt(text, word.end + 1) : null;
  return next ? monthOf(word.raw, `${word.name} ${next.name}`, at, next.end) : null;
}

function monthBefore(text: string, at: number): Month | null {
  const end = skipBack(text, at, GAP, 3);
  const word = wordBefore(text, end);
  if (!word) return null;
  const single = monthOf(word.raw, word.name, word.start, word.end);
  if (single) return single;
  const glued = CAPITAL.exec(word.raw)?.[1];
  if (glued) return monthOf(glued, nameOf(glued), word.end - glued.length, word.end);
  if (text.charAt(word.start - 1) !== ' ') return null;
  const first = text.charCodeAt(word.start) >= 0x600 ? wordBefore(text, word.start - 1) : null;
  return first ? monthOf(first.raw, `${first.name} ${word.name}`, first.start, word.end) : null;
}

/** The year behind a day and its month, at most a few signs away. */
function yearAfter(text: string, at: number, thai: boolean): { year: number; end: number; short: boolean } | null {
  const from = skip(text, at, ' .,-/،|', 3);
  const match = matchAt(YEAR, text, from) ?? matchAt(GLUED_YEAR, text, from);
  if (match) {
    const end = from + match[0].length;
    const stated = Number(match[1]);
    const year = thai && stated > 2400 ? stated - 543 : stated;
    return isYear(year) && !(text.charAt(end) === ':' && isDigit(text.charCodeAt(end + 1)))
      ? { year, end, short: false }
      : null;
  }
  const short = matchAt(SHORT_YEAR, text, from);
  if (!short) return null;
  return { year: fullYear(Number(short[1] ?? short[2])), end: from + short[0].length, short: true };
}

function stampOf(
  start: number,
  end: number,
  by: string,
  date: string | null,
  precision: Precision,
  short = false,
): Stamp {
  const meanings = date === null ? [] : [{ order: 'dmy' as const, date }];
  return { start, end, meanings, precision, by, twoDigitYear: short, needs: short ? 'label or time' : 'nothing' };
}

/** Where the ending of an ordinal number ends (`1st`, `1er`, `1-го`) that stands behind a figure; `at` where none does. */
function ordinalEnd(text: string, at: number): number {
  const end = at + (matchAt(ORDINAL, text, at)?.[0].length ?? 0);
  return isLetter(text, end) ? at : end;
}

function dayMonth(text: string, start: number, end: number, day: number): Stamp | null {
  let at = skip(text, ordinalEnd(text, end), GAP, 3);
  const loose = text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '.';
  at += matchAt(MONTH_LINK, text, at)?.[0].length ?? 0;
  const month = monthAt(text, at);
  if (!month || !isMonthDay(month.month, day)) return null;
  const other = text.charAt(month.end) === '/' ? monthAt(text, month.end + 1) : null;
  const monthEnd = other?.month === month.month ? other.end : month.end;
  const year = yearAfter(text, monthEnd, month.thai);
  if (!year) return month.clear && loose ? stampOf(start, monthEnd, 'date:yearless-named', null, 'yearless') : null;
  const date = dayOf(year.year, month.month, day);
  return date === null ? null : stampOf(start, year.end, 'date:day-month', date, 'full', year.short);
}

function monthDay(text: string, start: number, end: number, day: number): Stamp | null {
  const month = monthBefore(text, start);
  if (!month || !isMonthDay(month.month, day) || isTiedName(text, month.start)) return null;
  const at = ordinalEnd(text, end);
  const year = yearAfter(text, at, month.thai);
  if (year) {
    const date = dayOf(year.year, month.month, day);
    return date === null ? null : stampOf(month.start, year.end, 'date:month-day', date, 'full', year.short);
  }
  const sign = text.charAt(at);
  const goesOn = ':.,%-/'.includes(sign) && sign !== '' && isDigit(text.charCodeAt(at + 1));
  if (!month.clear || goesOn || isLetter(text, at)) return null;
  return stampOf(month.start, at, 'date:yearless-named', null, 'yearless');
}

function isTiedName(text: string, start: number): boolean {
  return start > 0 && '_#'.includes(text.charAt(start - 1));
}

/** 2016. március 18., 2024-Oct-13. */
function yearMonthDay(text: string, start: number, end: number, year: number): Stamp | null {
  const gap = skip(text, end, GAP, 3);
  const month = gap > end ? monthAt(text, gap) : null;
  if (!month) return null;
  const from = skip(text, month.end, GAP, 3);
  const match = matchAt(DAY, text, from);
  const date = match ? dayOf(year, month.month, Number(match[1])) : null;
  const at = from + (match?.[0].length ?? 0);
  if (date === null || yearAfter(text, at, false)) return null;
  return stampOf(start, at, 'date:year-month-day', date, 'full');
}

function monthYear(text: string, start: number, end: number, year: number): Stamp | null {
  const link = skipBack(text, start, ' ', 2);
  const word = wordBefore(text, link);
  const at = word && (word.name === 'de' || word.name === 'of') ? word.start : start;
  const month = monthBefore(text, at);
  const stated = month?.thai && year > 2400 ? year - 543 : year;
  if (!month?.clear || !isYear(stated) || isTiedName(text, month.start)) return null;
  return stampOf(month.start, end, 'date:month-year', null, 'monthYear');
}

/** Days whose month is a word: October 13, 2024; 13 de octubre de 2024; 13. října 2024; March 4; March 2016. */
export function readNamed(text: string, start: number, end: number): Stamp | null {
  if (end - start === 3 || (isTiedBefore(text, start) && !monthBefore(text, start))) return null;
  const value = Number(text.slice(start, end));
  if (end - start === 4) {
    const full = isYear(value) ? yearMonthDay(text, start, end, value) : null;
    return full ?? monthYear(text, start, end, value);
  }
  if (value < 1 || value > 31) return null;
  const first = dayMonth(text, start, end, value);
  if (first?.precision === 'full') return first;
  const second = monthDay(text, start, end, value);
  return second?.precision === 'full' ? second : (first ?? second);
}
