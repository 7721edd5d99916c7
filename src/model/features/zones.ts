import { type Grid, log, share } from '../grid.ts';
import type { Strip } from './near.ts';

/** Columns of the best run of text, dear and cheap to interrupt, and of the page as a whole. */
export const ZONES = [
  ...['inZone', 'zonePlace', 'zoneShare', 'inWide', 'widePlace', 'wideShare'],
  ...['pageBlocks', 'pageProse', 'pageDensity', 'pageWidth', 'pageMasks'],
] as const;

/** A run of blocks, both ends included, and its sum. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/** The run with the greatest sum of gains; one block at least. */
export function bestRun(gains: ArrayLike<number>, rows: number): Run {
  let best: Run = { from: 0, to: 0, sum: 0 };
  let sum = 0;
  let from = 0;
  for (let i = 0; i < rows; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += gains[i] as number;
    if (sum > best.sum) best = { from, to: i, sum };
  }
  return best;
}

/** Signed distance in blocks to a run: 0 inside, below 0 above it, on a logarithmic scale. */
export function placeOf(i: number, run: Run): number {
  if (i < run.from) return -log(run.from - i);
  return i > run.to ? log(i - run.to) : 0;
}

function writeZone(grid: Grid, column: number, { prose }: Strip, cost: number, all: number): void {
  const { rows, data } = grid;
  const gains = prose.map((weight) => (weight > 0 ? Math.min(weight, 700) : -cost));
  const run = bestRun(gains, rows);
  for (let i = 0; i < rows; i++) {
    const at = grid.at(i) + column;
    data[at] = i >= run.from && i <= run.to ? 1 : 0;
    data[at + 1] = placeOf(i, run);
    data[at + 2] = share(run.sum, all);
  }
}

/** Writes the columns `ZONES` from `column` on. */
export function writeZones(grid: Grid, column: number, strip: Strip): void {
  const { rows, data } = grid;
  let prose = 0;
  let width = 0;
  let masks = 0;
  for (let i = 0; i < rows; i++) {
    prose += strip.prose[i] as number;
    width += strip.width[i] as number;
    if (strip.mask.of[i] !== 0) masks++;
  }
  writeZone(grid, column, strip, 40, prose);
  writeZone(grid, column + 3, strip, 10, prose);
  const whole = [log(rows), log(prose), share(prose, width), log(share(width, rows)), share(masks, rows)];
  for (let i = 0; i < rows; i++) data.set(whole, grid.at(i) + column + 6);
}
