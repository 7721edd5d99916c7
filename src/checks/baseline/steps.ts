import type { LabelledPage } from '../../types.ts';

const known = new Map<string, string>();

/** One string for equal steps, however many pages have it. */
function interned(step: string): string {
  const same = known.get(step);
  if (same !== undefined) return same;
  known.set(step, step);
  return step;
}

/**
 * How a page is built: its labels in order, runs as one, as pairs of neighbours (`body>copyright`; `^` opens it, `$` ends it),
 * each pair once. Machine text and bare figures are looked through: they stand anywhere. Empty for finished records.
 */
export function stepsOf(page: LabelledPage | null): readonly string[] {
  if (page === null) return [];
  const steps = new Set<string>();
  let before = '^';
  for (const { label, block } of page.blocks) {
    if (label === before || label === 'metadata' || block.facts.letters === 0) continue;
    steps.add(interned(`${before}>${label}`));
    before = label;
  }
  steps.add(interned(`${before}>$`));
  return [...steps];
}
