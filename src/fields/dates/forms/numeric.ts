import { dayOf, fullYear, isMonthDay } from '../calendar.ts';
import { isDigit } from '../plain.ts';
import type { Meaning, Order, Stamp } from '../reading.ts';
import { matchAt } from '../tokens.ts';
import { isTiedAfter, isTiedBefore } from './guards.ts';

const THREE = /(\d{1,4}) ?([.\-/]) {0,2}(\d{1,2}) ?\2 {0,2}(\d{1,4})(?!\d)/y;
const THREE_SHORT = /(\d{1,4}) ?([.\-/]) {0,2}(\d{1,2}) ?\2 {0,2}(\d{2})/y;
const BLANK = / /;
/** What is left of a time that lost the blank before it: `28.09.19` and `12:44` in one. */
const REST_OF_CLOCK = /:\d\d(?!\d)/y;

/** The parts of a day in numbers; of four digits at its end that run into a time, the first two are the year. */
function partsAt(text: string, start: number): RegExpExecArray | null {
  const match = matchAt(THREE, text, start);
  if (!match || (match[4]?.length ?? 0) < 4 || !matchAt(REST_OF_CLOCK, text, start + match[0].length)) return match;
  return matchAt(THREE_SHORT, text, start);
}
const IDS: Record<string, string> = {
  'ymd.': 'date:ko-dotted',
  'ymd-': 'date:iso',
  'ymd/': 'date:ymd-slashed',
  'dmy.': 'date:dmy-dotted',
  'dmy-': 'date:dmy-dashed',
  'dmy/': 'date:dmy-slashed',
  'mdy.': 'date:mdy-dotted',
  'mdy-': 'date:mdy-dashed',
  'mdy/': 'date:mdy-slashed',
};

function numericId(order: Order, sign: string): string {
  return IDS[order + sign] as string;
}

function meaningsOf(a: string, b: string, c: string, orders: readonly Order[]): Meaning[] {
  const meanings: Meaning[] = [];
  for (const order of orders) {
    const [y, m, d] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
    const year = y.length === 2 ? fullYear(Number(y)) : Number(y);
    const date = dayOf(year, Number(m), Number(d));
    if (date !== null && y.length !== 1 && m.length <= 2 && d.length <= 2) meanings.push({ order, date });
  }
  return meanings;
}

function ordersOf(a: string, c: string): readonly Order[] {
  if (a.length === 4) return ['ymd'];
  if (c.length === 4) return ['dmy', 'mdy'];
  return ['ymd', 'dmy', 'mdy'];
}

/** 2016.09.17, 2016. 9. 17., 2016-09-17, 2026/09/07, 13.10.2024, 10/13/2024, and 24-08-07 beside a time or label. */
export function readNumeric(text: string, start: number): Stamp | null {
  const match = partsAt(text, start);
  if (!match || isTiedBefore(text, start)) return null;
  const [whole, a = '', sign = '', b = '', c = ''] = match;
  const yearFirst = a.length === 4;
  if (BLANK.test(whole) && sign !== '.' && !yearFirst) return null;
  let meanings = meaningsOf(a, b, c, ordersOf(a, c));
  // Dots are day first wherever that makes a day.
  const dotted = sign === '.' && c.length === 4 ? meanings.find((meaning) => meaning.order === 'dmy') : undefined;
  if (dotted) meanings = [dotted];
  let end = start + whole.length;
  const timed = isDigit(text.charCodeAt(end));
  if (meanings.length === 0 || (!timed && isTiedAfter(text, end))) return null;
  if (sign === '.' && text.charAt(end) === '.' && yearFirst) end++;
  const short = !yearFirst && c.length !== 4;
  const first = meanings[0] as Meaning;
  return {
    start,
    end,
    meanings,
    precision: 'full',
    by: numericId(first.order, sign),
    twoDigitYear: short,
    needs: short ? 'label or time' : 'nothing',
  };
}

const PAIR =
  /(\d{1,2})([./-])(\d{1,2})(?:\.?(?= {1,2}\(?[월화수목금토일月火水木金土日a-z]{0,3}\)? ?\d{1,2}:\d\d)|(?![\d.\-/%:,]))/iy;

/** 09.26 09:47 and 9/26 09:47; without a time only behind a label. */
export function readPair(text: string, start: number): Stamp | null {
  const match = matchAt(PAIR, text, start);
  if (!match || isTiedBefore(text, start)) return null;
  const [whole, a = '', sign = '', b = ''] = match;
  if (!isMonthDay(Number(a), Number(b)) && !isMonthDay(Number(b), Number(a))) return null;
  if (sign !== '/' && (a.length !== 2 || b.length !== 2)) return null;
  const end = start + whole.length;
  return {
    start,
    end,
    meanings: [],
    precision: 'yearless',
    by: 'date:yearless-numeric',
    twoDigitYear: false,
    needs: 'label or time',
  };
}

const COMPACT = /(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z?))?(?![\d.\-/])/y;

/** 20240807 and 20240807060100, behind a label only. */
export function readCompact(text: string, start: number): Stamp | null {
  const match = matchAt(COMPACT, text, start);
  if (!match || isTiedBefore(text, start)) return null;
  const [whole, y, m, d, hour, minute, second, zulu] = match;
  const date = dayOf(Number(y), Number(m), Number(d));
  if (date === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const time = hour === undefined ? undefined : `${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
  return {
    start,
    end: start + whole.length,
    meanings: [{ order: 'ymd', date }],
    precision: 'full',
    by: 'date:compact',
    twoDigitYear: false,
    needs: 'label',
    ...(time === undefined ? {} : { time }),
    ...(zulu ? { offset: 'Z' } : {}),
  };
}
