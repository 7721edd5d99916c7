import { type Forest, oddsAbove, restsOf } from '../../model/forest.ts';
import { Grid, Pen } from '../../model/grid.ts';
import { packed } from '../../model/weights/headline.ts';
import { unpackForest } from '../../model/weights.ts';
import type { Note } from '../notes.ts';
import { candidatesFor } from './candidates.ts';
import { COLUMNS, writeHeadlineFacts } from './facts.ts';
import { settingOf } from './setting.ts';
import { wordingOf } from './wording.ts';

let learned: { readonly forest: Forest; readonly rests: Float64Array } | undefined;

function weights(): { readonly forest: Forest; readonly rests: Float64Array } {
  const forest = unpackForest(packed, COLUMNS);
  return { forest, rests: restsOf(forest) };
}

/** What is counted of each block that may be the headline of a text, a row each. */
export function rowsOf(notes: readonly Note[], candidates: readonly number[], first: number): Grid {
  const setting = settingOf(notes, candidates, first);
  const grid = new Grid(candidates.length, COLUMNS);
  for (let i = 0; i < candidates.length; i++) writeHeadlineFacts(new Pen(grid.data, grid.at(i)), setting, i);
  return grid;
}

/** The name of a person, a section, a site, that is the page's first line and stands there with nothing else. */
const isMasthead = (notes: readonly Note[], index: number): boolean =>
  index < 2 && notes[0]?.fold === notes[index]?.fold && wordingOf(notes[index]?.block.text ?? '').name;

/** Blocks above a text in which a title stands right over it. */
const OVER = 2;

/** Least log-odds of a headline, and of a page's one title that stands on its text. */
const LEAST = { any: 0, lone: -1 };

/**
 * The headline of a text, or null where no title is likelier than none: trees that were learned from pages with known headlines
 * (`train/MODEL.md`). A masthead gives way to a likely title right over the text.
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
  if (candidates.length === 0) return null;
  const grid = rowsOf(notes, candidates, first);
  learned ??= weights();
  const { forest, rests } = learned;
  let best: number | null = null;
  let most = candidates.length === 1 && candidates[0] === first - 1 ? LEAST.lone : LEAST.any;
  let over: number | null = null;
  // From the text upwards: the headline stands near it, and whoever cannot be likelier is soon given up.
  for (let i = candidates.length - 1; i >= 0; i--) {
    const odds = oddsAbove(forest, rests, grid, i, most);
    if (odds <= most) continue;
    [most, best] = [odds, candidates[i] as number];
    if (best < first && best >= first - OVER) over = best;
  }
  return best !== null && over !== null && isMasthead(notes, best) ? over : best;
}
