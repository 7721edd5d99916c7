import { NAMED } from './dayNames.ts';
import type { Day } from './days.ts';
import type { Stamp } from './stamp.ts';

/** What is the same for all days of one page. */
export interface Calendar {
  /** The day that the data state first, '' where they state none. */
  readonly stated: string;
  readonly days: readonly Day[];
  /** The stamp of that day is in universal time: the publisher's own day may be the one beside it. */
  readonly universal: boolean;
  /** Instants of the first statements of publication. */
  readonly instants: readonly number[];
  /** Some day is printed below the headline, near it. */
  readonly printed: boolean;
  /** No day is called one of publication, by the data or in print. */
  readonly unpublished: boolean;
}

type Test = (day: Day, calendar: Calendar) => boolean | number;

const DAY = 86_400_000;
const apart = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / DAY;

const said =
  (...names: string[]): Test =>
  ({ by }) =>
    names.some((name) => by.has(name));

const prints = ({ by }: Day): boolean =>
  [...by].some((one) => one.startsWith('print:') && one !== 'print:modified' && one !== 'print:modified:bare');
const modified = ({ by }: Day): boolean => by.has('print:modified') || by.has('print:modified:bare');
const labelled = ({ by }: Day): boolean => by.has('print:published') || by.has('print:published:bare');
const published = ({ by }: Day): boolean => by.has('json-ld') || by.has('meta') || by.has('microdata');
const between = (near: number | null, from: number, to: number): boolean => near !== null && near >= from && near <= to;

const isUniversal = ({ time, offset }: Stamp): boolean => time !== null && (offset === 'Z' || offset === '+00:00');

/** What all days of a page have in common, for judging each. */
export function calendarOf(days: readonly Day[]): Calendar {
  const stated = days.find(({ by }) => by.has('json-ld')) ?? days.find(published);
  return {
    stated: stated?.date ?? '',
    universal: stated !== undefined && isUniversal(stated.stamp),
    instants: stated?.instants ?? [],
    days,
    printed: days.some((day) => prints(day) && between(day.near, 0, 12)),
    unpublished: stated === undefined && !days.some(labelled),
  };
}

/** A day printed at the headline, beside the one that the data state in universal time. */
export const isNeighbour = (day: Day, { stated }: Calendar): boolean =>
  prints(day) && between(day.near, -3, 12) && Math.abs(apart(day.date, stated)) === 1;

/** The same instant as the stated one, on the publisher's own clock. */
export const echoes = ({ date, instants, stamp }: Day, { stated, instants: known }: Calendar): boolean =>
  date !== stated &&
  !isUniversal(stamp) &&
  instants.some((one) => known.some((other) => Math.abs(one - other) < 120_000));

/** What is counted of a day, in the order of the weights. */
export const dayFacts: readonly Test[] = [
  said('json-ld'),
  said('json-ld+'),
  said('meta'),
  said('meta+'),
  said('microdata'),
  said('microdata+'),
  said('weak'),
  said('time'),
  said('time+'),
  said('changed'),
  said('url'),
  said('script'),
  said('print:published', 'print:published:bare'),
  said('print:unknown:bare'),
  said('print:unknown'),
  said('print:unknown:linked'),
  modified,
  said('aside'),
  (day) => prints(day) && between(day.near, -2, 3),
  (day) => prints(day) && between(day.near, 4, 12),
  (day) => prints(day) && between(day.near, 13, 40),
  (day) => prints(day) && (day.near ?? 0) > 40,
  (day) => prints(day) && between(day.near, -8, -3),
  (day) => prints(day) && (day.near ?? 0) < -8,
  (day, { stated }) => prints(day) && stated === '',
  (day, { stated, universal }) => prints(day) && universal && Math.abs(apart(day.date, stated)) === 1,
  (day, { stated, universal }) => prints(day) && !universal && stated !== '' && Math.abs(apart(day.date, stated)) === 1,
  echoes,
  (day, calendar) =>
    calendar.universal &&
    day.date === calendar.stated &&
    !prints(day) &&
    calendar.days.some((one) => isNeighbour(one, calendar)),
  (day, { stated }) => day.by.has('changed') && prints(day) && stated !== '' && day.date > stated,
  (day, { stated }) => prints(day) && stated !== '' && apart(day.date, stated) > 1,
  (day, { stated }) => prints(day) && stated !== '' && apart(day.date, stated) < -1,
  (day, { stated }) => published(day) && stated !== day.date,
  ({ by }, { stated }) => by.has('time') && stated === '',
  (day) => day.by.has('time') && modified(day),
  (day, { printed }) => printed && !prints(day),
  (day, { printed }) => printed && !prints(day) && published(day),
  ({ by }) => by.has('changed') && by.size === 1,
  (day) => day.by.has('changed') && published(day),
  (day, { days }) => published(day) && days.some((one) => modified(one) && one !== day),
  (day, { days }) => days.every(({ date }) => date <= day.date),
  (day, { days }) => days.every(({ date }) => date >= day.date),
  ({ by }) => Math.min(by.size, 6),
  ({ stamp }) => stamp.time !== null,
  ({ date }) => date < '1996-01-01',
  ...Object.values(NAMED).map(
    (bit): Test =>
      ({ named }) =>
        (named & bit) !== 0,
  ),
];

/** Days beyond are when something never ends. */
const NEVER = '2090';

/**
 * A day of 更新 printed at the headline: in China and Japan the day a text was put up. Elsewhere a day of change stands beside one of
 * publication, and alone tells nothing of it.
 */
export const isUpdate = (day: Day): boolean =>
  modified(day) && day.by.has('renewed') && !published(day) && !labelled(day) && between(day.near, -3, 12);

/**
 * May a day be the one of publication? Not what is only called a change, but for 更新 at the headline of a page that states no publication; nor what
 * stands in passing, far off or in the page's furniture.
 */
export function eligible(day: Day, { stated, unpublished }: Calendar): boolean {
  const { by, near, date } = day;
  if (date > NEVER) return false;
  if (published(day) || by.has('weak') || by.has('url') || by.has('script')) return true;
  if (labelled(day)) return true;
  if (modified(day)) return unpublished && isUpdate(day);
  if (by.has('changed') && stated !== '' && date > stated) return false;
  if (by.has('time') || by.has('time+')) return true;
  if (by.has('print:unknown:linked') && between(near, 0, 3)) return true;
  return by.has('print:unknown:bare') || (by.has('print:unknown') && between(near, -8, 40));
}
