import type { LabelledBlock, LabelledPage } from '../types.ts';

/** Where an item's fields may be read: its own blocks, and those about it that belong to no other item. */
export interface Region {
  readonly page: LabelledPage;
  readonly item: number;
  /** Block indexes: first and last of the region, of the item's own, headline (or null), first and last of the body. */
  readonly from: number;
  readonly to: number;
  readonly headline: number | null;
  readonly first: number;
  readonly last: number;
  /** The only item of its page. */
  readonly alone: boolean;
}

/** How far outside a lone article its fields may stand, in blocks. */
const ABOVE = 60;
const BELOW = 14;

/** The region of an item: the page about a lone article, up to its neighbours where there are several. */
export function regionOf(page: LabelledPage, item: number): Region {
  const own = page.items[item]?.blocks ?? [];
  const kept = own.filter((block) => block.item === item);
  const headline = kept.find((block) => block.label === 'headline')?.block.index ?? null;
  const body = kept.filter((block) => block.label !== 'headline');
  const first = body[0]?.block.index ?? own[0]?.block.index ?? 0;
  const last = body.at(-1)?.block.index ?? first;
  const alone = page.items.length === 1;
  const start = own[0]?.block.index ?? first;
  const end = own.at(-1)?.block.index ?? last;
  const before = page.items[item - 1]?.blocks.at(-1)?.block.index ?? -1;
  const next = page.items[item + 1]?.blocks[0]?.block.index ?? page.blocks.length;
  const from = alone ? Math.max(0, (headline ?? first) - ABOVE) : Math.max(before + 1, start);
  const to = alone ? Math.min(page.blocks.length - 1, last + BELOW) : Math.min(next - 1, Math.max(end, last));
  return { page, item, from, to, headline, first, last, alone };
}

/** Blocks of a region, in order. */
export function blocksIn({ page, from, to }: Region): readonly LabelledBlock[] {
  return page.blocks.slice(from, to + 1);
}
