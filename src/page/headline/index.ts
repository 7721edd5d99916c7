import { type Forest, oddsAt } from '../../model/forest.ts';
import { Grid } from '../../model/grid.ts';
import { packed } from '../../model/weights/headline.ts';
import { unpackForest } from '../../model/weights.ts';
import type { Note } from '../notes.ts';
import { candidatesFor } from './candidates.ts';
import { headlineFacts } from './facts.ts';
import { settingOf } from './setting.ts';

let forest: Forest | undefined;

/** What is counted of each block that may be the headline of a text. */
export function rowsOf(notes: readonly Note[], candidates: readonly number[], first: number): number[][] {
  const setting = settingOf(notes, candidates, first);
  return candidates.map((_, order) => headlineFacts(setting, order));
}

/**
 * The headline of a text, or null where no title is likelier than none: trees that were learned from pages with known headlines
 * (`train/MODEL.md`).
 * @param first first block of the text
 * @param stop first block that belongs to it
 * @param end first block that does not
 */
export function headlineAbove(notes: readonly Note[], first: number, stop = 0, end = notes.length): number | null {
  const candidates = candidatesFor(notes, first, stop, end);
  const tabbed = candidates.findLast(
    (index) => index < first && notes[index]?.block.kind === 'heading' && notes[index]?.block.path === '',
  );
  if (tabbed !== undefined) return tabbed;
  const rows = rowsOf(notes, candidates, first);
  const width = rows[0]?.length ?? 0;
  const grid = new Grid(rows.length, width);
  for (const [i, row] of rows.entries()) grid.data.set(row, grid.at(i));
  let best: number | null = null;
  let most = 0;
  for (let i = 0; i < rows.length; i++) {
    forest ??= unpackForest(packed, width);
    const odds = oddsAt(forest, grid, i, false);
    if (odds > most) [most, best] = [odds, candidates[i] as number];
  }
  return best;
}
