import type { Across } from './types.ts';

/** Gives the two halves of a check one type of note, and lets the list of checks forget which. */
export function across<Note>(halves: Across<Note>): Across {
  return halves as Across;
}
