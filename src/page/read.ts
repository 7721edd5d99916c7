import { maskOf } from '../facts.ts';
import type { Page } from '../types.ts';
import { readArticle } from './article.ts';
import { headlineAbove } from './headline.ts';
import { type Layout, type Part, Says } from './layout.ts';
import { readList } from './list.ts';
import type { Note } from './notes.ts';
import { pastedStarts, readPasted } from './pasted.ts';
import { type Role, rolesOf, separatorsOf } from './rhythm.ts';
import { articleRows, type Row, readRow } from './rows.ts';
import { ALTERNATION, alternating, type Entry, type Series, seriesOf, worth } from './series.ts';
import { bestZone, type Zone } from './zone.ts';

/** Share of a page's columns that is prose, notices and portals' furniture aside: pasted articles have little else. */
function density(notes: readonly Note[]): number {
  let prose = 0;
  let all = 0;
  for (const note of notes) {
    if (note.sure) continue;
    all += note.block.facts.width;
    prose += note.prose;
  }
  return all ? prose / all : 0;
}

/** Lines of one beginning that fill the dump: a table, a log, a list of addresses. */
function isTable(notes: readonly Note[]): boolean {
  if (notes.length < 12) return false;
  const heads = new Map<string, number>();
  for (const { block } of notes) {
    const head = maskOf(block.text.slice(0, 16)).slice(0, 12);
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  return Math.max(...heads.values()) >= notes.length * 0.6;
}

const columns = (notes: readonly Note[], indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);

/** Least columns of an entry where only two or three follow one another: short ones are no proof of a series. */
const SUBSTANTIAL = 200;

/** Columns of a paragraph that can be a whole article in one line. */
const WHOLE = 450;

/** Mean width of the entries' titles: sub-headings are short, headlines are not. */
function meanWidth(notes: readonly Note[], entries: readonly Entry[]): number {
  return (
    entries.reduce((sum, { title }) => sum + (title === null ? 0 : (notes[title]?.block.facts.width ?? 0)), 0) /
    entries.length
  );
}

/** Median columns of the entries' texts: teasers have about 170, headlines that pass for text about 50. */
function medianText(notes: readonly Note[], entries: readonly Entry[]): number {
  const sizes = entries.map((entry) => columns(notes, entry.texts)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Least median of a list's texts: below it the list is one of bare headlines. */
const TEASER = 60;

/** Whether a series is more than chance: enough entries with titles, most separators used, long texts where entries are few. */
function isSound(notes: readonly Note[], roles: readonly Role[], series: Series, dense: boolean): boolean {
  const { entries, share, separator } = series;
  const titled = entries.filter((entry) => entry.title !== null);
  const proper = entries.filter((entry) => entry.texts.some((i) => roles[i] === 'text')).length;
  if (share < 0.5 || proper < entries.length * 0.6 || medianText(notes, entries) < TEASER) return false;
  if (separator === ALTERNATION) {
    const whole = dense && titled.length >= 2 && titled.every((entry) => columns(notes, entry.texts) >= WHOLE);
    return (whole && meanWidth(notes, titled) >= 26) || (titled.length >= 4 && meanWidth(notes, titled) >= 30);
  }
  const alone = entries.filter((entry) => entry.texts.length === 1).length;
  if (alone >= 5 && alone >= entries.length * 0.8 && share >= 0.7) return true;
  if (titled.length >= 4) return true;
  const long = titled.every((entry) => columns(notes, entry.texts) >= SUBSTANTIAL);
  return titled.length >= (dense ? 2 : 3) && titled.length === entries.length && long;
}

function bestSeries(notes: readonly Note[], roles: readonly Role[], dense: boolean): Series | null {
  const all = separatorsOf(notes, roles, dense).map((separator) => seriesOf(notes, roles, separator));
  all.push(alternating(notes, roles));
  const sound = all.filter((series) => isSound(notes, roles, series, dense));
  return sound.reduce<Series | null>((best, series) => (!best || worth(series) > worth(best) ? series : best), null);
}

/** Least weight, in columns, of an article that stands beside a list. */
const BESIDE = 500;

/** Sizes of the entries' texts in columns, ascending. */
function sizesOf(notes: readonly Note[], series: Series): number[] {
  return series.entries.map((entry) => columns(notes, entry.texts)).sort((a, b) => a - b);
}

const textsIn = (roles: readonly Role[], zone: Zone): number =>
  roles.slice(zone.from, zone.to + 1).filter((role) => role === 'text').length;

/** The article that stands beside a list: a run of text outside all entries that outweighs them, or null. */
function articleBeside(notes: readonly Note[], roles: readonly Role[], series: Series): Zone | null {
  const outside = [...roles];
  for (const { from, to } of series.entries) outside.fill('steady', from, to + 1);
  const zone = bestZone(notes, outside);
  if (!zone) return null;
  const sizes = sizesOf(notes, series);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const texts = textsIn(outside, zone);
  if (texts < 3 || zone.weight < Math.max(BESIDE, median * 2.5)) return null;
  const below = zone.from > (series.entries.at(-1)?.from ?? 0);
  if (below && series.separator !== ALTERNATION && series.entries.length >= 5) return null;
  if (below && zone.weight < sizes.reduce((sum, size) => sum + size, 0) * 2) return null;
  return texts < 6 && leadsInto(notes, zone, series) ? null : zone;
}

/** The article that a stray date or line made an entry of: it lies within one entry and is far larger than all others. */
function articleWithin(notes: readonly Note[], roles: readonly Role[], series: Series): Zone | null {
  const zone = bestZone(notes, roles);
  if (!zone || textsIn(roles, zone) < 6) return null;
  const inside = series.entries.filter((entry) => entry.texts.some((i) => i >= zone.from && i <= zone.to));
  const [largest = 0, second = 0] = sizesOf(notes, series).reverse();
  return inside.length <= 2 && largest >= second * 3 && zone.weight >= second * 3 ? zone : null;
}

/** A short article directly above the list, with no announcement between, is the list's first entry: the newest post in full. */
function leadsInto(notes: readonly Note[], zone: Zone, series: Series): boolean {
  const first = series.entries[0];
  if (!first || first.from <= zone.to || first.from - zone.to > 10) return false;
  return !notes.slice(zone.to + 1, first.from).some((note) => note.opens !== null);
}

/** The series with the article above it as its first entry. */
function withNewest(notes: readonly Note[], roles: readonly Role[], series: Series): Series {
  const first = series.entries[0]?.from ?? 0;
  const zone = bestZone(notes.slice(0, first), roles.slice(0, first));
  if (!zone || zone.weight < BESIDE || !leadsInto(notes, zone, series)) return series;
  const texts: number[] = [];
  for (let i = zone.from; i <= zone.to; i++) if (roles[i] === 'text') texts.push(i);
  const title = headlineAbove(notes, texts[0] ?? zone.from);
  if (title === null || texts.length < 2) return series;
  return { ...series, entries: [{ title, texts, from: title, to: zone.to }, ...series.entries] };
}

function nothing(because: string, says: Says): Layout {
  return { verdict: { kind: 'nothing', by: 'context:zone', because }, parts: [], says: says.all() };
}

function oneArticle(notes: readonly Note[], roles: readonly Role[], zone: Zone, says: Says): Layout {
  const part = readArticle(notes, roles, zone, says);
  if (!part) return nothing('no run of sentences long enough for an article', says);
  const because = `one run of text on lines ${notes[part.from]?.block.line}–${notes[part.to]?.block.line}`;
  return { verdict: { kind: 'article', by: 'context:zone', because }, parts: [part], says: says.all() };
}

function severalRows(notes: readonly Note[], page: Page, rows: readonly Row[], says: Says): Layout {
  const parts = rows.map((row) => readRow(notes, page, row, says)).filter((part): part is Part => part !== null);
  return {
    verdict: { kind: 'several', by: 'context:rows', because: `${parts.length} lines, each an article` },
    parts,
    says: says.all(),
  };
}

function entriesOf(notes: readonly Note[], roles: readonly Role[], series: Series, says: Says): Layout {
  const parts = readList(notes, roles, series, says);
  const excerpts = parts.filter((part) => part.kind === 'excerpt').length;
  const because = `${parts.length} entries, parted by ${series.separator}`;
  return {
    verdict: { kind: excerpts * 2 > parts.length ? 'list' : 'several', by: 'context:entries', because },
    parts,
    says: says.all(),
  };
}

/** Least weight of a page's text, in columns: less is no article. */
const LEAST = 120;

/** Share of a zone's columns that is prose. */
function zoneDensity(notes: readonly Note[], zone: Zone): number {
  let prose = 0;
  let all = 0;
  for (let i = zone.from; i <= zone.to; i++) {
    prose += notes[i]?.prose ?? 0;
    all += notes[i]?.block.facts.width ?? 0;
  }
  return all ? prose / all : 0;
}

/** A sentence or two on a page full of links: a notice or a form, unless a date or a byline stands by it. */
function isStray(notes: readonly Note[], roles: readonly Role[], zone: Zone): boolean {
  if (notes.length >= 60 && zone.weight < 1200 && zoneDensity(notes, zone) < 0.5) return true;
  if (notes.length < 60 || zone.weight >= 420) return false;
  const texts = roles.slice(zone.from, zone.to + 1).filter((role) => role === 'text').length;
  if (texts > 2) return false;
  const near = notes.slice(Math.max(0, zone.from - 8), zone.to + 8);
  return !near.some((note) => note.dateLine || note.byline?.whole || note.lead);
}

/** Reads a page: one article, several, a list, or nothing. */
export function readPage(notes: readonly Note[], page: Page): Layout {
  const says = new Says();
  const rows = articleRows(notes);
  if (rows) return severalRows(notes, page, rows, says);
  if (isTable(notes)) return nothing('a table: its lines begin alike', says);
  const roles = rolesOf(notes);
  const dense = density(notes) > 0.6;
  const series = bestSeries(notes, roles, dense);
  const starts = dense && !series ? pastedStarts(notes, roles) : null;
  if (starts) {
    const parts = readPasted(notes, roles, starts, says);
    if (parts.length > 1)
      return {
        verdict: { kind: 'several', by: 'context:pasted', because: `${parts.length} articles, one after the other` },
        parts,
        says: says.all(),
      };
  }
  const zone = series
    ? (articleBeside(notes, roles, series) ?? articleWithin(notes, roles, series))
    : bestZone(notes, roles);
  if (series && !zone) return entriesOf(notes, roles, withNewest(notes, roles, series), says);
  if (!zone) return nothing('no sentences', says);
  if (
    zone.weight < LEAST * 5 &&
    notes.length < 80 &&
    notes.some((note) => note.claims.some((claim) => claim.by === 'error-page'))
  )
    return nothing('an error page', says);
  if (isStray(notes, roles, zone)) return nothing('a sentence or two among links', says);
  return zone.weight < LEAST
    ? nothing('no run of sentences long enough for an article', says)
    : oneArticle(notes, roles, zone, says);
}
