import type { Article } from '../types.ts';
import { profileIn } from './baseline/profile.ts';
import { onBlock, onDump } from './remark.ts';
import type { Check, Given, Remark, Seen } from './types.ts';

/** Share of a site's pages below which a number of items is odd: one page more like it would still be below it. */
const RARE = 0.01;

/** Bylines or date lines inside one text that speak for several articles. */
const HEADS = 3;

/** What stands beside an article's date. */
const signs: ReadonlySet<string> = new Set(['byline', 'outlet', 'headline']);

/** What the baseline's pages hold, in words: `1`, `8 to 12`. */
function usual(counts: Readonly<Record<string, number>>, pages: number): string {
  const frequent = Object.entries(counts).filter(([, count]) => count >= pages * 0.1);
  const numbers = frequent.map(([items]) => Number(items)).sort((a, b) => a - b);
  const [least, most] = [numbers[0], numbers.at(-1)];
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** How many pages of the baseline hold about as many items: within a quarter of them. */
function alike(counts: Readonly<Record<string, number>>, items: number): number {
  const reach = Math.floor(items / 4);
  return Object.entries(counts)
    .filter(([known]) => Math.abs(Number(known) - items) <= reach)
    .reduce((sum, [, count]) => sum + count, 0);
}

function besideBaseline(seen: Seen, { sites }: Given): Remark[] {
  const profile = profileIn(sites, seen.site);
  const items = seen.articles.length;
  if (!profile || items === 0 || (alike(profile.counts, items) + 1) / (profile.pages + 1) >= RARE) return [];
  return [onDump(seen, `unexpected ${items} items, expected ${usual(profile.counts, profile.pages)}`, 'items')];
}

/** Date lines inside the text of one article that have a byline or an outlet beside them: heads of further ones. */
function headsWithin(seen: Seen, { item }: Article): Remark[] {
  const blocks = seen.page?.items[item]?.blocks ?? [];
  const first = blocks.findIndex((block) => block.item === item && block.label === 'body');
  const last = blocks.findLastIndex((block) => block.item === item && block.label === 'body');
  const heads = blocks.filter(({ label }, at) => {
    if (label !== 'dateline' || at < first || at > last) return false;
    return signs.has(blocks[at - 1]?.label ?? '') || signs.has(blocks[at + 1]?.label ?? '');
  });
  const [start] = heads;
  if (!start || heads.length < HEADS) return [];
  const message = `unexpected 1 article with ${heads.length} date lines in its text, expected about ${heads.length + 1} articles`;
  return [onBlock(start, message)];
}

/** Pages that hold too many or too few items. */
export const itemCount: Check = {
  id: 'item-count',
  severity: 'warning',
  per: 'dump',
  usual: true,
  means: "the number of articles and list entries is not that of the baseline's pages, or several are merged into one",
  advice: 'see `clean explain FILE` for where items begin',
  look: (seen, given) => {
    if (seen.page === null) return [];
    const odd = besideBaseline(seen, given);
    const single = seen.articles.length === 1 ? seen.articles[0] : undefined;
    return odd.length > 0 || !single ? odd : headsWithin(seen, single);
  },
};
