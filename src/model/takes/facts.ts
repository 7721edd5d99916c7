import { AGAIN } from '../features/again.ts';
import { HTML_COLUMNS } from '../features/index.ts';
import { log, Pen, share } from '../grid.ts';
import type { Scene } from './scene.ts';
import type { Take } from './takes.ts';

/** Columns whose means over what a take keeps, leaves out and adds are asked. */
const MEANS = [
  ...[
    'wordScore',
    'words',
    'sentences',
    'prose',
    'ending',
    'digits',
    'at',
    'copyright',
    'functions',
    'wordLength',
    'quote',
    'colon',
  ],
  ...[
    'lookProse',
    'lookEnds',
    'zonePlace',
    'since',
    'until',
    'linkShare',
    'level',
    'hidden',
    'breaks',
    'article',
    'aside',
    'footer',
  ],
  ...[
    'list',
    'inTop',
    'linkedUp1',
    'alikeUp1',
    'titleAlike',
    'titlePlace',
    'summaryAlike',
    'inArticleBody',
    'nearNames',
    'farNames',
  ],
  ...[
    'said',
    'words8',
    'maskOdds',
    'lookOdds',
    'upOdds',
    'upperOdds',
    'partOrder',
    'partShare',
    'unitRank',
    'unitShare',
  ],
  ...['articleRank', 'articleShare', 'newHeadings'],
] as const;
/** Columns of the page as a whole. */
const PAGE = ['pageBlocks', 'pageProse', 'pageDensity', 'parts', 'mainShare', 'units'] as const;

const SHAPE = 9;
const STRETCH = 11;

const placesOf = (names: readonly string[]) => names.map((name) => [...HTML_COLUMNS, ...AGAIN].indexOf(name));
const MEAN_PLACES = placesOf(MEANS);
const PAGE_PLACES = placesOf(PAGE);

/** Facts of a take. */
export const TAKE_FACTS = 1 + 2 * SHAPE + 3 * (STRETCH + MEANS.length) + PAGE.length;

/** Some blocks: their numbers, their weight and the weighted sums of the columns. */
interface Some {
  readonly blocks: readonly number[];
  readonly weight: number;
  readonly sums: Float64Array;
}

function someOf({ look, weight }: Scene, blocks: readonly number[]): Some {
  const { grid } = look;
  const sums = new Float64Array(MEAN_PLACES.length);
  let total = 0;
  for (const i of blocks) {
    const own = weight[i] as number;
    const at = grid.at(i);
    total += own;
    for (let k = 0; k < MEAN_PLACES.length; k++)
      sums[k]! += own * (grid.data[at + (MEAN_PLACES[k] as number)] as number);
  }
  return { blocks, weight: total, sums };
}

/** The sums of what is kept, from those of the base. */
function keptOf({ weight }: Scene, base: Some, gone: Some, added: Some, blocks: readonly number[]): Some {
  const sums = base.sums.map((sum, k) => sum - (gone.sums[k] as number) + (added.sums[k] as number));
  return { blocks, weight: blocks.reduce((sum, i) => sum + (weight[i] as number), 0), sums };
}

/** How good the blocks look as a whole. */
function shapeOf({ odds, chance, weight, expected }: Scene, { blocks, weight: total }: Some): number[] {
  let [right, least, mean, most] = [0, 9, 0, -9];
  for (const i of blocks) {
    const value = odds[i] as number;
    right += (chance[i] as number) * (weight[i] as number);
    mean += value * (weight[i] as number);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const reach = blocks.length ? (blocks.at(-1) as number) - (blocks[0] as number) + 1 : 0;
  return [
    ...[share(right, total), share(right, expected), share(2 * right, total + expected), log(total), blocks.length],
    ...[share(blocks.length, reach), least, share(mean, total), most],
  ];
}

const middle = (blocks: readonly number[]): number =>
  share(
    blocks.reduce((sum, i) => sum + i, 0),
    blocks.length,
  );

/** Where blocks stand beside what is kept, what the looks say of them, and the means of their columns. */
function writeSome(pen: Pen, { odds, first, weight, base }: Scene, some: Some, kept: Some, whole: number): void {
  const { blocks, weight: total, sums } = some;
  if (blocks.length === 0) {
    for (let k = 0; k < STRETCH + sums.length; k++) pen.put(0);
    return;
  }
  let [mean, early, least, most] = [0, 0, 9, -9];
  for (const i of blocks) {
    const value = odds[i] as number;
    mean += value * (weight[i] as number);
    early += (first[i] as number) * (weight[i] as number);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const from = blocks[0] as number;
  const to = blocks.at(-1) as number;
  const rows = base.length;
  const values = [log(total), share(total, whole), blocks.length, mean / total, most, least, early / total];
  values.push((middle(blocks) - middle(kept.blocks)) / rows, from / rows, to / rows, blocks.length / (to - from + 1));
  for (const value of values) pen.put(value);
  for (const sum of sums) pen.put(sum / total);
}

/** Reads the facts of takes of one page. */
export class Facts {
  private readonly base: Some;
  private readonly shape: readonly number[];
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
    this.base = someOf(
      scene,
      this.blocks((i) => scene.base[i] === 1),
    );
    this.shape = shapeOf(scene, this.base);
  }

  private blocks(is: (i: number) => boolean): number[] {
    const blocks: number[] = [];
    for (let i = 0; i < this.scene.base.length; i++) if (is(i)) blocks.push(i);
    return blocks;
  }

  /** Writes the facts of a take from `at` of `data` on. */
  write(data: Float32Array, at: number, { kind, mask }: Take): void {
    const { scene } = this;
    const { base } = scene;
    const gone = someOf(
      scene,
      this.blocks((i) => base[i] === 1 && mask[i] === 0),
    );
    const added = someOf(
      scene,
      this.blocks((i) => base[i] === 0 && mask[i] === 1),
    );
    const kept = keptOf(
      scene,
      this.base,
      gone,
      added,
      this.blocks((i) => mask[i] === 1),
    );
    const shape = shapeOf(scene, kept);
    const pen = new Pen(data, at);
    pen.put(kind);
    for (const value of shape) pen.put(value);
    shape.forEach((value, k) => {
      pen.put(value - (this.shape[k] as number));
    });
    for (const some of [gone, added, kept]) writeSome(pen, scene, some, kept, this.base.weight);
    for (const column of PAGE_PLACES) pen.put(scene.look.grid.data[scene.look.grid.at(0) + column] as number);
  }
}
