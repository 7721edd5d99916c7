import { type Forest, oddsAt } from '../forest.ts';
import { Grid } from '../grid.ts';
import { packed } from '../weights/takes.ts';
import { unpackForest } from '../weights.ts';
import { Facts, TAKE_FACTS } from './facts.ts';
import type { Scene } from './scene.ts';
import { type Take, takesOf } from './takes.ts';

/** How far from the cut a block is moved that a take leaves out, and one that it adds: clear of what is asked outside the run. */
const OUT = -1.5;
const IN = 1.2;
/** What a take must be better by than what lies above the cut, in F1. */
const LEAST = 0.05;

let forest: Forest | undefined;

/** Log-odds such that what lies above the cut is the take. */
export function oddsOf({ odds, base, cut }: Scene, { mask }: Take): Float32Array {
  return odds.map((value, i) => {
    if (mask[i] === base[i]) return value;
    return mask[i] ? Math.max(value, cut + IN) : Math.min(value, cut + OUT);
  });
}

/** The take that promises the best F1: the one above the cut unless another is clearly better. Linear in blocks and elements. */
function bestTake(scene: Scene): Take {
  forest ??= unpackForest(packed, TAKE_FACTS);
  const [base, ...others] = takesOf(scene) as [Take, ...Take[]];
  const facts = new Facts(scene);
  const grid = new Grid(1, TAKE_FACTS);
  let [best, most] = [base, LEAST];
  for (const take of others) {
    facts.write(grid.data, grid.at(0), take);
    const gain = oddsAt(forest, grid, 0, false);
    if (gain > most) [best, most] = [take, gain];
  }
  return best;
}

/** The log-odds of a page's blocks as the best take of its body has them. */
export const takenOdds = (scene: Scene): Float32Array =>
  scene.odds.length > 0 ? oddsOf(scene, bestTake(scene)) : scene.odds;
