import type { Page } from '../types.ts';
import { withHeard } from './heard.ts';
import { foldOf, type Note } from './notes.ts';
import { isHtml } from './structure.ts';

/** Share of the cell's columns that must be prose: less is a flattened page, which is read like any other. */
const DENSE = 0.6;

/** A sentence as lists of sentences hold it: no full stop, which is why it could pass for a title. */
function isSentence({ block: { facts, text }, sure }: Note): boolean {
  return !sure && (facts.endsSentence || (facts.hangul > 8 && /[다요죠]["”’')\]]*$/.test(text)));
}

/** Several days or notices stand where articles were pasted one after the other. */
function isPasted(notes: readonly Note[]): boolean {
  const days = notes.filter(({ dateLine }) => dateLine).length;
  const notices = notes.filter(({ drop, sure }) => sure && drop === 'copyright').length;
  return days > 1 || notices > 1;
}

/** `stated`: the headline that the row states, folded. */
function noteOfCell(note: Note, stated: string): Note {
  if (note.fold !== '' && note.fold === stated) return withHeard(note, { odds: 0, prose: 0, title: true });
  const sentence = isSentence(note);
  const prose = note.prose === 0 && sentence ? note.block.facts.width : note.prose;
  return withHeard(note, { odds: 0, prose, title: note.title && !sentence && stated.includes(note.fold) });
}

/**
 * Notes of a cell that a table gives as one article's text, in a row that states the headline too: sentences are text whether they
 * end in a full stop or not, a title is what the row calls so, and the learned labeller, which leans on what surrounds a text, has
 * nothing to say. Null for every other page.
 */
export function notesOfCell(notes: readonly Note[], page: Page): Note[] | null {
  const { textColumn, columns } = page.source;
  if (textColumn === undefined || !columns?.headline || isHtml(page) || isPasted(notes)) return null;
  const stated = foldOf(columns.headline.text);
  const read = notes.map((note) => noteOfCell(note, stated));
  const columnsOf = (of: (note: Note) => number) => read.reduce((sum, note) => sum + (note.sure ? 0 : of(note)), 0);
  return columnsOf(({ prose }) => prose) >= columnsOf(({ block }) => block.facts.width) * DENSE ? read : null;
}
