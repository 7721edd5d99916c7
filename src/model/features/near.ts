import { type Grid, log, share } from '../grid.ts';
import type { Groups } from './groups.ts';

/** Columns of where a block stands, and of the text around it. */
export const NEAR = [
  ...['place', 'before', 'after', 'prose2', 'prose5', 'prose12', 'short5', 'ends5', 'width5', 'left', 'right'],
  ...['since', 'until', 'sinceProse', 'untilProse', 'alike', 'echo'],
] as const;

const FAR = 30;

/** What the windows read of each block. */
export interface Strip {
  readonly prose: Float32Array;
  readonly width: Float32Array;
  /** 1 where the block ends a sentence. */
  readonly ends: Uint8Array;
  /** Number of the text, digits masked; 0 for long texts. */
  readonly mask: Groups;
}

/** Running sums: `sums[i]` is the sum of the values before `i`. */
export function sumsOf(values: ArrayLike<number>, rows: number): Float64Array {
  const sums = new Float64Array(rows + 1);
  for (let i = 0; i < rows; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

/** Sum over the window of `reach` blocks on both sides. */
export function around(sums: Float64Array, i: number, reach: number): number {
  const last = sums.length - 1;
  return (sums[Math.min(last, i + reach + 1)] as number) - (sums[Math.max(0, i - reach)] as number);
}

function writeWindows(grid: Grid, column: number, strip: Strip): void {
  const { rows, data } = grid;
  const prose = sumsOf(strip.prose, rows);
  const width = sumsOf(strip.width, rows);
  const ends = sumsOf(strip.ends, rows);
  const short = sumsOf(
    strip.width.map((w) => (w < 40 ? 1 : 0)),
    rows,
  );
  const all = prose[rows] as number;
  for (let i = 0; i < rows; i++) {
    const at = grid.at(i) + column;
    data[at] = i / rows;
    data[at + 1] = share(prose[i] as number, all);
    data[at + 2] = share(all - (prose[i + 1] as number), all);
    data[at + 3] = log(around(prose, i, 2));
    data[at + 4] = log(around(prose, i, 5));
    data[at + 5] = log(around(prose, i, 12));
    data[at + 6] = around(short, i, 5);
    data[at + 7] = around(ends, i, 5);
    data[at + 8] = log(around(width, i, 5) / 11);
  }
}

/** Fading sums of the prose on one side, and how far the next prose on it is. */
function writeSide(grid: Grid, column: number, { prose }: Strip, step: 1 | -1): void {
  const { rows, data } = grid;
  const side = step > 0 ? 0 : 1;
  let fading = 0;
  let distance = FAR;
  let weight = 0;
  for (let k = 0; k < rows; k++) {
    const i = step > 0 ? k : rows - 1 - k;
    const at = grid.at(i) + column;
    data[at + 9 + side] = fading;
    data[at + 11 + side] = distance;
    data[at + 13 + side] = weight;
    const own = prose[i] as number;
    fading = fading * 0.75 + Math.min(own, 600) / 100;
    distance = own > 0 ? 0 : Math.min(FAR, distance + 1);
    if (own > 0) weight = log(own);
  }
}

/** How often the same line stands on the page, and whether one stands close by. */
function writeRepeats(grid: Grid, column: number, { mask: { of, count } }: Strip): void {
  const { rows, data } = grid;
  const counts = new Int32Array(count);
  for (let i = 0; i < rows; i++) counts[of[i] as number]!++;
  for (let i = 0; i < rows; i++) {
    const own = of[i] as number;
    if (own === 0) continue;
    const at = grid.at(i) + column;
    data[at + 15] = log((counts[own] as number) - 1);
    for (let k = 1; k <= 3; k++) if (of[i - k] === own || of[i + k] === own) data[at + 16] = 1;
  }
}

/** Writes the columns `NEAR` from `column` on. */
export function writeNear(grid: Grid, column: number, strip: Strip): void {
  writeWindows(grid, column, strip);
  writeSide(grid, column, strip, 1);
  writeSide(grid, column, strip, -1);
  writeRepeats(grid, column, strip);
}
