import { content, type Entry, entryOf } from './entry.ts';
import type { Note } from './notes.ts';
import { entriesBetween, entriesUnderTitles, underTitles } from './parted.ts';
import { ELEMENT } from './repeats.ts';
import type { Role, Separator } from './rhythm.ts';

/** Entries that follow one another in a steady rhythm, and what parts them. */
export interface Series {
  readonly separator: string;
  readonly entries: readonly Entry[];
  /** Share of separators that have an entry. */
  readonly share: number;
}

/** Name of the separator where there is none: titles and texts take turns. */
export const ALTERNATION = 'title after text';

/** The last entry has no separator below it: it gets no more texts than the fullest of the others. */
function capped(entries: readonly Entry[]): Entry[] {
  const last = entries.at(-1);
  if (!last || entries.length < 3) return [...entries];
  if (last.title === null && entries.slice(0, -1).every(({ title }) => title !== null)) return entries.slice(0, -1);
  const most = Math.max(...entries.slice(0, -1).map((entry) => entry.texts.length));
  if (last.texts.length <= most) return [...entries];
  const texts = last.texts.slice(0, most);
  return [...entries.slice(0, -1), { ...last, texts, to: texts.at(-1) ?? last.to }];
}

/** Blocks between the texts of neighbouring entries that no list has, unless it is so throughout. */
const FAR = 20;
/** Entries that must follow a leap for it to be part of the list. */
const LEAP = 3;

/** How many blocks stand before each, without lines that come back: a player's buttons and notices make no distance. */
function placesOf(roles: readonly Role[]): number[] {
  let place = 0;
  return roles.map((role) => (role === 'steady' ? place : place++));
}

/** How far each entry's text stands below the one before it, in blocks; 0 for the first and where there is none. */
function distances(all: readonly (Entry | null)[], places: readonly number[]): number[] {
  let last = -1;
  return all.map((entry) => {
    const text = entry?.texts[0] ?? -1;
    const distance = text >= 0 && last >= 0 ? (places[text] ?? 0) - (places[last] ?? 0) : 0;
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
function stretch(all: readonly (Entry | null)[], places: readonly number[]): (Entry | null)[] {
  const steps = distances(all, places);
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

function seriesFrom(name: string, all: readonly (Entry | null)[], places: readonly number[]): Series {
  const used = stretch(all, places);
  const entries = capped(used.filter((entry): entry is Entry => entry !== null));
  return { separator: name, entries, share: used.length ? entries.length / used.length : 0 };
}

/** How much speaks for a series: entries with a title and text, and how steadily they come. */
export function worth({ entries, share, separator }: Series): number {
  const titled = entries.filter((entry) => entry.title !== null).length;
  const bare = separator === ALTERNATION ? 0.85 : separator.startsWith(ELEMENT) ? 1.2 : 1;
  return (titled + (entries.length - titled) * 0.6) * (0.4 + 0.6 * share) * bare + (separator === 'date' ? 0.5 : 0);
}

/** How much better the reading must be that the vote went against. */
const OUTVOTES = 1.25;

/** Reads the entries that a separator parts: it stands under their titles, or between them, whichever fits more of them. */
export function seriesOf(notes: readonly Note[], roles: readonly Role[], { at, name }: Separator): Series {
  const places = placesOf(roles);
  const under = seriesFrom(name, entriesUnderTitles(roles, notes, at), places);
  const between = seriesFrom(name, entriesBetween(roles, notes, at), places);
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
