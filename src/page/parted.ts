import { content, type Entry, entryOf, isUnstopped, LONGEST, REACH } from './entry.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';

/** Blocks without text that end the last entry. */
const TAIL = 3;

/** Whether the separator stands under titles (`title, date, text`), by vote. */
export function underTitles(roles: readonly Role[], at: readonly number[], notes: readonly Note[]): boolean {
  let under = 0;
  let after = 0;
  for (const index of at) {
    const above = content(roles, index, -1);
    const below = content(roles, index, 1);
    if (above < 0 || below < 0) continue;
    const short = (notes[above]?.block.facts.width ?? 999) < 200;
    if (roles[above] === 'title' && roles[below] === 'text') under++;
    else if (roles[below] === 'title' && roles[above] === 'text') after++;
    else if (short && roles[below] === 'text' && roles[above] === 'text') under += 0.4;
  }
  return under > after;
}

/** Last block of the last entry: where text stops for `TAIL` blocks, or something else is announced. */
function lastEnd(roles: readonly Role[], notes: readonly Note[], from: number): number {
  let end = from;
  let quiet = 0;
  for (let i = from; i < roles.length && i < from + LONGEST; i++) {
    if (i > from && notes[i]?.opens) return end;
    if (roles[i] === 'text') {
      end = i;
      quiet = 0;
    } else if (++quiet >= TAIL && end > from) return end;
    else if (quiet > REACH + 2) return end;
  }
  return end;
}

/** For each title the next one behind it, -1 where there is none; titles come in order, -1 stands for none. */
function nextTitles(titles: readonly number[]): number[] {
  const next = titles.map(() => -1);
  let behind = -1;
  let own = -1;
  for (let i = titles.length - 1; i >= 0; i--) {
    const title = titles[i] as number;
    if (title < 0) continue;
    if (title !== own) {
      behind = own;
      own = title;
    }
    next[i] = behind;
  }
  return next;
}

/** Entries of separators that stand under their titles; null where one has none. */
export function entriesUnderTitles(
  roles: readonly Role[],
  notes: readonly Note[],
  at: readonly number[],
): (Entry | null)[] {
  const titles = at.map((index) => content(roles, index, -1));
  const later = nextTitles(titles);
  return titles.map((title, i) => {
    if (title < 0) return null;
    const next = later[i] ?? -1;
    const to = next > 0 ? next - 1 : lastEnd(roles, notes, at[i] ?? title);
    return entryOf(roles, notes, title, to, title);
  });
}

/** The title of a segment: the title nearest above its first text. */
function titleIn(roles: readonly Role[], from: number, to: number): number | null {
  let title: number | null = null;
  let first: number | null = null;
  for (let i = from; i <= to; i++) {
    if (roles[i] === 'title') {
      title = i;
      first ??= i;
    }
    if (roles[i] === 'text') return title;
  }
  return first;
}

/** Where most entries have their title, counted from their first block, the others have it too. */
function sameOffset(roles: readonly Role[], notes: readonly Note[], entries: (Entry | null)[]): void {
  const offsets = new Map<number, number>();
  for (const entry of entries)
    if (entry?.title != null) offsets.set(entry.title - entry.from, (offsets.get(entry.title - entry.from) ?? 0) + 1);
  const [offset, times] = [...offsets].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (times < entries.length * 0.6) return;
  entries.forEach((entry, i) => {
    if (!entry || i === 0 || entry.title === entry.from + offset || entry.from + offset > entry.to) return;
    const at = entry.from + offset;
    const fits = roles[at] === 'title' || (roles[at] === 'text' && isUnstopped(notes[at]));
    if (fits) entries[i] = entryOf(roles, notes, entry.from, entry.to, at) ?? entry;
  });
}

function firstStart(roles: readonly Role[], at: number): number {
  for (let i = at - 1, texts = 0; i >= Math.max(0, at - 12); i--) {
    if (roles[i] === 'text') texts++;
    if (roles[i] === 'title' && texts > 0) return i;
    if (roles[i] === 'date' && texts > 0) return -1;
  }
  return -1;
}

/** Entries of separators that stand between them; null where one has none. */
export function entriesBetween(
  roles: readonly Role[],
  notes: readonly Note[],
  at: readonly number[],
): (Entry | null)[] {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  const entries: (Entry | null)[] = [];
  const start = firstStart(roles, first);
  if (start >= 0) entries.push(entryOf(roles, notes, start, first, start));
  for (let i = 0; i + 1 < at.length; i++) {
    const from = (at[i] ?? 0) + 1;
    const to = (at[i + 1] ?? 0) - 0;
    entries.push(entryOf(roles, notes, from, to, titleIn(roles, from, to)));
  }
  sameOffset(roles, notes, entries);
  const below = content(roles, last, 1);
  if (start < 0 && below > 0) {
    const end = lastEnd(roles, notes, below);
    entries.push(entryOf(roles, notes, below, end, titleIn(roles, below, end)));
  }
  return entries;
}
