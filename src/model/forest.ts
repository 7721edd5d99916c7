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

/** Most that the trees from each one on can add, and 0 behind the last. */
export function restsOf({ roots, delta, value }: Forest): Float64Array {
  const rests = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1, end = delta.length; tree >= 0; tree--) {
    const root = roots[tree] as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let node = root; node < end; node++) if (delta[node] === LEAF) most = Math.max(most, value[node] as number);
    rests[tree] = (rests[tree + 1] as number) + most;
    end = root;
  }
  return rests;
}

/** What rounding can make of a sum of log-odds. */
const ROUNDING = 1e-6;

/**
 * Log-odds of one row; minus infinity once they can no longer reach `least`.
 * @param rests `restsOf` the forest
 */
export function oddsAbove(forest: Forest, rests: Float64Array, grid: Grid, row: number, least: number): number {
  const { roots } = forest;
  const at = grid.at(row);
  let sum = forest.start;
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + (rests[tree] as number) < least - ROUNDING) return Number.NEGATIVE_INFINITY;
    sum += added(forest, grid.data, at, roots[tree] as number);
  }
  return sum;
}
