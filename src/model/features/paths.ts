import type { ElementTable, HtmlPage } from '../../parsers/html/types.ts';
import type { Grid } from '../grid.ts';
import { ElementNames } from './names.ts';

/** Columns of what the elements around a block are called. */
export const PATHS = ['nearNames', 'farNames'] as const;

/** How many elements from a block outwards have their names weighed as near. */
const NEAR = 3;

/** Sum of the weights of each name, looked up once. */
class Sums {
  private readonly names: ElementNames;
  private readonly weights: ArrayLike<number>;
  private readonly known: Array<number | undefined> = [];
  private readonly tags: Array<number | undefined> = [];

  constructor(names: ElementNames, weights: ArrayLike<number>) {
    this.names = names;
    this.weights = weights;
  }

  private sum(buckets: readonly number[]): number {
    let total = 0;
    for (const bucket of buckets) total += this.weights[bucket] as number;
    return total;
  }

  private of(name: number): number {
    if (name === 0) return 0;
    this.known[name] ??= this.sum(this.names.of(name));
    return this.known[name];
  }

  /** What an element's names and tag weigh. */
  at({ classes, id, role, itemprop, tag }: ElementTable, row: number): number {
    const number = tag[row] as number;
    this.tags[number] ??= this.sum(this.names.ofTag(number));
    const named = this.of(classes[row] as number) + this.of(id[row] as number);
    return this.tags[number] + named + this.of(role[row] as number) + this.of(itemprop[row] as number);
  }
}

/** 1 for the elements that hold a block: most of a page's elements hold none, and their names are not read. */
function holders({ elements, marks }: HtmlPage): Uint8Array {
  const holds = new Uint8Array(elements.count);
  for (const element of marks.element)
    for (let row = element; row > 0 && holds[row] === 0; row = elements.parent[row] as number) holds[row] = 1;
  return holds;
}

/** Writes the columns `PATHS` from `column` on: near, the weights of the innermost elements; far, of all. */
export function writePaths(
  grid: Grid,
  column: number,
  page: HtmlPage,
  lexicon: { readonly near: ArrayLike<number>; readonly far: ArrayLike<number> },
): void {
  const { elements, marks } = page;
  const holds = holders(page);
  const names = new ElementNames(elements);
  const nearSums = new Sums(names, lexicon.near);
  const farSums = new Sums(names, lexicon.far);
  const near = new Float32Array(elements.count);
  const far = new Float32Array(elements.count);
  for (let row = 1; row < elements.count; row++) {
    if (holds[row] === 0) continue;
    near[row] = nearSums.at(elements, row);
    far[row] = (far[elements.parent[row] as number] as number) + farSums.at(elements, row);
  }
  for (let i = 0; i < grid.rows; i++) {
    let row = marks.element[i] as number;
    const at = grid.at(i) + column;
    grid.data[at + 1] = far[row] as number;
    let sum = 0;
    for (let k = 0; k < NEAR && row > 0; k++) {
      sum += near[row] as number;
      row = elements.parent[row] as number;
    }
    grid.data[at] = sum;
  }
}

/** Calls `take` with the buckets of each element from a block outwards, and whether it is a near one: what the weights are learned from. */
export function eachName(
  names: ElementNames,
  { classes, id, role, itemprop, tag, parent }: ElementTable,
  element: number,
  take: (buckets: readonly number[], near: boolean) => void,
): void {
  let depth = 0;
  for (let row = element; row > 0; row = parent[row] as number) {
    const near = depth++ < NEAR;
    for (const column of [classes, id, role, itemprop])
      if (column[row] !== 0) take(names.of(column[row] as number), near);
    take(names.ofTag(tag[row] as number), near);
  }
}
