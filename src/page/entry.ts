import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';

/** One entry of a series: its title's block (or null), and its blocks of text. */
export interface Entry {
  readonly title: number | null;
  readonly texts: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** How far apart the title and the text of one entry stand, in blocks. */
export const REACH = 4;
/** Least columns of an entry's text, on a line of its own and behind its title. */
const LEAST = 40;
const LEAST_GLUED = 14;
/** Korean, Chinese and Japanese say in nine signs what takes others a line. */
const LEAST_WIDE = 18;
/** Longest entry, in blocks. */
export const LONGEST = 120;

const isContent = (role: Role | undefined): boolean => role === 'title' || role === 'text';

/** Next title or text from `at` in a direction, within reach; furniture is looked through. -1 when there is none. */
export function content(roles: readonly Role[], at: number, step: 1 | -1): number {
  let seen = 0;
  for (let i = at + step, n = 0; n < REACH * 3 && i >= 0 && i < roles.length; i += step, n++) {
    if (isContent(roles[i])) return i;
    if (roles[i] !== 'furniture' && ++seen >= REACH) return -1;
  }
  return -1;
}

/** Least columns of a summary. */
export const leastOf = ({ block }: Note): number => (block.facts.hangul + block.facts.cjk > 4 ? LEAST_WIDE : LEAST);

/** A sentence behind its title on the same line, however short. */
function isBehind(note: Note | undefined): boolean {
  return note?.block.glued === true && note.drop === null && note.block.facts.endsSentence;
}

const ADDRESS = /^(?:https?:|www\.)/;

/** A summary that ends without a stop: the second of an entry's lines, long enough for one. */
function unmarkedText(roles: readonly Role[], notes: readonly Note[], title: number, to: number): number[] {
  for (let i = title + 1; i <= Math.min(to, title + REACH); i++) {
    const note = notes[i] as Note;
    const plain = roles[i] === 'title' || (note.drop === 'metadata' && !note.sure && !ADDRESS.test(note.block.text));
    if (plain && note.block.facts.width >= leastOf(note)) return [i];
  }
  return [];
}

/** A text that could be a title after all: short, and without a full stop. */
export function isUnstopped(note: Note | undefined): boolean {
  return note !== undefined && note.block.facts.width < 130 && !note.block.facts.endsSentence;
}

function textsUnder(
  roles: readonly Role[],
  notes: readonly Note[],
  from: number,
  to: number,
  title: number | null,
): number[] {
  const texts: number[] = [];
  for (let i = title === null ? from : title + 1; i <= to; i++)
    if (roles[i] === 'text' || (title !== null && i === title + 1 && isBehind(notes[i]))) texts.push(i);
  return texts;
}

/** The entry in a stretch of blocks under a title, or null where it has no text. */
export function entryOf(
  roles: readonly Role[],
  notes: readonly Note[],
  from: number,
  to: number,
  title: number | null,
): Entry | null {
  const texts = textsUnder(roles, notes, from, to, title);
  const head = texts[0];
  if (title === null && head !== undefined && texts.length > 1 && isUnstopped(notes[head]))
    return entryOf(roles, notes, from, to, head);
  if (texts.length === 0 && title !== null) texts.push(...unmarkedText(roles, notes, title, to));
  if (texts.length === 0 || to - from > LONGEST) return null;
  const columns = texts.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);
  const first = notes[texts[0] ?? from] as Note;
  const least = first.block.glued ? LEAST_GLUED : leastOf(first);
  return columns >= least ? { title, texts, from, to } : null;
}
