import { printedAgain } from './neighbours/again.ts';
import { captions } from './neighbours/captions.ts';
import { comments } from './neighbours/comments.ts';
import { lists } from './neighbours/lists.ts';
import type { Note } from './page/notes.ts';

/** What blocks say of each other. The answer has the same length and order; claims are added, and weight as prose where neighbours tell. */
export function hearNeighbours(notes: readonly Note[]): Note[] {
  const heard = [...notes];
  comments(heard);
  captions(heard);
  lists(heard);
  printedAgain(heard);
  return heard;
}
