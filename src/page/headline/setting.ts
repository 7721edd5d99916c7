import type { Note } from '../notes.ts';
import { type Kin, kinOf } from './kin.ts';
import { stemSet, stems } from './stems.ts';

/** How much of the text is read for the headline's words, in UTF-16 units and blocks; the lead is its beginning. */
const TEXT = { units: 4000, blocks: 40, lead: 500 };

/** First lines of a page that may be its title. */
const HEADS = 4;

/** What is known of the page while candidates are weighed. */
export interface Setting {
  readonly notes: readonly Note[];
  readonly candidates: readonly number[];
  /** First block of the text. */
  readonly first: number;
  /** How often the text has each stem, and stems of its beginning. */
  readonly words: ReadonlyMap<string, number>;
  readonly lead: ReadonlySet<string>;
  /** Stems of each candidate, and the most that the text has of one's. */
  readonly stems: ReadonlyArray<ReadonlySet<string>>;
  readonly most: number;
  /** How often each folded text stands on the page. */
  readonly times: ReadonlyMap<string, number>;
  /** Folded texts of the page's first lines: one may be its title (`Headline - Site`). */
  readonly heads: readonly string[];
  readonly headStems: ReadonlyArray<ReadonlySet<string>>;
  /** How many candidates have each stem. */
  readonly spread: ReadonlyMap<string, number>;
  /** What candidates have in common with one another, by their folded texts. */
  readonly kin: ReadonlyMap<string, Kin>;
  readonly totals: Totals;
}

/** A line that prints a day or a name. */
export const isMeta = (note: Note): boolean =>
  note.dateLine || note.byline?.whole === true || (note.dates.length > 0 && note.prose === 0);

/** Prose, columns, days and names, titles, dropped lines between a block and the text: sums by their distance in blocks. */
interface Totals {
  readonly prose: Float64Array;
  readonly columns: Float64Array;
  readonly metas: Float64Array;
  readonly titles: Float64Array;
  readonly drops: Float64Array;
}

function totalsOf(notes: readonly Note[], from: number, first: number): Totals {
  const sums = (): Float64Array => new Float64Array(Math.max(0, first - from) + 1);
  const totals = { prose: sums(), columns: sums(), metas: sums(), titles: sums(), drops: sums() };
  const { prose, columns, metas, titles, drops } = totals;
  for (let k = 1; k < prose.length; k++) {
    const note = notes[first - k] as Note;
    const meta = isMeta(note);
    prose[k] = (prose[k - 1] as number) + note.prose;
    columns[k] = (columns[k - 1] as number) + note.block.facts.width;
    metas[k] = (metas[k - 1] as number) + (meta ? 1 : 0);
    titles[k] = (titles[k - 1] as number) + (note.title && !meta ? 1 : 0);
    drops[k] = (drops[k - 1] as number) + (note.drop !== null ? 1 : 0);
  }
  return totals;
}

const counted = new WeakMap<readonly Note[], Map<string, number>>();

/** Counted once a page, however many articles it holds. */
function timesOf(notes: readonly Note[]): Map<string, number> {
  const known = counted.get(notes);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { fold } of notes) if (fold.length > 5) times.set(fold, (times.get(fold) ?? 0) + 1);
  counted.set(notes, times);
  return times;
}

/** How many of a candidate's stems the text has. */
export function common(own: ReadonlySet<string>, words: { has(stem: string): boolean }): number {
  let count = 0;
  for (const stem of own) if (words.has(stem)) count++;
  return count;
}

function spreadOf(all: ReadonlyArray<ReadonlySet<string>>): Map<string, number> {
  const spread = new Map<string, number>();
  for (const own of all) for (const stem of own) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return spread;
}

export function settingOf(notes: readonly Note[], candidates: readonly number[], first: number): Setting {
  const apart = new Set(candidates);
  const text = notes
    .slice(first, first + TEXT.blocks)
    .filter((_, i) => !apart.has(first + i))
    .map(({ block }) => block.text)
    .join(' ')
    .slice(0, TEXT.units);
  const words = new Map<string, number>();
  for (const stem of stems(text)) words.set(stem, (words.get(stem) ?? 0) + 1);
  const own = candidates.map((index) => stemSet((notes[index] as Note).block.text));
  return {
    notes,
    candidates,
    first,
    words,
    lead: new Set(stems(text.slice(0, TEXT.lead))),
    stems: own,
    most: own.reduce((most, one) => Math.max(most, common(one, words)), 0),
    times: timesOf(notes),
    heads: notes.slice(0, HEADS).map(({ fold }) => fold),
    headStems: notes.slice(0, HEADS).map(({ block }) => stemSet(block.text.slice(0, TEXT.lead))),
    spread: spreadOf(own),
    kin: kinOf(candidates.map((index) => (notes[index] as Note).fold)),
    totals: totalsOf(notes, candidates[0] ?? first, first),
  };
}
