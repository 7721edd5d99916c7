import { type Forest, oddsAt } from '../model/forest.ts';
import { Grid, log, share } from '../model/grid.ts';
import { packed } from '../model/weights/series.ts';
import { unpackForest } from '../model/weights.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';
import { columns } from './sound.ts';
import { bestZone, type Zone } from './zone.ts';

/** What is asked of a series, in the order of `seriesFacts`. */
export const SERIES_FACTS = [
  'entries',
  'spread',
  'sureTitles',
  'sureOutside',
  'textsOutside',
  'runToEntries',
  'largestShare',
  'largestToMedian',
  'coverage',
  'before',
  'blocks',
  'density',
] as const;

/** Log-odds below which a series is not what its page is made of: lists are rarer than articles, and a list missed costs less than an article in pieces. */
const LEAST = -2;

const sure = (note: Note | undefined): number => Math.tanh((note?.odds ?? 0) / 2);

function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

const proseOf = (notes: readonly Note[]): number => notes.reduce((sum, { prose }) => sum + prose, 0);

/** Texts of the page's main run that no entry holds. */
function outsideOf(roles: readonly Role[], zone: Zone | null, texts: readonly number[]): number[] {
  if (!zone) return [];
  const mine = new Set(texts);
  const outside: number[] = [];
  for (let i = zone.from; i <= zone.to; i++) if (roles[i] === 'text' && !mine.has(i)) outside.push(i);
  return outside;
}

/**
 * What speaks for a series being what its page is made of, and what for a mere rhythm inside one article (sub-headings, comments,
 * a side list): how even its entries are, how much of the page's prose they hold, how sure the labeller is of what they leave out.
 */
export function seriesFacts(
  notes: readonly Note[],
  roles: readonly Role[],
  { entries }: Series,
  density: number,
): number[] {
  const zone = bestZone(notes, roles);
  const sizes = entries.map(({ texts }) => columns(notes, texts)).sort((a, b) => a - b);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const average = total / Math.max(1, sizes.length);
  const largest = sizes.at(-1) ?? 0;
  const texts = entries.flatMap((entry) => entry.texts);
  const titles = entries.flatMap(({ title }) => (title === null ? [] : [title]));
  const outside = outsideOf(roles, zone, texts);
  const prose = proseOf(notes);
  const deviation = Math.sqrt(mean(sizes.map((size) => (size - average) ** 2)));
  return [
    log(entries.length),
    deviation / Math.max(1, average),
    mean(titles.map((i) => sure(notes[i]))),
    mean(outside.map((i) => sure(notes[i]))),
    log(outside.length),
    Math.min(8, (zone?.weight ?? 0) / Math.max(1, total)),
    largest / Math.max(1, total),
    Math.min(10, largest / Math.max(1, sizes[Math.floor(sizes.length / 2)] ?? 0)),
    share(
      texts.reduce((sum, i) => sum + (notes[i]?.prose ?? 0), 0),
      prose,
    ),
    share(proseOf(notes.slice(0, entries[0]?.from ?? 0)), prose),
    log(notes.length),
    density,
  ];
}

let forest: Forest | undefined;

/** Whether a series is what its page is made of, as learned from pages of one article and of many. True where the labeller was not asked. */
export function makesPage(notes: readonly Note[], roles: readonly Role[], series: Series, density: number): boolean {
  if (!notes.some(({ odds }) => odds !== 0)) return true;
  forest ??= unpackForest(packed, SERIES_FACTS.length);
  const grid = new Grid(1, SERIES_FACTS.length);
  grid.data.set(seriesFacts(notes, roles, series, density), grid.at(0));
  return oddsAt(forest, grid, 0, false) > LEAST;
}
