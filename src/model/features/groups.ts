import { share } from '../grid.ts';

/** Blocks by what they have in common: the number of each block's group, below `count`. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Numbers keys in the order of their first block; key 0 is always group 0. */
export function groupsOf(keys: Int32Array): Groups {
  const numbers = new Map<number, number>([[0, 0]]);
  const of = keys.map((key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  return { of, count: numbers.size };
}

/** Sum of a value over each group. */
export function totalsOf({ of, count }: Groups, values: ArrayLike<number>): Float32Array {
  const totals = new Float32Array(count);
  for (let i = 0; i < of.length; i++) totals[of[i] as number]! += values[i] as number;
  return totals;
}

/** Quotient of two sums for each group, 0 where there is nothing to divide by. */
export function ratiosOf(groups: Groups, values: ArrayLike<number>, weights: ArrayLike<number>): Float32Array {
  const all = totalsOf(groups, weights);
  return totalsOf(groups, values).map((total, group) => share(total, all[group] as number));
}
