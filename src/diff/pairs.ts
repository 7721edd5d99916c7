import { likeness, sketchOf } from '../checks/sketch.ts';
import type { Written } from './types.ts';

/** Two records of one article. */
export type Pair = readonly [before: Written, after: Written];

/** Records of two outputs, as far as they belong together. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Written[];
  readonly added: readonly Written[];
}

/** Share of equal paragraphs, or likeness of sketches, from which on two bodies are one article. */
const ALIKE = 0.3;

/** Likeness of sketches that makes one article of two files. */
const MOVED = 0.8;

/** Characters of paragraphs that both bodies have, as a share of the shorter body. */
export function shared(a: string, b: string): number {
  const paragraphs = new Set(a.split('\n').filter((text) => text.trim() !== ''));
  let equal = 0;
  for (const text of new Set(b.split('\n'))) if (paragraphs.has(text)) equal += text.length;
  return equal / Math.max(1, Math.min(a.length, b.length));
}

/** How much two bodies have in common, 0–1. */
function closeness(a: Written, b: Written): number {
  if (a.body === b.body) return 2;
  const [x, y] = [sketchOf(a.body), sketchOf(b.body)];
  return Math.max(shared(a.body, b.body), x !== null && y !== null ? likeness(x, y) : 0);
}

/** Pairs the records of one file: equal bodies, then the most alike, then a lone one with a lone one. */
function withinFile(before: readonly Written[], after: readonly Written[]): Pairing {
  const candidates = before.flatMap((a, i) => after.map((b, j) => ({ a, b, i, j, close: closeness(a, b) })));
  candidates.sort((p, q) => q.close - p.close || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i);
  const taken = new Set<Written>();
  const pairs: Pair[] = [];
  const only = before.length === 1 && after.length === 1;
  for (const { a, b, close } of candidates) {
    if ((close < ALIKE && !only) || taken.has(a) || taken.has(b)) continue;
    pairs.push([a, b]);
    taken.add(a);
    taken.add(b);
  }
  pairs.sort(([, p], [, q]) => p.item - q.item);
  return { pairs, gone: before.filter((one) => !taken.has(one)), added: after.filter((one) => !taken.has(one)) };
}

function byFile(records: readonly Written[]): Map<string, Written[]> {
  const files = new Map<string, Written[]>();
  for (const record of records) {
    const here = files.get(record.file);
    if (here) here.push(record);
    else files.set(record.file, [record]);
  }
  return files;
}

/** Pairs records of other files whose bodies are the same. */
function acrossFiles(gone: readonly Written[], added: readonly Written[]): Pairing {
  const left = new Map<string, Written[]>();
  for (const one of added) left.set(one.body, [...(left.get(one.body) ?? []), one]);
  const pairs: Pair[] = [];
  const paired = new Set<Written>();
  const pair = (a: Written, b: Written) => {
    pairs.push([a, b]);
    paired.add(a).add(b);
  };
  for (const one of gone) {
    const same = left.get(one.body)?.shift();
    if (same) pair(one, same);
  }
  const sketches = added.filter((one) => !paired.has(one)).map((one) => ({ one, sketch: sketchOf(one.body) }));
  for (const one of gone) {
    const sketch = paired.has(one) ? null : sketchOf(one.body);
    if (sketch === null || sketches.length > 2000) continue;
    const like = sketches.find(
      (other) => !paired.has(other.one) && other.sketch !== null && likeness(sketch, other.sketch) >= MOVED,
    );
    if (like) pair(one, like.one);
  }
  const isLeft = (one: Written) => !paired.has(one);
  return { pairs, gone: gone.filter(isLeft), added: added.filter(isLeft) };
}

/** Pairs records by file and then by body, never by id; `moved` are pairs of two files. */
export function pairUp(
  before: readonly Written[],
  after: readonly Written[],
): Pairing & { readonly moved: readonly Pair[] } {
  const [old, fresh] = [byFile(before), byFile(after)];
  const files = [...new Set([...old.keys(), ...fresh.keys()])];
  const within = files.map((file) => withinFile(old.get(file) ?? [], fresh.get(file) ?? []));
  const across = acrossFiles(
    within.flatMap(({ gone }) => gone),
    within.flatMap(({ added }) => added),
  );
  return { pairs: within.flatMap(({ pairs }) => pairs), moved: across.pairs, gone: across.gone, added: across.added };
}
