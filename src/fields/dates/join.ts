import { dayOf } from './calendar.ts';
import type { Clock, Stamp } from './reading.ts';
import type { Finds } from './scan.ts';
import { isLetter, matchAt, skip, skipBack, wordAt, wordBefore } from './tokens.ts';
import { LABELS } from './words/labels.ts';
import { LINKS } from './words/links.ts';
import { WEEKDAYS } from './words/weekdays.ts';
import { ZONES } from './words/zones.ts';
import { readZone } from './zone.ts';

const LONGEST_GAP = 40;
const BETWEEN = /^[ ,.()[\]|\-·•●:/@&\p{L}\p{M}'’]*$/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/** A stamp with the time that belongs to it. */
export interface Timed {
  stamp: Stamp;
  clock: Clock | null;
}

/** True where nothing but separators, week days, zones and link words stand between a day and a time. */
function joins(text: string, from: number, to: number): boolean {
  if (to < from || to - from > LONGEST_GAP) return false;
  const gap = text.slice(from, to);
  if (gap === 'T' || gap === ' ' || gap === '') return true;
  if (!BETWEEN.test(gap)) return false;
  for (const [word] of gap.matchAll(WORDS)) {
    const name = word.toLowerCase();
    if (!WEEKDAYS.has(name) && !LINKS.has(name) && !ZONES.has(word)) return false;
  }
  return true;
}

/** The end of a week day behind a stamp: (월), Mon, 星期三. */
function weekdayAfter(text: string, end: number): number {
  const bracket = skip(text, end, ' ', 2);
  const open = text.charAt(bracket) === '(' || text.charAt(bracket) === '[';
  const word = wordAt(text, skip(text, open ? bracket + 1 : bracket, ' ,', 2));
  if (!word || !WEEKDAYS.has(word.name) || (!open && word.raw.length < 2)) return end;
  return word.end;
}

function weekdayBefore(text: string, start: number): number {
  const word = wordBefore(text, skipBack(text, start, ' ,.', 3));
  const single = word !== null && word.raw.length < 2;
  return word && !single && WEEKDAYS.has(word.name) ? word.start : start;
}

/** An end that takes the brackets in which the stamp's own ones were opened. */
function closed(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const open = inside.lastIndexOf('(') > inside.lastIndexOf(')') || inside.lastIndexOf('[') > inside.lastIndexOf(']');
  const at = skip(text, end, ' ', 1);
  return open && (text.charAt(at) === ')' || text.charAt(at) === ']') ? at + 1 : end;
}

const YEAR = / {1,2}((?:19|20)\d\d)(?!\d)/y;
const MONTHS_OF_CTIME = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Wed Oct 16 17:41:00 KST 2024: the year stands behind the time. */
function withLateYear(text: string, timed: Timed): Timed {
  const { stamp, clock } = timed;
  if (stamp.by !== 'date:yearless-named' || !clock || clock.start < stamp.end) return timed;
  const match = matchAt(YEAR, text, clock.end);
  const [, name = '', day] = /^([A-Z][a-z]{2}) {1,2}(\d{1,2})/.exec(text.slice(stamp.start, stamp.end)) ?? [];
  const month = name === '' ? -1 : MONTHS_OF_CTIME.indexOf(name);
  const date = match && month % 3 === 0 ? dayOf(Number(match[1]), month / 3 + 1, Number(day)) : null;
  if (!match || date === null) return timed;
  const end = clock.end + match[0].length;
  const full: Stamp = {
    ...stamp,
    end: stamp.end,
    meanings: [{ order: 'ymd', date }],
    precision: 'full',
    by: 'date:ctime',
  };
  return { stamp: full, clock: { ...clock, end } };
}

/** A stamp and its time as one run of text, with week day, zone and brackets. */
function outline(text: string, joined: Timed): Timed {
  const { stamp, clock } = withLateYear(text, joined);
  const start = weekdayBefore(text, Math.min(stamp.start, clock?.start ?? stamp.start));
  const follows = clock !== null && clock.start >= stamp.end;
  let end = follows ? clock.end : weekdayAfter(text, stamp.end);
  let offset = clock?.offset ?? null;
  if (clock && !follows && offset === null) ({ end, offset } = readZone(text, end, true));
  end = closed(text, start, end);
  return { stamp: { ...stamp, start, end }, clock: clock && { ...clock, offset } };
}

/** False for a time that a word other than a label is glued to: a length of play, a programme's slot. */
function stands(text: string, clock: Clock): boolean {
  return !isLetter(text, clock.start - 1) || LABELS.has(wordBefore(text, clock.start)?.name ?? '');
}

/** Gives every stamp the time behind it, or else the one before it that no stamp took. Linear: both lists are in order. */
export function joinTimes(text: string, finds: Finds): Timed[] {
  const { stamps, clocks } = finds;
  let next = 0;
  let taken = -1;
  return stamps.map((stamp) => {
    while ((clocks[next]?.start ?? Number.POSITIVE_INFINITY) < stamp.end) next++;
    const after = clocks[next];
    const before = clocks[next - 1];
    if (stamp.time !== undefined) return outline(text, { stamp, clock: null });
    if (after && joins(text, stamp.end, after.start)) {
      taken = next;
      return outline(text, { stamp, clock: after });
    }
    const free = before && taken !== next - 1 && stands(text, before) && joins(text, before.end, stamp.start);
    return outline(text, { stamp, clock: free ? before : null });
  });
}
