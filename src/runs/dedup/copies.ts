import { groupsOf, words } from './numbers.ts';
import type { Collection } from './records.ts';
import { bandSize, bands, bins } from './sketch.ts';

type Pairs = ReturnType<typeof words>;

/** Why a record is left out, and for the sake of which. */
export interface Copy {
  readonly of: number;
  readonly why: 'exact' | 'near';
  /** Share of shingles in common (Jaccard), 0–1. */
  readonly similarity: number;
}

/** Shingles below which a text is too short to be a near copy, and below which more is asked of it. */
const fewest = 40;
const few = 200;
/** Shares: of shingles in common; for short texts; of the shorter text that is in the longer one. */
const alike = 0.4;
const alikeWhenShort = 0.6;
const contained = 0.87;
const alikeExcerpts = 0.95;
/** Records of one band that others are held against: more would be alike by form only. */
const company = 48;

/** Groups of records with one hash: the best of each, and its copies. */
function exactCopies(all: Collection): Map<number, Copy> {
  const copies = new Map<number, Copy>();
  const low = all.low.values;
  for (const group of groupsOf(all.high.values, all.length)) {
    const byLow = new Map<number, number[]>();
    for (const index of group) byLow.set(low[index]!, [...(byLow.get(low[index]!) ?? []), index]);
    for (const same of byLow.values()) {
      const [best, ...others] = same.sort((a, b) => all.compare(a, b));
      for (const index of others) copies.set(index, { of: best!, why: 'exact', similarity: 1 });
    }
  }
  return copies;
}

/** Share of shingles in common, estimated; 0 where an earlier band has brought the two together already. */
function similarity(a: Uint16Array, b: Uint16Array, band: number): number {
  let equal = 0;
  for (let start = 0; start < bins; start += bandSize) {
    let here = 0;
    for (let bin = start; bin < start + bandSize; bin += 1) if (a[bin] === b[bin]) here += 1;
    if (here === bandSize && start < band * bandSize) return 0;
    equal += here;
  }
  return equal / bins;
}

/** Is the second one a near copy of the first, as far as their sketches tell? Teasers made from one form must be all but equal. */
function isCopy(share: number, a: number, b: number, all: Collection): boolean {
  const [one, two] = [all.shingles.values[a]!, all.shingles.values[b]!];
  const shorter = Math.min(one, two);
  const least = shorter < few ? alikeWhenShort : alike;
  if (share < (all.isExcerpt(a) || all.isExcerpt(b) ? alikeExcerpts : least)) return false;
  return (share * (one + two)) / (1 + share) >= contained * shorter;
}

/** Adds the near copies among the members of one band, the best member first. */
function pairUp(members: readonly number[], band: number, all: Collection, pairs: Pairs): void {
  for (let i = 1; i < members.length; i += 1) {
    for (let k = 0; k < Math.min(i, company); k += 1) {
      const [a, b] = [members[k]!, members[i]!];
      const share = similarity(...all.sketches.both(a, b), band);
      if (share === 0 || !isCopy(share, a, b, all)) continue;
      for (const number of [a, b, Math.round(share * 1000)]) pairs.push(number);
    }
  }
}

/** One number for the values of a band, for every record. */
function bandKeys(all: Collection, band: number, column: Uint16Array, keys: Uint32Array): void {
  keys.fill(0);
  for (let bin = band * bandSize; bin < (band + 1) * bandSize; bin += 1) {
    all.sketches.column(bin, column);
    for (let i = 0; i < keys.length; i += 1) keys[i] = Math.imul(keys[i]! ^ column[i]!, 0x9e3779b1) ^ (keys[i]! >>> 15);
  }
}

/** Pairs of near copies: one, the other, and their similarity in thousandths, one behind the other. */
function nearPairs(all: Collection, exact: ReadonlyMap<number, Copy>): Pairs {
  const shingles = all.shingles.values;
  const column = new Uint16Array(all.length);
  const keys = new Uint32Array(all.length);
  const pairs = words();
  for (let band = 0; band < bands; band += 1) {
    bandKeys(all, band, column, keys);
    for (const group of groupsOf(keys, all.length)) {
      const members = group.filter((index) => shingles[index]! >= fewest && !exact.has(index));
      if (members.length > 1)
        pairUp(
          members.sort((a, b) => all.compare(a, b)),
          band,
          all,
          pairs,
        );
    }
  }
  return pairs;
}

/** For each record its near copies, and how near: as lists one behind the other. */
function neighbours(pairs: Pairs, count: number) {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < pairs.length; i += 3) {
    starts[pairs.values[i]! + 1]! += 1;
    starts[pairs.values[i + 1]! + 1]! += 1;
  }
  for (let i = 0; i < count; i += 1) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const other = new Uint32Array(starts[count]!);
  const share = new Uint32Array(starts[count]!);
  for (let i = 0; i < pairs.length; i += 3) {
    for (const [one, two] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const at = next[pairs.values[i + one]!]!++;
      other[at] = pairs.values[i + two]!;
      share[at] = pairs.values[i + 2]!;
    }
  }
  return { starts, other, share };
}

/**
 * The records to leave out. Of copies the best is kept, and a record is left out only for one that is kept: which one that is
 * depends on the records alone, not on their order.
 */
export function copiesIn(all: Collection): Map<number, Copy> {
  const copies = exactCopies(all);
  const { starts, other, share } = neighbours(nearPairs(all, copies), all.length);
  const near = new Set<number>();
  for (let i = 0; i < all.length; i += 1) if (starts[i + 1]! > starts[i]!) near.add(i);
  for (const index of [...near].sort((a, b) => all.compare(a, b))) {
    if (copies.has(index)) continue;
    for (let at = starts[index]!; at < starts[index + 1]!; at += 1) {
      const one = other[at]!;
      if (!copies.has(one)) copies.set(one, { of: index, why: 'near', similarity: share[at]! / 1000 });
    }
  }
  // A copy of what is itself left out is a copy of what that is one of.
  for (const [index, copy] of copies) {
    const further = copies.get(copy.of);
    if (further) copies.set(index, further);
  }
  return copies;
}
