import type { Facts } from '../../facts.ts';
import { readLead, readTail } from '../../fields/bylines/index.ts';
import { isShotCaption } from '../text/captions.ts';
import { cutsOf } from '../text/cuts.ts';

/** Shorter texts hold one role, in UTF-16 units. */
const SHORTEST = 30;

/** Adds where a wire lead at the head and a byline or credit at the tail of a piece end and start. */
function addEnds(found: number[], text: string, from: number): void {
  if (isShotCaption(text)) return;
  const head = readLead(text)?.end ?? 0;
  if (head > 0 && head < text.length) found.push(from + head);
  const tail = text.length - head > SHORTEST ? readTail(text.slice(head)) : null;
  if (tail && tail.start > 0) found.push(from + head + tail.start);
}

/**
 * Offsets at which a paragraph of several roles is cut: notices, leads, credits, bylines glued to its sentences, as in text dumps.
 * Ascending, none at 0 or at the end.
 * @param text a block's normalised text
 */
export function rolesIn(text: string, facts: Facts): number[] {
  if (text.length <= SHORTEST) return [];
  const cuts = cutsOf(text, facts.signs, { paragraphs: false, entries: false, sentences: false });
  const found: number[] = [];
  let from = 0;
  for (const to of [...cuts, text.length]) {
    if (from > 0) found.push(from);
    addEnds(found, text.slice(from, to), from);
    from = to;
  }
  return found.sort((a, b) => a - b).filter((at, i) => at < text.length && at !== found[i - 1]);
}
