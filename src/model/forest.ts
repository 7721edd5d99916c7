import type { Grid } from './grid.ts';

/** Decision trees as flat rows in preorder: the left branch of a node is the next one. */
export interface Forest {
  /** Number of the first node of each tree. */
  readonly roots: Uint32Array;
  /** How far from the start of a block's row the value lies that a node asks for; `LEAF` for leaves. */
  readonly delta: Int32Array;
  /** Greatest value that goes left; for leaves what they add to the log-odds. */
  readonly value: Float32Array;
  readonly right: Uint16Array;
  /** Most that the trees from each one on can add, and 0 behind the last. */
  readonly rest: Float64Array;
  /** Log-odds before any tree. */
  readonly start: number;
}

export const LEAF = 0x7fffffff;

/** Trees after which a block may be given up, and the log-odds below which it is. */
const EARLY = 40;
const GIVEN_UP = -4;

/** What the tree that begins at node `root` adds for the row at `at`. */
function added({ delta, value, right }: Forest, data: Float32Array, at: number, root: number): number {
  let node = root;
  let step = delta[node] as number;
  while (step !== LEAF) {
    node = (data[at + step] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
    step = delta[node] as number;
  }
  return value[node] as number;
}

/** Log-odds of one block. With `early` the rest of the trees is not asked about a block that is hopeless after the first ones. */
export function oddsAt(forest: Forest, grid: Grid, row: number, early: boolean): number {
  const { roots } = forest;
  const at = grid.at(row);
  let sum = forest.start;
  for (let tree = 0; tree < roots.length; tree++) {
    if (early && tree === EARLY && sum < GIVEN_UP) return sum;
    sum += added(forest, grid.data, at, roots[tree] as number);
  }
  return sum;
}

/** What rounding can make of a sum of log-odds. */
const ROUNDING = 1e-6;

/** Log-odds of one row; less than `least`, and no more than that, once they can no longer reach it. */
export function oddsAbove(forest: Forest, grid: Grid, row: number, least: number): number {
  const { roots, rest } = forest;
  const at = grid.at(row);
  let sum = forest.start;
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + (rest[tree] as number) < least - ROUNDING) return Number.NEGATIVE_INFINITY;
    sum += added(forest, grid.data, at, roots[tree] as number);
  }
  return sum;
}
