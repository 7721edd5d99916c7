import { onDump, onText } from './remark.ts';
import type { Check, Remark, Seen } from './types.ts';

/** A stray one is the site's own; so many, or this share of the text, is a broken dump. */
const MANY = 3;
const SHARE = 0.002;

function lostSigns(text: string): { count: number; first: number } {
  const first = text.indexOf('\ufffd');
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return { count, first };
}

function look(seen: Seen): readonly Remark[] {
  if (seen.unreadable !== null) {
    return [onDump(seen, `unexpected ${seen.unreadable}, expected a dump that can be read`, seen.unreadable)];
  }
  const text = seen.recordLine === null ? seen.text : (seen.articles[0]?.body ?? '');
  const { count, first } = lostSigns(text);
  if (count < MANY && count <= text.length * SHARE) return [];
  const message = `unexpected U+FFFD in ${count} ${count === 1 ? 'place' : 'places'}, expected text read in its own encoding`;
  return seen.recordLine === null ? [onText(seen, first, first + 1, message)] : [onDump(seen, message, '\ufffd')];
}

/** Bytes that are no text, or that are lost already. */
export const undecodable: Check = {
  id: 'undecodable',
  severity: 'error',
  per: 'dump',
  means: 'the dump cannot be read, or signs of it are lost (U+FFFD)',
  advice: 'fetch the page again, and store its bytes as they come',
  look,
};
