import type { HtmlPage } from '../../parsers/html/types.ts';
import { cutOf } from '../cut.ts';
import type { Look } from '../features/index.ts';

/** Blocks of a page: 1 where one is taken for body. */
export type Mask = Uint8Array;

/** A page as the labeller sees it: what its takes are made from. */
export interface Scene {
  readonly page: HtmlPage;
  readonly look: Look;
  /** Log-odds of the first look. */
  readonly first: Float32Array;
  /** The answer of both looks. */
  readonly odds: Float32Array;
  /** The answer as chances. */
  readonly chance: Float32Array;
  /** What a block weighs: its columns and a few. */
  readonly weight: Float32Array;
  readonly cut: number;
  /** What lies above the cut. */
  readonly base: Mask;
  /** Sum of chance times weight over the page. */
  readonly expected: number;
}

const WIDEST = 1500;
/** Columns that a block weighs beside its own. */
const LEAST = 5;

export const maskOf = (odds: Float32Array, least: number): Mask => Uint8Array.from(odds, (value) => +(value > least));

/** What takes of the page's body are made from, and told by. */
export function sceneOf(page: HtmlPage, look: Look, first: Float32Array, odds: Float32Array): Scene {
  const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const weight = look.strip.width.map((columns) => LEAST + Math.min(WIDEST, columns));
  const cut = cutOf(odds);
  let expected = 0;
  for (let i = 0; i < chance.length; i++) expected += (chance[i] as number) * (weight[i] as number);
  return { page, look, first, odds, chance, weight, cut, base: maskOf(odds, cut), expected };
}
