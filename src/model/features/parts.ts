import type { Grid } from '../grid.ts';
import { log, share } from '../grid.ts';

/** Columns of the parts that what the first look takes for body falls into. */
export const PARTS = ['partOrder', 'partShare', 'partOdds', 'partGap', 'parts', 'mainShare'] as const;

/** Blocks in a row that are no body and end a part. */
const GAP = 5;
const MOST_PARTS = 9;

/** A stretch of body with little else between. */
interface Part {
  readonly from: number;
  to: number;
  /** Columns of body text. */
  sum: number;
  /** Sum of the log-odds, and how many blocks are body. */
  odds: number;
  count: number;
}

function partsOf(odds: Float32Array, body: Float32Array): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < odds.length; i++) {
    if ((odds[i] as number) <= 0) continue;
    let part = parts.at(-1);
    if (!part || i - part.to > GAP) {
      part = { from: i, to: i, sum: 0, odds: 0, count: 0 };
      parts.push(part);
    }
    part.to = i;
    part.sum += body[i] as number;
    part.odds += odds[i] as number;
    part.count++;
  }
  return parts;
}

const nearest = (parts: readonly Part[], at: number, i: number): number => {
  const next = parts[at + 1];
  return next && next.from - i < i - (parts[at] as Part).to ? at + 1 : at;
};

const gapOf = (part: Part, main: Part): number =>
  part.from > main.to ? part.from - main.to : part.to < main.from ? part.to - main.from : 0;

/** Writes the columns `PARTS` from `column` on: of the part that a block stands in or is nearest to. */
export function writeParts(grid: Grid, column: number, odds: Float32Array, body: Float32Array): void {
  const parts = partsOf(odds, body);
  if (parts.length === 0) return;
  const main = parts.reduce((best, part) => (part.sum > best.sum ? part : best));
  const number = parts.indexOf(main);
  const all = parts.reduce((sum, part) => sum + part.sum, 0);
  let at = 0;
  for (let i = 0; i < grid.rows; i++) {
    at = nearest(parts, at, i);
    const part = parts[at] as Part;
    const row = grid.at(i) + column;
    const gap = gapOf(part, main);
    grid.data[row] = Math.max(-MOST_PARTS, Math.min(MOST_PARTS, at - number));
    grid.data[row + 1] = share(part.sum, main.sum);
    grid.data[row + 2] = part.odds / part.count - main.odds / main.count;
    grid.data[row + 3] = gap < 0 ? -log(-gap) : log(gap);
    grid.data[row + 4] = Math.min(MOST_PARTS, parts.length);
    grid.data[row + 5] = share(main.sum, all);
  }
}
