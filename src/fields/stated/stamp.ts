import { readDates } from '../dates/index.ts';

/** A day, and a time of day where one is stated: `HH:MM:SS`, with the offset as stated (`+09:00`, `Z`) or null. */
export interface Stamp {
  readonly date: string;
  readonly time: string | null;
  readonly offset: string | null;
}

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T|\s+T?|\+|%20)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const LONGEST = 80;

const two = (n: number): string => String(n).padStart(2, '0');

/** Whether a day exists; years as pages state them. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function offsetOf(text: string | undefined): string | null {
  if (!text) return null;
  if (/^(?:z|utc|gmt)$/i.test(text)) return 'Z';
  const digits = text.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5) || '00'}`;
}

function isoStamp(text: string): Stamp | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  const timed = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return { date, time: timed ? `${hour}:${minute}:${second}` : null, offset: timed ? offsetOf(zone) : null };
}

function epochStamp(text: string): Stamp | null {
  const instant = new Date(text.length === 13 ? Number(text) : Number(text) * 1000);
  const year = instant.getUTCFullYear();
  if (year < 1990 || year > 2099) return null;
  return { date: instant.toISOString().slice(0, 10), time: instant.toISOString().slice(11, 19), offset: 'Z' };
}

/** What a date written for machines says: ISO 8601 and its like, seconds since 1970, else any form that pages print. Null without a whole day. */
export function stampOf(raw: string): Stamp | null {
  const text = raw.trim();
  if (text.length > LONGEST) return null;
  if (EPOCH.test(text)) return epochStamp(text);
  const iso = isoStamp(text);
  if (iso) return iso;
  const reading = readDates(text).find(({ date }) => date !== null);
  if (!reading?.date) return null;
  const time = reading.time && reading.time.length === 5 ? `${reading.time}:00` : reading.time;
  return { date: reading.date, time, offset: reading.offset };
}

/** The same instant on a clock that is `offset` from UTC; as it is where either is unknown. */
export function shifted(stamp: Stamp, offset: string | null): Stamp {
  if (stamp.offset !== 'Z' && stamp.offset !== '+00:00') return stamp;
  if (!stamp.time || !offset) return stamp;
  const minutes = (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * (offset.startsWith('-') ? -1 : 1);
  const local = new Date(Date.parse(`${stamp.date}T${stamp.time}Z`) + minutes * 60_000);
  const { 0: year, 1: month, 2: day } = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  return {
    date: `${year}-${two(month as number)}-${two(day as number)}`,
    time: local.toISOString().slice(11, 19),
    offset,
  };
}

/** Milliseconds since 1970; null where time or offset is not stated. */
export function instantOf({ date, time, offset }: Stamp): number | null {
  return time && offset ? Date.parse(`${date}T${time}${offset}`) : null;
}

/** ISO 8601, null without a time of day. */
export const isoOf = ({ date, time, offset }: Stamp): string | null => (time ? `${date}T${time}${offset ?? ''}` : null);
