import { cutOf } from '../cut.ts';
import { branchesOf } from './branches.ts';
import { type Mask, maskOf, type Scene } from './scene.ts';

/** What a page's body could be. `kind` is the number, in `KINDS`, of how that was found. */
export interface Take {
  readonly kind: number;
  readonly mask: Mask;
}

/** How takes are found. */
const KINDS = [
  ...['base', 'cut', 'main', 'until', 'since', 'great', 'without', 'withoutLook', 'withLook', 'branch', 'filled'],
  ...['filledBranch', 'first', 'expected'],
] as const;

type Kind = (typeof KINDS)[number];

/** How far from the page's cut other cuts lie. */
const CUTS = [-2, -1, -0.5, 0.5, 1, 2];
/** Blocks in a row that are no body and part two regions. */
const GAPS = [3, 6];
const MOST = 8;
/** Log-odds above which a block may fill a hole, below the cut. */
const DOUBTFUL = -2.5;
/** Share of the greatest region that makes another one great, and of the body that makes a look worth leaving out. */
const GREAT = 0.2;
const SMALL = 0.5;

/** A stretch of the body with little else between. */
interface Region {
  readonly from: number;
  to: number;
  sum: number;
}

function regionsOf({ base, chance, weight }: Scene, gap: number): Region[] {
  const regions: Region[] = [];
  base.forEach((taken, i) => {
    if (!taken) return;
    let region = regions.at(-1);
    if (!region || i - region.to > gap) {
      region = { from: i, to: i, sum: 0 };
      regions.push(region);
    }
    region.to = i;
    region.sum += (chance[i] as number) * (weight[i] as number);
  });
  return regions;
}

const largest = <T extends { readonly sum: number }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best && best.sum >= one.sum ? best : one), undefined);

/** A number for a mask; that two masks share one is very rare. */
function hashOf(mask: Mask): number {
  let [high, low] = [1, 1];
  for (let i = 0; i < mask.length; i++) {
    high = (Math.imul(high, 0x01000193) + (mask[i] as number)) | 0;
    low = (Math.imul(low, 0x85ebca6b) + (mask[i] as number)) | 0;
  }
  return high * 0x200000 + (low & 0x1fffff);
}

/** Collects takes, each once. */
class Takes {
  readonly all: Take[] = [];
  private readonly seen = new Set<number>();

  add(kind: Kind, mask: Mask): void {
    const key = hashOf(mask);
    if (this.seen.has(key) || !mask.includes(1)) return;
    this.seen.add(key);
    this.all.push({ kind: KINDS.indexOf(kind), mask });
  }
}

function addRegions(takes: Takes, scene: Scene, gap: number): void {
  const { base } = scene;
  const regions = regionsOf(scene, gap);
  const main = largest(regions);
  if (!main || regions.length < 2) return;
  const kept = (is: (region: Region) => boolean): Mask => {
    const mask = new Uint8Array(base.length);
    for (const { from, to } of regions.filter(is)) mask.set(base.subarray(from, to + 1), from);
    return mask;
  };
  takes.add(
    'main',
    kept((region) => region === main),
  );
  takes.add(
    'until',
    kept(({ from }) => from <= main.from),
  );
  takes.add(
    'since',
    kept(({ from }) => from >= main.from),
  );
  takes.add(
    'great',
    kept(({ sum }) => sum > GREAT * main.sum),
  );
  const others = regions.filter((region) => region !== main).sort((a, b) => b.sum - a.sum);
  for (const other of others.slice(0, MOST))
    takes.add(
      'without',
      kept((region) => region !== other),
    );
}

function addFilled(takes: Takes, scene: Scene): void {
  const { base, odds } = scene;
  const main = largest(regionsOf(scene, GAPS[1] as number));
  if (!main) return;
  const mask = base.slice();
  for (let i = main.from; i <= main.to; i++) if ((odds[i] as number) > scene.cut + DOUBTFUL) mask[i] = 1;
  takes.add('filled', mask);
}

/** The body without, or with all of, the blocks of one look. */
function addLooks(takes: Takes, scene: Scene): void {
  const { base, odds, weight, look } = scene;
  const { of, count } = look.looks;
  const sums = new Float64Array(count);
  let all = 0;
  base.forEach((taken, i) => {
    if (!taken) return;
    sums[of[i] as number]! += weight[i] as number;
    all += weight[i] as number;
  });
  const groups = Array.from(sums, (sum, group) => ({ sum, group })).filter(({ sum }) => sum > 0);
  groups.sort((a, b) => b.sum - a.sum);
  for (const { sum, group } of groups.slice(0, MOST)) {
    if (sum < SMALL * all)
      takes.add(
        'withoutLook',
        base.map((taken, i) => +(taken && of[i] !== group)),
      );
    const least = scene.cut + DOUBTFUL;
    takes.add(
      'withLook',
      base.map((taken, i) => +(taken || (of[i] === group && (odds[i] as number) > least))),
    );
  }
}

/** The blocks that make the expected F1 greatest. */
function expectedMask({ chance, weight, expected }: Scene): Mask {
  const order = Array.from(chance, (_, i) => i).sort((a, b) => (chance[b] as number) - (chance[a] as number));
  let [right, all, best, least] = [0, 0, 0, 1];
  for (const i of order) {
    right += (chance[i] as number) * (weight[i] as number);
    all += weight[i] as number;
    if (right / (all + expected) <= best) continue;
    best = right / (all + expected);
    least = chance[i] as number;
  }
  return Uint8Array.from(chance, (value) => +(value >= least));
}

/** What the body of the page could be; the first is what lies above the cut. */
export function takesOf(scene: Scene): Take[] {
  const { odds, first, cut, base } = scene;
  const takes = new Takes();
  takes.add('base', base);
  for (const step of CUTS) takes.add('cut', maskOf(odds, cut + step));
  for (const gap of GAPS) addRegions(takes, scene, gap);
  addFilled(takes, scene);
  addLooks(takes, scene);
  for (const inside of branchesOf(scene)) {
    takes.add(
      'branch',
      base.map((taken, i) => taken & (inside[i] as number)),
    );
    const fits = (i: number): boolean => inside[i] === 1 && (odds[i] as number) > cut + DOUBTFUL;
    takes.add(
      'filledBranch',
      base.map((taken, i) => +(taken === 1 || fits(i))),
    );
  }
  takes.add('first', maskOf(first, cutOf(first)));
  takes.add('expected', expectedMask(scene));
  return takes.all;
}
