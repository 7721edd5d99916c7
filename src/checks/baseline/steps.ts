import type { Label } from '../../labels.ts';
import type { LabelledPage } from '../../types.ts';

const known = new Map<string, string>();

/** One string for equal steps, however many pages have it. */
function interned(step: string): string {
  const same = known.get(step);
  if (same !== undefined) return same;
  known.set(step, step);
  return step;
}

/** Labels that may stand anywhere about a text: they tell one article from another, not one layout from another. */
const anywhere: ReadonlySet<Label> = new Set<Label>([
  'other',
  'metadata',
  'dateline',
  'deck',
  'lead',
  'caption',
  'duplicate',
]);

/** Labels that stand inside a text as they like. */
const inText: ReadonlySet<Label> = new Set<Label>(['related', 'tags', 'comment']);

/**
 * How a page is built: the labels of its frame in order, runs as one, as pairs of neighbours (`body>copyright`; `^` opens it,
 * `$` ends it), each pair once. What differs from article to article is looked through. Empty for finished records.
 */
export function stepsOf(page: LabelledPage | null): readonly string[] {
  if (page === null) return [];
  const first = page.blocks.findIndex(({ label }) => label === 'body');
  const last = page.blocks.findLastIndex(({ label }) => label === 'body');
  const steps = new Set<string>();
  let before = '^';
  for (const [at, { label, block }] of page.blocks.entries()) {
    const isInside = at > first && at < last && inText.has(label);
    if (isInside || anywhere.has(label) || block.facts.letters === 0) continue;
    const part = label === 'subheading' ? 'body' : label;
    if (part !== before) steps.add(interned(`${before}>${part}`));
    before = part;
  }
  steps.add(interned(`${before}>$`));
  return [...steps];
}
