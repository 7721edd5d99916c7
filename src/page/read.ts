import type { Page } from '../types.ts';
import { readArticle } from './article.ts';
import { articleOver, withNewest } from './beside.ts';
import { notesOfCell } from './cell.ts';
import { makesPage } from './choice.ts';
import { isPasted } from './frames.ts';
import { withHeard } from './heard.ts';
import { type Layout, type Part, Says } from './layout.ts';
import { readList } from './list.ts';
import { withMissed } from './missed.ts';
import type { Note } from './notes.ts';
import { pastedStarts, readPasted } from './pasted.ts';
import { withPlainLines } from './plain.ts';
import { type Role, rolesOf } from './rhythm.ts';
import { articleRows, type Row, readRow } from './rows.ts';
import type { Series } from './series.ts';
import { bestSeries } from './sound.ts';
import { isHtml, saysArticle } from './structure.ts';
import { isTable } from './table.ts';
import { withoutTwins } from './twins.ts';
import { bestZone, type Zone } from './zone.ts';

/** Share of a page's columns that is prose, notices and portals' furniture aside: pasted articles have little else. */
export function densityOf(notes: readonly Note[]): number {
  let prose = 0;
  let all = 0;
  for (const note of notes) {
    if (note.sure) continue;
    all += note.block.facts.width;
    prose += note.prose;
  }
  return all ? prose / all : 0;
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

/**
 * Columns of text that the learned labeller is sure of, from which a page holds an article whatever stands about it: of a flattened
 * page, of a page of HTML (where it sees elements too), of one whose data call it an article.
 */
const LEARNED = { text: 400, html: 100, stated: 50 };

/** On a flattened page: one long text that the labeller has no doubt of, as columns, columns of the run, and log-odds. */
const ONE_TEXT = { sure: 230, run: 230, odds: 1.8 };

function isLearned(notes: readonly Note[], zone: Zone, page: Page): boolean {
  let sure = 0;
  let most = 0;
  for (const { odds, block } of notes) {
    if (odds <= 0) continue;
    sure += block.facts.width * Math.tanh(odds / 2);
    if (block.facts.width > 20) most = Math.max(most, odds);
  }
  if (isHtml(page)) return sure >= LEARNED.html || (sure >= LEARNED.stated && saysArticle(page));
  return sure >= LEARNED.text || (sure >= ONE_TEXT.sure && zone.weight >= ONE_TEXT.run && most >= ONE_TEXT.odds);
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

/** A dump that is a Korean text and little else: most blocks, and least density. */
const BARE = { blocks: 40, density: 0.4 };

function isBareKorean(notes: readonly Note[]): boolean {
  if (notes.length > BARE.blocks || densityOf(notes) < BARE.density) return false;
  const hangul = notes.reduce((sum, { block }) => sum + block.facts.hangul, 0);
  return hangul > notes.reduce((sum, { block }) => sum + block.facts.letters, 0) * 0.45;
}

/** The run of text; in a bare Korean dump the rules alone find one that the labeller, which leans on what surrounds a text, does not. */
function mainRun(notes: readonly Note[], roles: readonly Role[]): Zone | null {
  const zone = bestZone(notes, roles);
  if ((zone && zone.weight >= LEAST) || !isBareKorean(notes)) return zone;
  const ruled = bestZone(
    notes.map((note) => withHeard(note, { odds: 0 })),
    roles,
  );
  return ruled && ruled.weight >= LEAST ? ruled : zone;
}

/** Density above which a page is text and little else: articles pasted one after the other. */
const DENSE = 0.6;

/** Articles that were pasted one after the other, or null. */
function pasted(notes: readonly Note[], roles: readonly Role[], says: Says): Layout | null {
  const starts = pastedStarts(notes, roles);
  const parts = starts ? readPasted(notes, roles, starts, says) : [];
  if (parts.length < 2) return null;
  const because = `${parts.length} articles, one after the other`;
  return { verdict: { kind: 'several', by: 'context:pasted', because }, parts, says: says.all() };
}

const isErrorPage = (notes: readonly Note[], zone: Zone): boolean =>
  zone.weight < LEAST * 5 &&
  notes.length < 80 &&
  notes.some((note) => note.claims.some((claim) => claim.by === 'error-page'));

/** Why the main run of text is no article; null where it is one. */
function noArticle(notes: readonly Note[], roles: readonly Role[], zone: Zone, page: Page): string | null {
  if (isErrorPage(notes, zone)) return 'an error page';
  if (isLearned(notes, zone, page)) return null;
  if (isStray(notes, roles, zone)) return 'a sentence or two among links';
  return zone.weight < LEAST ? 'no run of sentences long enough for an article' : null;
}

/** Reads a table's cell that is one article's text, or says that it is none. */
function readCell(notes: readonly Note[], page: Page, says: Says): Layout | null {
  const cell = notesOfCell(notes, page);
  const roles = cell ? rolesOf(cell) : [];
  const zone = cell && bestZone(cell, roles);
  return zone && oneArticle(cell, roles, zone, says);
}

/** A list with what its separator missed and the newest post above it, without what a carousel prints of it before. */
function completed(notes: readonly Note[], roles: readonly Role[], series: Series): Series {
  return withNewest(notes, roles, withPlainLines(notes, roles, withoutTwins(notes, withMissed(notes, roles, series))));
}

/** Reads a page: one article, several, a list, or nothing. */
export function readPage(notes: readonly Note[], page: Page): Layout {
  const says = new Says();
  const cell = readCell(notes, page, says);
  if (cell) return cell;
  const rows = articleRows(notes, page);
  if (rows) return severalRows(notes, page, rows, says);
  if (isTable(notes)) return nothing('a table: its lines begin alike', says);
  const roles = rolesOf(notes);
  const density = densityOf(notes);
  const found = bestSeries(page, notes, roles, density > DENSE);
  const layout = density > DENSE && !found ? pasted(notes, roles, says) : null;
  if (layout) return layout;
  const sure = found !== null && isPasted(found, density > DENSE);
  const series = found && (sure || makesPage(page, notes, roles, found, density)) ? found : null;
  const zone = series ? articleOver(notes, roles, series, page) : mainRun(notes, roles);
  if (series && !zone) return entriesOf(notes, roles, completed(notes, roles, series), says);
  if (!zone) return nothing('no sentences', says);
  const because = noArticle(notes, roles, zone, page);
  return because ? nothing(because, says) : oneArticle(notes, roles, zone, says);
}
