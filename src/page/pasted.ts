import { readArticle } from './article.ts';
import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import { bestZone } from './zone.ts';

/** Least text of an article that was pasted after another, in columns. */
const LEAST = 260;

/** What articles end in: a notice of rights, a byline with an address. */
function isEnd(note: Note): boolean {
  return note.drop === 'copyright' || (note.byline?.whole === true && note.byline.mails.length > 0);
}

/** The first title after an end that text follows, looking through furniture; -1 when none stands near. */
function startAfter(notes: readonly Note[], roles: readonly Role[], end: number): number {
  for (let i = end + 1; i < Math.min(notes.length, end + 12); i++) {
    if (isEnd(notes[i] as Note)) return -1;
    if (roles[i] === 'text') return -1;
    if (roles[i] === 'title' && (notes[i]?.block.facts.width ?? 0) >= 16) return i;
  }
  return -1;
}

function weight(notes: readonly Note[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += notes[i]?.prose ?? 0;
  return sum;
}

/** Whether a part says of itself who wrote or owns it: a lead, a byline with an address, a notice. */
function isSigned(notes: readonly Note[], from: number, to: number): boolean {
  return notes.slice(from, to).some((note) => note.lead !== null || isEnd(note));
}

/** Whether a part is an article and no list of teasers: more texts than titles, and few of them cut. */
function isProse(notes: readonly Note[], roles: readonly Role[], from: number, to: number): boolean {
  let texts = 0;
  let titles = 0;
  let cut = 0;
  for (let i = from; i < to; i++) {
    if (roles[i] === 'title') titles++;
    if (roles[i] !== 'text') continue;
    texts++;
    if (notes[i]?.block.facts.endsCut) cut++;
  }
  return texts > 0 && cut <= texts * 0.4 && titles <= texts * 1.5 + 3;
}

/** Where the articles of a dump begin that holds several pasted one after the other, or null. */
export function pastedStarts(notes: readonly Note[], roles: readonly Role[]): number[] | null {
  const starts = [0];
  for (let i = 0; i < notes.length; i++) {
    if (!isEnd(notes[i] as Note)) continue;
    const start = startAfter(notes, roles, i);
    if (start > 0 && start > (starts.at(-1) as number) && weight(notes, starts.at(-1) as number, i) >= LEAST)
      starts.push(start);
  }
  const last = starts.at(-1) as number;
  if (starts.length > 1 && weight(notes, last, notes.length) < LEAST) starts.pop();
  const signed = starts.every(
    (start, n) =>
      isSigned(notes, start, starts[n + 1] ?? notes.length) &&
      isProse(notes, roles, start, starts[n + 1] ?? notes.length),
  );
  return starts.length > 1 && signed ? starts : null;
}

/** Reads each pasted article by itself. */
export function readPasted(
  notes: readonly Note[],
  roles: readonly Role[],
  starts: readonly number[],
  says: Says,
): Part[] {
  const parts: Part[] = [];
  starts.forEach((start, n) => {
    const end = starts[n + 1] ?? notes.length;
    const zone = bestZone(notes.slice(start, end), roles.slice(start, end));
    if (!zone) return;
    const part = readArticle(notes, roles, { from: zone.from + start, to: zone.to + start }, says, start, end);
    if (part) parts.push(part);
  });
  return parts;
}
