import { couldBeTitle, type Note } from '../notes.ts';

/** How far above the first block of the text a headline may stand, how far below it where the text begins too early, and one that ends as a sentence, in blocks. */
const REACH = { above: 400, below: 12, asking: 3 };

/** Lines that are surely something else; what merely stands among other articles' titles may be this one's. */
const DEAF = new Set(['copyright', 'caption', 'form', 'metadata', 'dateline', 'byline']);

function isCandidate(note: Note): boolean {
  if (note.title) return true;
  if (note.dateLine || note.byline?.whole) return false;
  return !(note.sure && note.drop !== null && DEAF.has(note.drop)) && couldBeTitle(note.block);
}

/**
 * Blocks that may be the headline of a text, in the page's order.
 * @param first first block of the text
 * @param stop first block that belongs to it
 * @param end first block that does not
 */
export function candidatesFor(notes: readonly Note[], first: number, stop: number, end: number): number[] {
  const found: number[] = [];
  const to = Math.min(end, first + REACH.below);
  for (let i = Math.max(stop, first - REACH.above); i < to; i++) {
    const note = notes[i] as Note;
    const apart = i < first || note.prose === 0 || (note.title && i < first + REACH.asking);
    if (apart && isCandidate(note)) found.push(i);
  }
  return found;
}
