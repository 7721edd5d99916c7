import { dayOf, fullYear, isMonthDay, isYear } from '../calendar.ts';
import type { Stamp } from '../reading.ts';
import { matchAt } from '../tokens.ts';
import { isTiedBefore } from './guards.ts';

const YEAR_FIRST = /(\d{1,4}) ?(년|年) {0,3}(\d{1,2}) ?[월月](?: {0,3}(\d{1,2}) ?[일日号號])?/y;
const MONTH_DAY = /(\d{1,2}) ?[월月] {0,3}(\d{1,2}) ?[일日号號]/y;
/** First year of an era, and how many years it lasted. */
const ERAS: Record<string, [number, number]> = {
  令和: [2019, 81],
  平成: [1989, 31],
  昭和: [1926, 64],
  大正: [1912, 15],
  明治: [1868, 45],
};
const MINGUO = 1911;

interface Year {
  year: number | null;
  start: number;
  by: string;
  short: boolean;
}

function eraYear(text: string, start: number, value: number): Year | null {
  const at = start - (text.charAt(start - 1) === ' ' ? 3 : 2);
  const name = text.slice(Math.max(0, at), at + 2);
  if (name === '民國' || name === '民国') return { year: MINGUO + value, start: at, by: 'date:minguo', short: false };
  const era = ERAS[name];
  if (!era) return null;
  return { year: value >= 1 && value <= era[1] ? era[0] + value - 1 : null, start: at, by: 'date:era', short: false };
}

function shortYear(text: string, start: number, value: number, by: string): Year {
  const mark = start > 0 && "'’‘`".includes(text.charAt(start - 1));
  return { year: fullYear(value), start: mark ? start - 1 : start, by, short: true };
}

function yearAt(text: string, start: number, digits: string, sign: string): Year | null {
  const value = Number(digits);
  const by = sign === '년' ? 'date:ko-words' : 'date:ideographic';
  if (digits.length === 4) return { year: value, start, by, short: false };
  const era = sign === '年' ? eraYear(text, start, value) : null;
  if (era) return era;
  if (digits.length === 2) return shortYear(text, start, value, by);
  const minguo = sign === '年' && digits.length === 3 && value < 200;
  return minguo ? { year: MINGUO + value, start, by: 'date:minguo', short: false } : null;
}

/** 2024년 8월 7일, 2025年1月13日, 令和6年4月1日, 民國113年8月7日, and without the day 2016년 3월. */
export function readYearFirst(text: string, start: number): Stamp | null {
  const match = matchAt(YEAR_FIRST, text, start);
  if (!match || isTiedBefore(text, start)) return null;
  const [whole, digits = '', sign = '', m, d] = match;
  const read = yearAt(text, start, digits, sign);
  if (!read || read.year === null || !isYear(read.year)) return null;
  const end = start + whole.length;
  const base = { start: read.start, end, by: read.by, twoDigitYear: read.short };
  if (d === undefined) {
    if (read.short || Number(m) < 1 || Number(m) > 12) return null;
    return { ...base, meanings: [], precision: 'monthYear', by: 'date:month-year', needs: 'nothing' };
  }
  const date = dayOf(read.year, Number(m), Number(d));
  if (date === null) return null;
  return {
    ...base,
    meanings: [{ order: 'ymd', date }],
    precision: 'full',
    needs: read.short ? 'label or time' : 'nothing',
  };
}

/** [7월24일], 3월 4일, 令和元年5月1日. */
export function readMonthDay(text: string, start: number): Stamp | null {
  const match = matchAt(MONTH_DAY, text, start);
  if (!match || isTiedBefore(text, start)) return null;
  const [whole, m, d] = match;
  if (!isMonthDay(Number(m), Number(d))) return null;
  const end = start + whole.length;
  const base = { end, twoDigitYear: false, needs: 'nothing' as const };
  const era = text.slice(start - 2, start) === '元年' ? ERAS[text.slice(Math.max(0, start - 4), start - 2)] : undefined;
  const date = era ? dayOf(era[0], Number(m), Number(d)) : null;
  if (date !== null)
    return { ...base, start: start - 4, meanings: [{ order: 'ymd', date }], precision: 'full', by: 'date:era' };
  return { ...base, start, meanings: [], precision: 'yearless', by: 'date:yearless-eastern' };
}

const NUMERALS = /([一二][〇零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

function numeralValue(numeral: string): number {
  let value = 0;
  for (const sign of numeral) {
    const digit = '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign);
    value = sign === '十' ? Math.max(value, 1) * 10 : value + digit;
  }
  return value;
}

/** 二〇二四年八月七日: all of a line. */
export function readNumerals(text: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (const match of text.matchAll(NUMERALS)) {
    const year = [...(match[1] as string)].reduce((sum, sign) => sum * 10 + numeralValue(sign), 0);
    const date = dayOf(year, numeralValue(match[2] as string), numeralValue(match[3] as string));
    if (date === null) continue;
    const end = match.index + match[0].length;
    const base = { start: match.index, end, twoDigitYear: false, needs: 'nothing' as const };
    stamps.push({ ...base, meanings: [{ order: 'ymd', date }], precision: 'full', by: 'date:numerals' });
  }
  return stamps;
}
