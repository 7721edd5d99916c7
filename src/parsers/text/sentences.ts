import type { Line } from './lines.ts';

/** A page that was flattened to next to no lines: most lines, least letters of a long one, and share of the text in such ones. */
const FLAT = { lines: 12, long: 1200, share: 0.7 };

/** Korean dumps print an article a line: their habits are known otherwise. */
const HANGUL = /[가-힣]/g;

/** Whether a whole page stands in a line or a few: menus, article and footer follow each other without a break. */
export function isFlat(text: string, lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.length > FLAT.lines) return false;
  let all = 0;
  let long = 0;
  for (const { start, end } of lines) {
    all += end - start;
    if (end - start >= FLAT.long) long += end - start;
  }
  if (long < all * FLAT.share) return false;
  const head = text.slice(0, 4000);
  return (head.match(HANGUL)?.length ?? 0) < head.length * 0.1;
}

/** Where a sentence ends, and the next begins with a capital, a digit or a quote, or in a script that has none. */
const STOP =
  /(?:[.!?…]["”’)\]]{0,2}(?:\s{1,3}(?=["“‘(«¿¡]?[\p{Lu}\p{N}])|(?=[“‘]?\p{Lu}\p{Ll}))|[。！？][」』”’）]{0,2})/gu;

/** Least letters between two cuts: `U.S. Senate` is no end. */
const LEAST = 30;

/** Ends of the sentences of a long line. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  if (text.length < FLAT.long) return ends;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    if (end - (ends.at(-1) ?? 0) >= LEAST && end < text.length) ends.push(end);
  }
  return ends;
}
