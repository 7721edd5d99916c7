import type { Page } from '../types.ts';
import { headlineAbove } from './headline/index.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';
import { columns, cutShare, isContent } from './sound.ts';
import { isHtml, saysArticle } from './structure.ts';
import { bestZone, type Zone } from './zone.ts';

/** Least weight, in columns, of an article that stands beside a list. */
const BESIDE = 430;

/** Sizes of the entries' texts in columns, ascending. */
function sizesOf(notes: readonly Note[], series: Series): number[] {
  return series.entries.map((entry) => columns(notes, entry.texts)).sort((a, b) => a - b);
}

const textsIn = (roles: readonly Role[], zone: Zone): number =>
  roles.slice(zone.from, zone.to + 1).filter((role) => role === 'text').length;

/** Whether a run's texts are those of a series' entries: then it is the list, and no article beside it. */
function isMadeOf(zone: Zone, roles: readonly Role[], series: Series): boolean {
  const own = series.entries.flatMap(({ texts }) => texts).filter((i) => i >= zone.from && i <= zone.to);
  return own.length > textsIn(roles, zone) * 0.8;
}

/** The article of a page whose series the learned labeller takes for no content (comments, side lists), while it takes a run of text for one. */
function articleByOdds(notes: readonly Note[], roles: readonly Role[], series: Series): Zone | null {
  if (isContent(notes, series.entries)) return null;
  const zone = bestZone(notes, roles);
  if (!zone || zone.weight < BESIDE || isMadeOf(zone, roles, series)) return null;
  let odds = 0;
  let texts = 0;
  for (let i = zone.from; i <= zone.to; i++) {
    if (roles[i] !== 'text') continue;
    odds += Math.tanh((notes[i]?.odds ?? 0) / 2);
    texts++;
  }
  return texts > 0 && odds > texts * 0.5 ? zone : null;
}

/** The run of text of a page whose own data say that it is one article. */
function articleByData(notes: readonly Note[], roles: readonly Role[], page: Page): Zone | null {
  if (!isHtml(page) || !saysArticle(page)) return null;
  const zone = bestZone(notes, roles);
  return zone && zone.weight >= BESIDE ? zone : null;
}

/** How far below its stamp an article's text may begin, in blocks. */
const BELOW_STAMP = 60;

/** The article of a page that bears one stamp of publication (`입력 2024…`, `Published …`) with a run of text below: lists have many, or none. */
function articleByStamp(notes: readonly Note[], roles: readonly Role[]): Zone | null {
  const stamps = notes.filter(
    (note) => note.prose === 0 && note.dates.some(({ role, date }) => role === 'published' && date !== null),
  );
  if (stamps.length === 0 || stamps.length > 2) return null;
  const zone = bestZone(notes, roles);
  if (!zone || zone.weight < BESIDE || textsIn(roles, zone) < 3) return null;
  const stamp = stamps[0]?.block.index ?? 0;
  return zone.from >= stamp - 3 && zone.from - stamp <= BELOW_STAMP ? zone : null;
}

/** The article that stands beside a list: a run of text outside all entries that is longer than they are, or null. */
function articleBeside(notes: readonly Note[], roles: readonly Role[], series: Series): Zone | null {
  const outside = [...roles];
  for (const { from, to } of series.entries) outside.fill('steady', from, to + 1);
  const zone = bestZone(notes, outside);
  if (!zone) return null;
  const sizes = sizesOf(notes, series);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (textsIn(outside, zone) < 3 || zone.weight < Math.max(BESIDE, median * 1.5)) return null;
  const below = zone.from > (series.entries.at(-1)?.from ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (below && (zone.weight < total * 1.2 || cutShare(notes, series) >= 0.8)) return null;
  return cutShare(notes, series) >= 0.6 && textsIn(outside, zone) < 6 && leadsInto(notes, zone, series) ? null : zone;
}

/** How many times larger than the median an entry is that is the page's article, and least of its weight. */
const DOMINANT = { times: 4, weight: 500 };

/** The article that a stray date or line made an entry of: it lies within one entry and is far larger than the usual one. */
function articleWithin(notes: readonly Note[], roles: readonly Role[], series: Series): Zone | null {
  const zone = bestZone(notes, roles);
  if (!zone || zone.weight < DOMINANT.weight) return null;
  const inside = series.entries.filter((entry) => entry.texts.some((i) => i >= zone.from && i <= zone.to));
  const sizes = sizesOf(notes, series);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return inside.length <= 2 && (sizes.at(-1) ?? 0) >= median * DOMINANT.times ? zone : null;
}

/** A short article directly above the list, with no announcement between, is the list's first entry: the newest post in full. */
function leadsInto(notes: readonly Note[], zone: Zone, series: Series): boolean {
  const first = series.entries[0];
  if (!first || first.from <= zone.to || first.from - zone.to > 10) return false;
  return !notes.slice(zone.to + 1, first.from).some((note) => note.opens !== null);
}

/** A run of text that goes on into the entries, up to the last text above them. */
function aboveEntries(roles: readonly Role[], zone: Zone, { entries }: Series): Zone {
  const held = entries.filter(({ texts }) => texts.some((i) => i >= zone.from && i <= zone.to)).length;
  const first = entries[0]?.from ?? 0;
  if (held === 0 || zone.from >= first) return zone;
  return { ...zone, to: zone.from + roles.slice(zone.from, first).lastIndexOf('text') };
}

/** The series with the article above it as its first entry. */
export function withNewest(notes: readonly Note[], roles: readonly Role[], series: Series): Series {
  const first = series.entries[0]?.from ?? 0;
  const zone = bestZone(notes.slice(0, first), roles.slice(0, first));
  if (!zone || zone.weight < BESIDE || !leadsInto(notes, zone, series)) return series;
  const texts: number[] = [];
  for (let i = zone.from; i <= zone.to; i++) if (roles[i] === 'text') texts.push(i);
  const title = headlineAbove(notes, texts[0] ?? zone.from, 0, first);
  if (title === null || texts.length < 2) return series;
  return { ...series, entries: [{ title, texts, from: title, to: zone.to }, ...series.entries] };
}

/** Least weight and texts of an article above what announces the others, and most entries of the series that stand above that. */
const ANNOUNCED = { weight: 250, texts: 2, above: 1 };

/** The article above the line that announces others (`Related articles`), where the series stands below it. */
function articleAnnounced(notes: readonly Note[], roles: readonly Role[], { entries }: Series): Zone | null {
  const opener = notes.findIndex(({ opens, sure }) => sure && (opens === 'related' || opens === 'ranking'));
  const above = entries.filter(({ texts }) => (texts[0] ?? 0) < opener).length;
  if (opener < 0 || above > ANNOUNCED.above) return null;
  const zone = bestZone(notes.slice(0, opener), roles.slice(0, opener));
  return zone && zone.weight >= ANNOUNCED.weight && textsIn(roles, zone) >= ANNOUNCED.texts ? zone : null;
}

/** The page's one article where its series is beside the point: comments, side lists, parts of the article itself. Null where the series is the page. */
export function articleOver(notes: readonly Note[], roles: readonly Role[], series: Series, page: Page): Zone | null {
  const zone =
    articleByData(notes, roles, page) ??
    articleByStamp(notes, roles) ??
    articleAnnounced(notes, roles, series) ??
    articleByOdds(notes, roles, series) ??
    articleBeside(notes, roles, series) ??
    articleWithin(notes, roles, series);
  const above = zone && aboveEntries(roles, zone, series);
  const newest =
    above !== null && cutShare(notes, series) >= 0.6 && textsIn(roles, above) < 6 && leadsInto(notes, above, series);
  return newest ? null : zone;
}
