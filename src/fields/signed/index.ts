import { type Forest, oddsAt } from '../../model/forest.ts';
import { Grid, Pen } from '../../model/grid.ts';
import { packed } from '../../model/weights/signer.ts';
import { unpackForest } from '../../model/weights.ts';
import type { LabelledBlock } from '../../types.ts';
import type { Region } from '../region.ts';
import { COLUMNS, settingOf, writeSignerFacts } from './facts.ts';
import { type Line, linesIn } from './lines.ts';
import { saidOf } from './said.ts';

let forest: Forest | undefined;

/** How far apart the lines of two who sign together stand, in blocks. */
const BESIDE = 2;

/** What is counted of each line that may sign an article, a row each. */
export function rowsOf(region: Region, lines: readonly Line[]): Grid {
  const setting = settingOf(region, lines);
  const grid = new Grid(lines.length, COLUMNS);
  for (let i = 0; i < lines.length; i++) writeSignerFacts(new Pen(grid.data, grid.at(i)), setting, i);
  return grid;
}

const indexOf = (line: Line | undefined): number => line?.block.block.index ?? Number.NEGATIVE_INFINITY;

/** The likeliest line and, next to it and to one another, others with a name alone that are likelier than not. */
function together(lines: readonly Line[], odds: readonly number[], best: number): Line[] {
  const [from, to] = [-1, 1].map((step) => {
    let end = best;
    for (let i = best + step; lines[i]?.bare && (odds[i] as number) > 0; i += step) {
      if (Math.abs(indexOf(lines[i]) - indexOf(lines[end])) > BESIDE) break;
      end = i;
    }
    return end;
  }) as [number, number];
  return lines.slice(from, to + 1);
}

/** A name alone, with no day next to it, of whom the text speaks more than once and nothing as of one who writes. */
function isSubject({ names: [name = ''], bare, block: { block } }: Line, region: Region): boolean {
  if (!bare || [-1, 1, 2].some((k) => region.page.blocks[block.index + k]?.label === 'dateline')) return false;
  const { subject, spoken, again } = saidOf(name, block.index, region);
  return subject > 1 && spoken + again === 0;
}

/**
 * Who signs an article where no line is surely a byline: `Ada Brook`, `Ada Brook | 12 May 2021`, `By the Lantern Team`. Trees that were
 * learned from pages with known authors (`train/MODEL.md`) weigh every line about the article that names somebody, against none.
 */
export function signedBy(region: Region): { names: readonly string[]; block: LabelledBlock } | null {
  const lines = linesIn(region);
  if (lines.length === 0) return null;
  forest ??= unpackForest(packed, COLUMNS);
  const grid = rowsOf(region, lines);
  const odds = lines.map((_, i) => oddsAt(forest as Forest, grid, i, false));
  const most = Math.max(...odds);
  if (most <= 0) return null;
  const best = odds.indexOf(most);
  if (isSubject(lines[best] as Line, region)) return null;
  const signers = together(lines, odds, best);
  return { names: [...new Set(signers.flatMap(({ names }) => names))], block: (signers[0] as Line).block };
}
