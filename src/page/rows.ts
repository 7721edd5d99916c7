import type { Page } from '../types.ts';
import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';

/** Blocks of one line of the dump. */
export interface Row {
  readonly from: number;
  readonly to: number;
}

/** Least columns and sentences of a line that could be a whole article. */
const LEAST = { columns: 300, sentences: 3 };

function rowsOf(notes: readonly Note[]): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < notes.length; ) {
    let to = from;
    while (notes[to + 1]?.block.glued) to++;
    rows.push({ from, to });
    from = to + 1;
  }
  return rows;
}

function sizes(notes: readonly Note[], row: Row): { columns: number; sentences: number } {
  let columns = 0;
  let sentences = 0;
  for (let i = row.from; i <= row.to; i++) {
    columns += notes[i]?.block.facts.width ?? 0;
    sentences += notes[i]?.block.facts.sentences ?? 0;
  }
  return { columns, sentences };
}

/** A line that begins or ends as articles do: with a lead, a byline, a notice of rights. */
function isFramed(notes: readonly Note[], row: Row): boolean {
  for (let i = row.from; i <= row.to; i++) {
    const note = notes[i] as Note;
    if (note.drop === 'lead' || note.drop === 'copyright' || note.byline?.whole) return true;
  }
  return false;
}

/**
 * Lines that are articles, one each: nearly all of the dump stands in long lines, and most of them are cut into paragraphs by runs
 * of blanks, or carry a lead, byline or notice of their own. Null where the dump is not of that shape.
 */
export function articleRows(notes: readonly Note[], page: Page): Row[] | null {
  const rows = rowsOf(notes);
  const whole = rows.filter((row) => {
    const { columns, sentences } = sizes(notes, row);
    return columns >= LEAST.columns && sentences >= LEAST.sentences && row.to > row.from + 1;
  });
  const columns = (some: readonly Row[]): number => some.reduce((sum, row) => sum + sizes(notes, row).columns, 0);
  if (whole.length < 3 || whole.length < rows.length * 0.5 || columns(whole) < columns(rows) * 0.8) return null;
  const framed = whole.filter((row) => isFramed(notes, row) || tabbed(notes, page, row)).length;
  const long = whole.filter((row) => row.to - row.from >= 4).length;
  return framed >= whole.length * 0.6 || long >= whole.length * 0.6 ? whole : null;
}

/** A headline that a tab parts from the text of its line. */
function tabbed(notes: readonly Note[], page: Page, row: Row): boolean {
  const end = notes[row.from]?.block.spans.at(-1)?.[1] ?? 0;
  const start = notes[row.from + 1]?.block.spans[0]?.[0] ?? end;
  return page.source.text.slice(end - 1, start + 1).includes('\t');
}

/** The first cell that is neither a day nor a name nor a number. */
function headlineIn(notes: readonly Note[], row: Row): number {
  for (let i = row.from; i < row.to; i++) if (notes[i]?.title || (notes[i]?.prose ?? 0) > 0) return i;
  return row.from;
}

/** The paragraphs of a line: what stands before the first is a deck, short lines behind the last are none. */
function paragraphsOf(notes: readonly Note[], from: number, to: number, says: Says): number[] {
  const body: number[] = [];
  for (let i = from; i <= to; i++) {
    const note = notes[i] as Note;
    if (note.sure || note.drop === 'caption') continue;
    if (note.prose === 0 && body.length === 0) says.say(i, 'deck', 'rows', 'before the first sentence of its line');
    else if (note.prose > 0 || note.title || note.block.facts.endsSentence) body.push(i);
  }
  const closes = (i: number): boolean => (notes[i]?.prose ?? 0) > 0 || notes[i]?.block.facts.endsSentence === true;
  return body.slice(0, body.findLastIndex(closes) + 1);
}

/** Reads one line as one article. */
export function readRow(notes: readonly Note[], page: Page, row: Row, says: Says): Part | null {
  const headline = tabbed(notes, page, row) ? headlineIn(notes, row) : null;
  const body = paragraphsOf(notes, headline === null ? row.from : headline + 1, row.to, says);
  if (body.length === 0) return null;
  for (const i of body) says.say(i, 'body', 'rows', 'a paragraph of a line that is one article');
  if (headline !== null) says.say(headline, 'headline', 'rows', 'stands before the tab', 'sure');
  return { kind: 'article', from: row.from, to: row.to, headline, body };
}
