import type { HtmlPage } from '../../parsers/html/types.ts';
import type { Page } from '../../types.ts';
import { type Grid, log, share } from '../grid.ts';
import { type Containers, sharedWith } from './containers.ts';
import { type Groups, ratiosOf } from './groups.ts';
import { AT_WORDS, isHtml, type Look } from './index.ts';
import { around, sumsOf } from './near.ts';
import { PARTS, writeParts } from './parts.ts';
import { UNITS, writeUnits } from './units.ts';
import { bestRun, placeOf } from './zones.ts';

/** Columns of the second look: what the first one said of the block, its neighbours and those that look alike. */
export const AGAIN = [
  ...['odds', 'odds2', 'odds6', 'said', 'saidBefore', 'saidAfter', 'words3', 'words8', 'sinceBody', 'untilBody'],
  ...['inRun', 'runPlace', 'runShare', 'maskOdds', 'lookOdds', 'lookBody', 'lookWords'],
  ...['upOdds', 'upWords', 'upperOdds', 'upperWords', 'bestBlocks', 'bestText'],
  ...PARTS,
  ...UNITS,
] as const;

const FAR = 30;
const WIDEST = 1500;

/** What the first look says: chances, columns of body text, columns at all, and the words' weight by columns. */
interface First {
  readonly odds: Float32Array;
  readonly chance: Float32Array;
  readonly body: Float32Array;
  readonly width: Float32Array;
  readonly words: Float32Array;
}

function firstOf(odds: Float32Array, { grid, strip }: Look): First {
  const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const width = strip.width.map((columns) => Math.min(WIDEST, columns));
  return {
    ...{ odds, chance, width },
    body: chance.map((value, i) => value * (width[i] as number)),
    words: width.map((columns, i) => columns * (grid.data[grid.at(i) + AT_WORDS] as number)),
  };
}

function writeRatios(grid: Grid, column: number, groups: Groups, values: Float32Array, first: First): void {
  const ratios = ratiosOf(groups, values, first.width);
  for (let i = 0; i < grid.rows; i++) grid.data[grid.at(i) + column] = ratios[groups.of[i] as number] as number;
}

function writeWindows(grid: Grid, column: number, { odds, chance, body, width, words }: First): void {
  const { rows, data } = grid;
  const chances = sumsOf(chance, rows);
  const bodies = sumsOf(body, rows);
  const widths = sumsOf(width, rows);
  const weights = sumsOf(words, rows);
  const all = bodies[rows] as number;
  for (let i = 0; i < rows; i++) {
    const at = grid.at(i) + column;
    data[at] = odds[i] as number;
    data[at + 1] = around(chances, i, 2);
    data[at + 2] = around(chances, i, 6);
    data[at + 3] = log(all);
    data[at + 4] = share(bodies[i] as number, all);
    data[at + 5] = share(all - (bodies[i + 1] as number), all);
    data[at + 6] = share(around(weights, i, 3), around(widths, i, 3));
    data[at + 7] = share(around(weights, i, 8), around(widths, i, 8));
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

function writeRun(grid: Grid, column: number, { odds, body }: First): void {
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

function writeAlike(grid: Grid, column: number, first: First, { looks, strip }: Look): void {
  writeRatios(grid, column, strip.mask, first.body, first);
  writeRatios(grid, column + 1, looks, first.body, first);
  writeRatios(grid, column + 3, looks, first.words, first);
  for (let i = 0; i < grid.rows; i++) {
    const at = grid.at(i) + column;
    grid.data[at + 2] = log((grid.data[at + 1] as number) * (first.width[i] as number));
  }
}

/** The element whose own paragraphs hold most body text. */
function bestElement(count: number, up: Int32Array, rows: Int32Array, { body }: First): number {
  const credit = new Float32Array(count);
  for (let i = 0; i < rows.length; i++) credit[up[rows[i] as number] as number]! += body[i] as number;
  let best = 0;
  for (let row = 1; row < count; row++) if ((credit[row] as number) > (credit[best] as number)) best = row;
  return best;
}

function writeContainers(grid: Grid, column: number, page: HtmlPage, first: First, { up }: Containers): void {
  const { elements, marks } = page;
  const { count, blocks, textChars } = elements;
  const parents = { of: marks.element.map((row) => up[row] as number), count };
  const upper = { of: parents.of.map((row) => up[row] as number), count };
  writeRatios(grid, column, parents, first.body, first);
  writeRatios(grid, column + 1, parents, first.words, first);
  writeRatios(grid, column + 2, upper, first.body, first);
  writeRatios(grid, column + 3, upper, first.words, first);
  const shared = sharedWith(page, bestElement(count, up, marks.element, first));
  for (let i = 0; i < grid.rows; i++) {
    const at = grid.at(i) + column;
    const both = shared[marks.element[i] as number] as number;
    grid.data[at + 4] = log(blocks[both] as number);
    grid.data[at + 5] = share(textChars[both] as number, textChars[0] as number);
  }
}

/** Writes the columns `AGAIN` from `column` on. `odds` are what the first look said of each block. */
export function lookAgain(look: Look, column: number, odds: Float32Array, page: Page | HtmlPage): void {
  const { grid, containers } = look;
  const first = firstOf(odds, look);
  writeWindows(grid, column, first);
  writeSide(grid, column + 8, first, 1);
  writeSide(grid, column + 9, first, -1);
  writeRun(grid, column + 10, first);
  writeAlike(grid, column + 13, first, look);
  writeParts(grid, column + 23, odds, first.body);
  if (!isHtml(page) || !containers) return;
  writeContainers(grid, column + 17, page, first, containers);
  writeUnits(grid, column + 23 + PARTS.length, page, containers, first.body);
}
