import type { Pen } from '../../model/grid.ts';

/** Shortest folded text that is looked for in others, in UTF-16 units: the key that lines are sorted by. */
const LEAST = 10;

/** What a line has in common with the page's other titles. */
export interface Kin {
  /** How many longer ones begin with it, and end with it. */
  begins: number;
  ends: number;
  /** Share of it that the longest shorter one takes at its beginning, and at its end. */
  head: number;
  tail: number;
}

/** Lines by their first or last letters. */
function grouped(folds: readonly string[], key: (fold: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const fold of new Set(folds)) {
    if (fold.length < LEAST) continue;
    const group = groups.get(key(fold));
    if (group) group.push(fold);
    else groups.set(key(fold), [fold]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Calls back for each pair of lines of which one holds the other as `test` says. */
function eachPair(
  groups: readonly string[][],
  test: (long: string, short: string) => boolean,
  found: (long: string, short: string) => void,
): void {
  for (const group of groups)
    for (const long of group)
      for (const short of group) if (short.length < long.length && test(long, short)) found(long, short);
}

/** Which of a page's titles begin or end with another: `News World Bridge reopens` and `Bridge reopens`. Those without any are left out. */
export function kinOf(folds: readonly string[]): ReadonlyMap<string, Kin> {
  const kin = new Map<string, Kin>();
  const of = (fold: string): Kin => {
    const known = kin.get(fold) ?? { begins: 0, ends: 0, head: 0, tail: 0 };
    kin.set(fold, known);
    return known;
  };
  eachPair(
    grouped(folds, (fold) => fold.slice(0, LEAST)),
    (long, short) => long.startsWith(short),
    (long, short) => {
      of(short).begins++;
      of(long).head = Math.max(of(long).head, short.length / long.length);
    },
  );
  eachPair(
    grouped(folds, (fold) => fold.slice(-LEAST)),
    (long, short) => long.endsWith(short),
    (long, short) => {
      of(short).ends++;
      of(long).tail = Math.max(of(long).tail, short.length / long.length);
    },
  );
  return kin;
}

/** How many longer titles are counted at most. */
const MOST = 6;

/** Writes what is counted of a line's kin, in the order of the columns that the trees ask for. */
export function writeKin(pen: Pen, kin: Kin | undefined): void {
  pen.put(Math.min(MOST, kin?.begins ?? 0));
  pen.put(Math.min(MOST, kin?.ends ?? 0));
  pen.put(kin?.head ?? 0);
  pen.put(kin?.tail ?? 0);
}
