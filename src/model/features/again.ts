import { type Grid, log, share } from '../grid.ts';
import type { Look } from './index.ts';
import { around, sumsOf } from './near.ts';
import { bestRun, placeOf } from './zones.ts';

/** Columns of the second look: what the first one said of the block, its neighbours and those that look alike. */
export const AGAIN = [
  ...['odds', 'odds2', 'odds6', 'said', 'saidBefore', 'saidAfter', 'sinceBody', 'untilBody'],
  ...['inRun', 'runPlace', 'runShare', 'lookOdds', 'lookBody', 'maskOdds', 'upOdds', 'upperOdds'],
] as const;

const FAR = 30;

/** What the first look says, as chances and as columns of body text. */
interface First {
  readonly chance: Float32Array;
  readonly body: Float32Array;
}

function firstOf(odds: Float32Array, { strip }: Look): First {
  const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
  return { chance, body: chance.map((value, i) => value * Math.min(1500, strip.width[i] as number)) };
}

/** Mean chance, weighted by width, of the blocks that share a key. */
function meansBy(keys: ArrayLike<number>, first: First, { strip }: Look): Map<number, { body: number; width: number }> {
  const means = new Map<number, { body: number; width: number }>();
  for (let i = 0; i < keys.length; i++) {
    let sums = means.get(keys[i] as number);
    if (!sums) {
      sums = { body: 0, width: 0 };
      means.set(keys[i] as number, sums);
    }
    sums.body += first.body[i] as number;
    sums.width += Math.min(1500, strip.width[i] as number);
  }
  return means;
}

function writeMeans(grid: Grid, column: number, keys: ArrayLike<number>, first: First, look: Look): void {
  const means = meansBy(keys, first, look);
  for (let i = 0; i < keys.length; i++) {
    const sums = means.get(keys[i] as number);
    grid.data[grid.at(i) + column] = sums ? share(sums.body, sums.width) : 0;
  }
}

function writeWindows(grid: Grid, column: number, odds: Float32Array, { chance, body }: First): void {
  const { rows, data } = grid;
  const chances = sumsOf(chance, rows);
  const bodies = sumsOf(body, rows);
  const all = bodies[rows] as number;
  for (let i = 0; i < rows; i++) {
    const at = grid.at(i) + column;
    data[at] = odds[i] as number;
    data[at + 1] = around(chances, i, 2);
    data[at + 2] = around(chances, i, 6);
    data[at + 3] = log(all);
    data[at + 4] = share(bodies[i] as number, all);
    data[at + 5] = share(all - (bodies[i + 1] as number), all);
  }
}

function writeSide(grid: Grid, column: number, { chance }: First, step: 1 | -1): void {
  let distance = FAR;
  for (let k = 0; k < grid.rows; k++) {
    const i = step > 0 ? k : grid.rows - 1 - k;
    grid.data[grid.at(i) + column] = distance;
    distance = (chance[i] as number) > 0.5 ? 0 : Math.min(FAR, distance + 1);
  }
}

function writeRun(grid: Grid, column: number, odds: Float32Array, { body }: First): void {
  const gains = odds.map((value, i) => (value > 0 ? (body[i] as number) : 12 * Math.max(-4, value)));
  const run = bestRun(gains, grid.rows);
  const all = body.reduce((sum, value) => sum + value, 0);
  for (let i = 0; i < grid.rows; i++) {
    const at = grid.at(i) + column;
    grid.data[at] = i >= run.from && i <= run.to ? 1 : 0;
    grid.data[at + 1] = placeOf(i, run);
    grid.data[at + 2] = share(run.sum, all);
  }
}

/** Writes the columns `AGAIN` from `column` on. `rows` of elements come as `elements`, none for text. */
export function lookAgain(look: Look, column: number, odds: Float32Array, elements: Int32Array | null): void {
  const { grid, looks, strip, containers } = look;
  const first = firstOf(odds, look);
  writeWindows(grid, column, odds, first);
  writeSide(grid, column + 6, first, 1);
  writeSide(grid, column + 7, first, -1);
  writeRun(grid, column + 8, odds, first);
  writeMeans(grid, column + 11, looks, first, look);
  for (let i = 0; i < grid.rows; i++) {
    const at = grid.at(i) + column;
    grid.data[at + 12] = log((grid.data[at + 11] as number) * (strip.width[i] as number));
  }
  writeMeans(grid, column + 13, strip.mask, first, look);
  if (!elements || !containers) return;
  const { up } = containers;
  const parents = elements.map((row) => up[row] as number);
  writeMeans(grid, column + 14, parents, first, look);
  writeMeans(
    grid,
    column + 15,
    parents.map((row) => up[row] as number),
    first,
    look,
  );
}
