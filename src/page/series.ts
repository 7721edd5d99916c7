import type { Note } from './notes.ts';
import type { Role, Separator } from './rhythm.ts';

/** One entry of a series: its title's block (or null), and its blocks of text. */
export interface Entry {
  readonly title: number | null;
  readonly texts: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Entries that follow one another in a steady rhythm, and what parts them. */
export interface Series {
  readonly separator: string;
  readonly entries: readonly Entry[];
  /** Share of separators that have an entry. */
  readonly share: number;
}

/** Name of the separator where there is none: titles and texts take turns. */
export const ALTERNATION = 'title after text';

/** How far from its separator a title may stand, in blocks. */
const REACH = 4;
/** Least columns of an entry's text, on a line of its own and behind its title. */
const LEAST = 40;
const LEAST_GLUED = 14;
/** Korean, Chinese and Japanese say in nine signs what takes others a line. */
const LEAST_WIDE = 18;
/** Longest entry, in blocks. */
const LONGEST = 120;
/** Blocks without text that end the last entry. */
const TAIL = 3;

const isContent = (role: Role | undefined): boolean => role === 'title' || role === 'text';

/** Next title or text from `at` in a direction, within reach; furniture is looked through. -1 when there is none. */
function content(roles: readonly Role[], at: number, step: 1 | -1): number {
  let seen = 0;
  for (let i = at + step, n = 0; n < REACH * 3 && i >= 0 && i < roles.length; i += step, n++) {
    if (isContent(roles[i])) return i;
    if (roles[i] !== 'furniture' && ++seen >= REACH) return -1;
  }
  return -1;
}

/** Whether the separator stands under titles (`title, date, text`), by vote. */
function underTitles(roles: readonly Role[], at: readonly number[], notes: readonly Note[]): boolean {
  let under = 0;
  let after = 0;
  for (const index of at) {
    const above = content(roles, index, -1);
    const below = content(roles, index, 1);
    if (above < 0 || below < 0) continue;
    const short = (notes[above]?.block.facts.width ?? 999) < 200;
    if (roles[above] === 'title' && roles[below] === 'text') under++;
    else if (roles[below] === 'title') after++;
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

const leastOf = ({ block }: Note): number => (block.facts.hangul + block.facts.cjk > 4 ? LEAST_WIDE : LEAST);

/** A sentence behind its title on the same line, however short. */
function isBehind(note: Note | undefined): boolean {
  return note?.block.glued === true && note.drop === null && note.block.facts.endsSentence;
}

/** A summary that ends without a stop: the second of an entry's lines, long enough for one. */
function unmarkedText(roles: readonly Role[], notes: readonly Note[], title: number, to: number): number[] {
  for (let i = title + 1; i <= Math.min(to, title + REACH); i++) {
    const note = notes[i] as Note;
    const plain = roles[i] === 'title' || (note.drop === 'metadata' && !note.sure);
    if (plain && note.block.facts.width >= leastOf(note)) return [i];
  }
  return [];
}

/** A text that could be a title after all: short, and without a full stop. */
function isUnstopped(note: Note | undefined): boolean {
  return note !== undefined && note.block.facts.width < 130 && !note.block.facts.endsSentence;
}

function entryOf(
  roles: readonly Role[],
  notes: readonly Note[],
  from: number,
  to: number,
  title: number | null,
): Entry | null {
  const texts: number[] = [];
  for (let i = (title ?? from - 1) + 1; i <= to; i++)
    if (roles[i] === 'text' || (i === (title ?? -9) + 1 && isBehind(notes[i]))) texts.push(i);
  const head = texts[0];
  if (title === null && head !== undefined && texts.length > 1 && isUnstopped(notes[head]))
    return entryOf(roles, notes, from, to, head);
  if (texts.length === 0 && title !== null) texts.push(...unmarkedText(roles, notes, title, to));
  if (texts.length === 0 || to - from > LONGEST) return null;
  const columns = texts.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);
  const first = notes[texts[0] ?? from] as Note;
  const least = first.block.glued ? LEAST_GLUED : leastOf(first);
  return columns >= least ? { title, texts, from, to } : null;
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

function entriesUnderTitles(roles: readonly Role[], notes: readonly Note[], at: readonly number[]): (Entry | null)[] {
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

function entriesBetween(roles: readonly Role[], notes: readonly Note[], at: readonly number[]): (Entry | null)[] {
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

/** The last entry has no separator below it: it gets no more texts than the fullest of the others. */
function capped(entries: readonly Entry[]): Entry[] {
  const last = entries.at(-1);
  if (!last || entries.length < 3) return [...entries];
  const most = Math.max(...entries.slice(0, -1).map((entry) => entry.texts.length));
  if (last.texts.length <= most) return [...entries];
  const texts = last.texts.slice(0, most);
  return [...entries.slice(0, -1), { ...last, texts, to: texts.at(-1) ?? last.to }];
}

/** Blocks between the texts of neighbouring entries that no list has, unless it is so throughout. */
const FAR = 20;
/** Entries that must follow a leap for it to be part of the list. */
const LEAP = 3;

/** How far each entry's text stands below the one before it, in blocks; 0 for the first and where there is none. */
function distances(all: readonly (Entry | null)[]): number[] {
  let last = -1;
  return all.map((entry) => {
    const text = entry?.texts[0] ?? -1;
    const distance = text >= 0 && last >= 0 ? text - last : 0;
    if (text >= 0) last = entry?.texts.at(-1) ?? text;
    return distance;
  });
}

/** Whether the step to an entry is far, and far longer than the steps about it: long steps throughout are the list's own rhythm. */
function leapsAt(steps: readonly number[], i: number, far: number): boolean {
  const step = steps[i] ?? 0;
  const about = Math.max(steps[i - 1] ?? 0, steps[i + 1] ?? 0);
  return step > far && step > about * 3;
}

/**
 * The stretch of separators that have entries: elsewhere (calendars, side lists, the search form) the same line parts nothing, or
 * stands far off.
 */
function stretch(all: readonly (Entry | null)[]): (Entry | null)[] {
  const steps = distances(all);
  const usual = steps.filter((step) => step > 0).sort((a, b) => a - b);
  const far = Math.max(FAR, (usual[Math.floor(usual.length / 2)] ?? 0) * 4);
  let best: (Entry | null)[] = [];
  let most = 0;
  let sum = 0;
  let from = 0;
  all.forEach((entry, i) => {
    if (leapsAt(steps, i, far)) sum -= LEAP;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += entry ? 1 : -1;
    if (entry && sum > most) {
      most = sum;
      best = all.slice(from, i + 1);
    }
  });
  return best;
}

function seriesFrom(name: string, all: readonly (Entry | null)[]): Series {
  const used = stretch(all);
  const entries = capped(used.filter((entry): entry is Entry => entry !== null));
  return { separator: name, entries, share: used.length ? entries.length / used.length : 0 };
}

/** How much speaks for a series: entries with a title and text, and how steadily they come. */
export function worth({ entries, share, separator }: Series): number {
  const titled = entries.filter((entry) => entry.title !== null).length;
  const bare = separator === ALTERNATION ? 0.85 : 1;
  return (titled + (entries.length - titled) * 0.6) * (0.4 + 0.6 * share) * bare + (separator === 'date' ? 0.5 : 0);
}

/** How much better the reading must be that the vote went against. */
const OUTVOTES = 1.25;

/** Reads the entries that a separator parts: it stands under their titles, or between them, whichever fits more of them. */
export function seriesOf(notes: readonly Note[], roles: readonly Role[], { at, name }: Separator): Series {
  const under = seriesFrom(name, entriesUnderTitles(roles, notes, at));
  const between = seriesFrom(name, entriesBetween(roles, notes, at));
  const [voted, other] = underTitles(roles, at, notes) ? [under, between] : [between, under];
  return worth(other) > worth(voted) * OUTVOTES + 0.5 ? other : voted;
}

/** Most blocks of furniture between two entries of one list (clusters of links under each entry). */
const SPREAD = 25;

/** Entries that need no separator: title, text, title, text, with nothing but furniture and bare titles between. */
export function alternating(notes: readonly Note[], roles: readonly Role[]): Series {
  const runs: Entry[][] = [[]];
  for (let i = 0; i + 1 < roles.length; i++) {
    const below = content(roles, i, 1);
    if (roles[i] !== 'title' || below < 0 || roles[below] !== 'text') continue;
    const after = content(roles, below, 1);
    if (after > 0 && roles[after] === 'text') continue;
    const entry = entryOf(roles, notes, i, below, i);
    const open = runs.at(-1) as Entry[];
    const last = open.at(-1);
    if (entry && (!last || i - last.to <= SPREAD)) open.push(entry);
    else if (entry) runs.push([entry]);
  }
  const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [] as Entry[]);
  return { separator: ALTERNATION, entries: best, share: 1 };
}
