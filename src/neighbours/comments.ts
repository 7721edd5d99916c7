import type { Note } from '../page/notes.ts';
import { claim } from './claim.ts';

/** Who comments: `Orla says:`, `Jem wrote on …`. */
const SPEAKS = /^\S[^.!?:]{0,40} (?:says|said|wrote|dit|a écrit|sagt|dice|ha detto|scrive|пишет|говорит|disse)\s?:$/i;
const LEAST = 2;

const isHead = (text: string): boolean => text.length < 60 && text.endsWith(':') && SPEAKS.test(text);

/** Comments of a thread whose heads say who speaks, and when: from the first to the last, with the text under it. Claims are added in place. */
export function comments(notes: Note[]): void {
  const heads = notes.filter(({ block }) => isHead(block.text) && notes[block.index + 1]?.dateLine === true);
  const from = heads[0]?.block.index;
  const last = heads.at(-1)?.block.index;
  if (heads.length < LEAST || from === undefined || last === undefined) return;
  let to = last + 1;
  while (to < notes.length && !notes[to]?.opens && notes[to]?.drop !== 'copyright') to++;
  for (let i = from; i < to; i++) notes[i] = claim(notes[i] as Note, 'comment', 'comments', 'in a thread of comments');
}
