import { type Forest, oddsAt } from '../model/forest.ts';
import { Grid, log, part, share } from '../model/grid.ts';
import { packed } from '../model/weights/series.ts';
import { unpackForest } from '../model/weights.ts';
import type { Page } from '../types.ts';
import type { Entry } from './entry.ts';
import type { Note } from './notes.ts';
import { POSTS_FACTS, postsFacts } from './posts.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';
import { columns, cutShare } from './sound.ts';
import { isHtml, saysArticle } from './structure.ts';
import { answersAmong, timesFacts, underComments } from './thread.ts';
import { bestZone } from './zone.ts';

/** What is asked of a series, in the order of `seriesFacts`. */
export const SERIES_FACTS = [
  // The entries.
  'entries',
  'median',
  'spread',
  'largestShare',
  'largestToMedian',
  'smallestToMedian',
  'oneText',
  'dated',
  'cut',
  'signed',
  'sureEntries',
  // Their times.
  'timed',
  'ascending',
  // Their titles.
  'sureTitles',
  'titleWords',
  'tinyTitles',
  'titleDigits',
  'titleNames',
  'linkedTitles',
  'answers',
  // The page's main run of text.
  'runToEntries',
  'runShare',
  'runTexts',
  'touchedShare',
  'textsOutside',
  'sureOutside',
  // The page.
  'coverage',
  'before',
  'blocks',
  'density',
  'hangul',
  'saysArticle',
  'surePage',
  'underComments',
  // What tells posts from the parts of one.
  ...POSTS_FACTS,
] as const;

/** Log-odds below which a series is not what its page is made of: lists are rarer than articles, and a list missed costs less than an article in pieces. */
const LEAST = -2;

const bit = (is: boolean): number => (is ? 1 : 0);
const sure = (note: Note | undefined): number => Math.tanh((note?.odds ?? 0) / 2);

function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

const proseOf = (notes: readonly Note[]): number => notes.reduce((sum, { prose }) => sum + prose, 0);

/** Log-odds from which an entry's text counts as content. */
const SURE = 0.5;

/** How many entries there are and how even, how they are dated, signed and cut off. */
function entriesFacts(notes: readonly Note[], series: Series): number[] {
  const { entries } = series;
  const sizes = entries.map(({ texts }) => columns(notes, texts)).sort((a, b) => a - b);
  const average = mean(sizes);
  const largest = sizes.at(-1) ?? 0;
  const median = Math.max(1, sizes[Math.floor(sizes.length / 2)] ?? 0);
  const about = ({ from, to }: Entry, more: number): readonly Note[] =>
    notes.slice(Math.max(0, from - more), to + 1 + more);
  return [
    log(entries.length),
    log(median),
    Math.sqrt(mean(sizes.map((size) => (size - average) ** 2))) / Math.max(1, average),
    share(largest, average * sizes.length),
    Math.min(10, largest / median),
    (sizes[0] ?? 0) / median,
    part(entries, ({ texts }) => texts.length === 1),
    part(entries, (entry) => about(entry, 1).some((note) => note.dates.length > 0 && note.prose === 0)),
    cutShare(notes, series),
    part(entries, (entry) => about(entry, 0).some((note) => note.byline?.whole === true)),
    part(entries, ({ texts }) => texts.some((i) => (notes[i]?.odds ?? 0) > SURE)),
  ];
}

/** Names of people: two or three words, each with a capital. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} ?$/u;

/** What the titles are like: headlines are sentences, those of comments and of an article's parts are not. */
function titlesFacts(titles: readonly Note[]): number[] {
  return [
    mean(titles.map(sure)),
    mean(titles.map(({ block }) => Math.min(20, block.facts.words))),
    part(titles, ({ block }) => block.facts.words <= 3 && block.facts.width < 30),
    part(titles, ({ block }) => block.facts.digits > 0),
    part(titles, ({ block }) => NAME.test(block.text)),
    part(titles, ({ block }) => block.linkedChars > block.text.length * 0.7),
    answersAmong(titles),
  ];
}

/** How the entries lie to the page's main run of text. */
function runFacts(notes: readonly Note[], roles: readonly Role[], { entries }: Series): number[] {
  const run = bestZone(notes, roles);
  if (!run) return [0, 0, 0, 0, 0, 0];
  const mine = new Set(entries.flatMap(({ texts }) => texts));
  const texts: number[] = [];
  for (let i = run.from; i <= run.to; i++) if (roles[i] === 'text') texts.push(i);
  const outside = texts.filter((i) => !mine.has(i));
  return [
    Math.min(8, run.weight / Math.max(1, columns(notes, [...mine]))),
    share(proseOf(notes.slice(run.from, run.to + 1)), proseOf(notes)),
    log(texts.length),
    part(entries, (entry) => entry.texts.some((i) => i >= run.from && i <= run.to)),
    log(outside.length),
    mean(outside.map((i) => sure(notes[i]))),
  ];
}

/** What the page is like, and how much of its prose the entries hold. */
function pageFacts(page: Page, notes: readonly Note[], { entries }: Series, density: number): number[] {
  const prose = proseOf(notes);
  const held = entries.flatMap(({ texts }) => texts).reduce((sum, i) => sum + (notes[i]?.prose ?? 0), 0);
  const hangul = notes.reduce((sum, { block }) => sum + block.facts.hangul, 0);
  const letters = notes.reduce((sum, { block }) => sum + block.facts.letters, 0);
  return [
    share(held, prose),
    share(proseOf(notes.slice(0, entries[0]?.from ?? 0)), prose),
    log(notes.length),
    density,
    bit(hangul > letters * 0.45),
    bit(isHtml(page) && saysArticle(page)),
    mean(notes.filter(({ odds }) => odds > 0).map(sure)),
    underComments(notes, entries),
  ];
}

/**
 * What speaks for a series being what its page is made of, and what for a mere rhythm inside one article (sub-headings, comments,
 * a side list).
 */
export function seriesFacts(
  page: Page,
  notes: readonly Note[],
  roles: readonly Role[],
  series: Series,
  density: number,
): number[] {
  const titles = series.entries.flatMap(({ title }) => (title === null ? [] : [notes[title] as Note]));
  return [
    ...entriesFacts(notes, series),
    ...timesFacts(notes, series.entries),
    ...titlesFacts(titles),
    ...runFacts(notes, roles, series),
    ...pageFacts(page, notes, series, density),
    ...postsFacts(page, notes, roles, series.entries),
  ];
}

let forest: Forest | undefined;

/** Whether a series is what its page is made of, as learned from pages of one article and of many. True where the labeller was not asked. */
export function makesPage(
  page: Page,
  notes: readonly Note[],
  roles: readonly Role[],
  series: Series,
  density: number,
): boolean {
  if (!notes.some(({ odds }) => odds !== 0)) return true;
  forest ??= unpackForest(packed, SERIES_FACTS.length);
  const grid = new Grid(1, SERIES_FACTS.length);
  grid.data.set(seriesFacts(page, notes, roles, series, density), grid.at(0));
  return oddsAt(forest, grid, 0, false) > LEAST;
}
