import type { Entry } from './entry.ts';
import type { Note } from './notes.ts';

/** First and last block of an entry with what dates and signs it. */
export interface About {
  readonly from: number;
  readonly to: number;
}

/** Furthest that an entry's date, outlet or byline stands from its title or text, in blocks. */
const REACH = 12;

const DATE = 2;
const BYLINE = 4;

/** Kinds of what dates and signs entries, as bits: outlet, date, byline. */
function metaKinds(notes: readonly Note[], from: number, to: number): number {
  let kinds = 0;
  for (let i = Math.max(0, from); i <= Math.min(to, notes.length - 1); i++) {
    const note = notes[i] as Note;
    if (note.drop === 'outlet') kinds |= 1;
    else if (note.dates.length > 0 && note.prose === 0) kinds |= DATE;
    else if (note.byline?.whole) kinds |= BYLINE;
  }
  return kinds;
}

const startOf = (entry: Entry): number => entry.title ?? entry.texts[0] ?? entry.from;
const endOf = (entry: Entry): number => entry.texts.at(-1) ?? entry.to;

/** Furthest that the first day head stands above its first entry, in blocks. */
const DAY_HEAD = 3;

/** Whether entries stand under heads that date several of them: there is one above the first, and some have none. */
function underDayHeads(notes: readonly Note[], entries: readonly Entry[]): boolean {
  const start = startOf(entries[0] as Entry);
  if ((metaKinds(notes, start - DAY_HEAD, start - 1) & DATE) === 0) return false;
  return entries.some((entry, i) => {
    const next = entries[i + 1];
    return next !== undefined && (metaKinds(notes, endOf(entry) + 1, startOf(next) - 1) & DATE) !== 0;
  });
}

/** The last block between two places that states a whole day and little else; -1 where none does. */
function dayBetween(notes: readonly Note[], from: number, to: number): number {
  for (let i = to; i >= Math.max(0, from); i--)
    if (notes[i]?.prose === 0 && notes[i]?.dates.some(({ date }) => date !== null)) return i;
  return -1;
}

/** How many blocks a blank line is worth where it is asked what stands nearer. */
const BLANK = 3;

/** How far a block stands below another: blocks, and the blank lines between. */
function away(notes: readonly Note[], from: number, to: number): number {
  let sum = 0;
  for (let i = from + 1; i <= to; i++) sum += 1 + Math.min(notes[i]?.block.gap ?? 0, 1) * BLANK;
  return sum;
}

/** Share of the gaps between entries that must hold a day for it to be asked whose it is. */
const MOST = 0.8;

/** Furthest that the day of the first or last entry stands from it, in blocks. */
const EDGE = 8;

/** Whether days between entries stand nearer to the title below than to the text above; null where that does not tell. */
function daysLead(notes: readonly Note[], entries: readonly Entry[]): boolean | null {
  const first = startOf(entries[0] as Entry);
  const last = endOf(entries.at(-1) as Entry);
  if (notes[first]?.block.path !== '') return null;
  let lead = 0;
  let days = 0;
  entries.slice(1).forEach((entry, i) => {
    const end = endOf(entries[i] as Entry);
    const day = dayBetween(notes, end + 1, startOf(entry) - 1);
    if (day < 0) return;
    days++;
    lead += Math.sign(away(notes, end, day) - away(notes, day, startOf(entry)));
  });
  if (days < (entries.length - 1) * MOST) return null;
  const above = dayBetween(notes, first - EDGE, first - 1) >= 0;
  const below = dayBetween(notes, last + 1, last + EDGE) >= 0;
  if (above !== below) return above;
  return above && Math.abs(lead) > days * 0.5 ? lead > 0 : null;
}

/** Whether what stands between a text and the next title belongs to that title: it stands nearer, or the first entry has the same above it. */
function metaLeads(notes: readonly Note[], entries: readonly Entry[]): boolean {
  const [first, second] = entries;
  const last = entries.at(-1);
  if (!first || !second || !last) return false;
  const between = metaKinds(notes, endOf(first) + 1, startOf(second) - 1);
  if (between === 0) return underDayHeads(notes, entries);
  const near = daysLead(notes, entries);
  if (near !== null) return near;
  const length = Math.min(8, startOf(second) - endOf(first) - 1);
  const above = metaKinds(notes, startOf(first) - length, startOf(first) - 1) & between;
  const below = metaKinds(notes, endOf(last) + 1, endOf(last) + length) & between;
  return above === between || (above !== 0 && below === 0);
}

/** Most of the gaps between entries that a day head opens: stamps of the entries' own stand in more. */
const FEW = 0.5;

/**
 * For each entry the day head right above the next one, which is no stamp of its own; -1 where there is none. Heads stand above some
 * entries only, the first among them.
 */
function headsBelow(notes: readonly Note[], entries: readonly Entry[]): number[] {
  const above = entries.map((entry) => dayBetween(notes, startOf(entry) - DAY_HEAD, startOf(entry) - 1));
  const heads = entries.map((entry, i) => {
    const head = above[i + 1] ?? -1;
    return head > endOf(entry) ? head : -1;
  });
  const count = heads.filter((head) => head >= 0).length;
  return (above[0] ?? -1) >= 0 && count <= entries.length * FEW ? heads : entries.map(() => -1);
}

/** Whether the bylines of a flattened page stand below the entries' texts: the last one has one there. */
function bylinesTrail(notes: readonly Note[], entries: readonly Entry[]): boolean {
  const last = endOf(entries.at(-1) as Entry);
  return notes[last]?.block.path === '' && (metaKinds(notes, last + 1, last + 4) & BYLINE) !== 0;
}

/** First block of what dates and signs an entry above its title: what stands with its day, no further apart than that is from the title. */
function topOf(notes: readonly Note[], entries: readonly Entry[], i: number, trail: boolean): number {
  const title = startOf(entries[i] as Entry);
  const least = Math.max(i > 0 ? endOf(entries[i - 1] as Entry) + 1 : 0, title - REACH);
  let top = dayBetween(notes, least, title - 1);
  if (top < 0) return trail ? title : least;
  const gap = notes.slice(top + 1, title + 1).reduce((most, { block }) => Math.max(most, block.gap), 0);
  for (; top > least && (notes[top]?.block.gap ?? 0) <= gap; top--) if (trail && notes[top - 1]?.byline?.whole) break;
  return top;
}

/** First block of the line that a block stands in: a wire lead opens it. */
function lineOf(notes: readonly Note[], block: number): number {
  let at = block;
  while (at > 0 && notes[at]?.block.glued && notes[at - 1]?.drop === 'lead') at--;
  return at;
}

/** First and last block of each entry with what dates and signs it, above its title or below its text. */
export function aboutsOf(notes: readonly Note[], entries: readonly Entry[]): About[] {
  if (metaLeads(notes, entries)) {
    const trail = bylinesTrail(notes, entries);
    const tops = entries.map((_, i) => topOf(notes, entries, i, trail));
    return entries.map((entry, i) => {
      const to = trail ? Math.min((tops[i + 1] ?? endOf(entry) + 5) - 1, endOf(entry) + REACH) : endOf(entry);
      return { from: tops[i] as number, to };
    });
  }
  const heads = headsBelow(notes, entries);
  return entries.map((entry, i) => {
    const next = entries[i + 1];
    const head = heads[i] ?? -1;
    const until = next ? (head >= 0 ? head : lineOf(notes, startOf(next))) - 1 : endOf(entry) + 4;
    return { from: lineOf(notes, startOf(entry)), to: Math.min(until, endOf(entry) + REACH) };
  });
}
