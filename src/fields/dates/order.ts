import type { DateHints, Meaning, Order, Stamp } from './reading.ts';
import { nameOf } from './tokens.ts';
import { isDayFirstLabel } from './words/labels.ts';
import { DAY_FIRST } from './words/links.ts';

const WIDE = /[가-힣぀-ヿ㐀-鿿]/;
const LATIN = /[A-Za-z\u00c0-\u024f]{3,}/g;
const WORDS = /[\p{L}\p{M}]+/gu;
const FRENCH_TIME = /\d ?h ?\d\d/;

/** What a line tells about the order of its days in numbers. */
export interface Evidence {
  /** From the page, or from another day of the line that has one meaning only. */
  order: Order | undefined;
  /** True where Hangul, kana or Chinese signs occur. */
  wide: boolean;
  /** True where words of day-first languages occur. */
  dayFirst: boolean;
  /** True where Latin words besides the label DATE occur, which Korean boards print too. */
  latin: boolean;
}

/** The evidence of a line's stamps and the page's hint. */
export function evidenceOf(text: string, stamps: readonly Stamp[], hints: DateHints): Evidence | null {
  if (!stamps.some(isOpen)) return null;
  const certain = stamps.find((stamp) => stamp.meanings.length === 1 && /^date:(?:dmy|mdy)/.test(stamp.by));
  const order = hints.order ?? certain?.meanings[0]?.order;
  return { order, wide: WIDE.test(text), dayFirst: isDayFirst(text), latin: hasLatinWords(text) };
}

function isOpen(stamp: Stamp): boolean {
  return stamp.meanings.some((meaning) => meaning.date !== stamp.meanings[0]?.date);
}

function isDayFirst(text: string): boolean {
  if (FRENCH_TIME.test(text)) return true;
  for (const [word] of text.matchAll(WORDS)) {
    const name = nameOf(word);
    if (DAY_FIRST.has(name) || isDayFirstLabel(name)) return true;
  }
  return false;
}

function hasLatinWords(text: string): boolean {
  for (const [word] of text.matchAll(LATIN)) if (word.toLowerCase() !== 'date') return true;
  return false;
}

function likelyOrders(stamp: Stamp, evidence: Evidence): readonly Order[] {
  if (evidence.order) return [evidence.order];
  if (!stamp.twoDigitYear) return evidence.dayFirst ? ['dmy'] : [];
  if (evidence.wide) return ['ymd'];
  if (evidence.dayFirst) return ['dmy'];
  const dashed = stamp.by.endsWith('-dashed') || stamp.by === 'date:iso';
  if (evidence.latin) return stamp.by.endsWith('dotted') ? ['dmy'] : [];
  return dashed ? ['ymd'] : [];
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Wed, 10/16/2024: the one meaning that falls on the week day before it. */
function weekdayMeaning(text: string, stamp: Stamp): Meaning | undefined {
  const day = DAYS.indexOf(nameOf(text.slice(stamp.start, stamp.start + 3)));
  const fitting = stamp.meanings.filter((meaning) => new Date(meaning.date).getUTCDay() === day);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The stamp with the one meaning that the evidence leaves; without meanings where it leaves several. */
export function settle(text: string, stamp: Stamp, evidence: Evidence | null): Stamp {
  if (!evidence || !isOpen(stamp)) return stamp;
  const sure = weekdayMeaning(text, stamp);
  if (sure) return { ...stamp, meanings: [sure], by: idOf(stamp.by, sure.order) };
  for (const order of likelyOrders(stamp, evidence)) {
    const meaning = stamp.meanings.find((one) => one.order === order);
    if (meaning) return { ...stamp, meanings: [meaning], by: idOf(stamp.by, order) };
  }
  return { ...stamp, meanings: [], precision: 'yearless', by: 'date:ambiguous' };
}

const SIGNS: Record<string, string> = { 'ko-dotted': 'dotted', iso: 'dashed' };

function idOf(by: string, order: Order): string {
  const form = by.slice('date:'.length);
  const sign = SIGNS[form] ?? form.slice(form.indexOf('-') + 1);
  if (order !== 'ymd') return `date:${order}-${sign}`;
  return sign === 'dotted' ? 'date:ko-dotted' : sign === 'dashed' ? 'date:iso' : 'date:ymd-slashed';
}
