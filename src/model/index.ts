import type { HtmlPage } from '../parsers/html/types.ts';
import type { Page } from '../types.ts';
import { AGAIN, lookAgain } from './features/again.ts';
import { HTML_COLUMNS, isHtml, type Look, lookAt, TEXT_COLUMNS } from './features/index.ts';
import { type Forest, oddsAt } from './forest.ts';
import { takenOdds } from './takes/index.ts';
import { sceneOf } from './takes/scene.ts';
import { packed as htmlPacked } from './weights/html.ts';
import { packed as textPacked } from './weights/text.ts';
import { unpack, type Weights } from './weights.ts';

export { cutOf } from './cut.ts';

/** Log-odds below which a block is no body whatever else is said, and below which its neighbours must be, too. */
const HOPELESS = -4;
const FARTHEST = -6;
const REACH = 3;
/** The first look's part of the answer where a block is looked at again. For HTML both together err less than either. */
const FIRST_PART = { html: 0.5, text: 0 } as const;

let html: Weights | undefined;
let text: Weights | undefined;

function firstOdds({ grid }: Look, forest: Forest): Float32Array {
  const odds = new Float32Array(grid.rows);
  for (let i = 0; i < grid.rows; i++) odds[i] = oddsAt(forest, grid, i, true);
  return odds;
}

/** Whether a second look could change what a block is. */
function isOpen(odds: Float32Array, i: number): boolean {
  const own = odds[i] as number;
  if (own > HOPELESS) return true;
  if (own <= FARTHEST) return false;
  for (let k = 1; k <= REACH; k++)
    if ((odds[i - k] ?? FARTHEST) > HOPELESS || (odds[i + k] ?? FARTHEST) > HOPELESS) return true;
  return false;
}

/**
 * How likely each block is body text of the article: log-odds (natural), one a block; 0 is even.
 * Pure; linear in blocks and elements. The weights are unpacked at the first call.
 */
export function bodyOdds(page: Page | HtmlPage): Float32Array {
  const columns = isHtml(page) ? HTML_COLUMNS : TEXT_COLUMNS;
  const width = columns.length + AGAIN.length;
  if (isHtml(page)) html ??= unpack(htmlPacked, width);
  else text ??= unpack(textPacked, width);
  const weights = (isHtml(page) ? html : text) as Weights;
  const look = lookAt(page, weights.lexicon, width);
  const first = firstOdds(look, weights.first);
  lookAgain(look, columns.length, first, page);
  const part = isHtml(page) ? FIRST_PART.html : FIRST_PART.text;
  const odds = first.map((value, i) =>
    isOpen(first, i) ? part * value + (1 - part) * oddsAt(weights.again, look.grid, i, false) : value,
  );
  return isHtml(page) ? takenOdds(sceneOf(page, look, first, odds)) : odds;
}
