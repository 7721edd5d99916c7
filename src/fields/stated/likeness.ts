import { foldTitle } from './fold.ts';

/** Pairs of neighbouring signs in a folded title, counted. */
function pairsOf(folded: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two folded titles are: 0–1, the share of sign pairs that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = pairsOf(a);
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    common++;
    pairs.set(pair, left - 1);
  }
  return (2 * common) / (a.length + b.length - 2);
}

/** Do two headlines name one article? They may differ in a kicker or a tail. */
export function sameTitle(a: string, b: string): boolean {
  return likeness(foldTitle(a), foldTitle(b)) > 0.7;
}
