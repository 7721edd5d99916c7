import type { load as Load } from 'cheerio/slim';
import { UserError } from '../../errors.ts';
import type { Span } from '../../types.ts';
import { LIMITS } from './limits.ts';
import type { HtmlPage } from './types.ts';

/** What a selector finds: the matched elements' source ranges in order, and the indices of the blocks that lie wholly inside one. */
export interface Selection {
  readonly ranges: readonly Span[];
  readonly blocks: readonly number[];
}

const NOTHING: Selection = { ranges: [], blocks: [] };

function insideOf(page: HtmlPage, ranges: readonly Span[]): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { spans, index } of page.blocks) {
    const first = spans[0]?.[0] ?? 0;
    const last = spans.at(-1)?.[1] ?? 0;
    while (at < ranges.length && (ranges[at] as Span)[1] <= first) at++;
    const range = ranges[at];
    if (range && range[0] <= first && last <= range[1]) found.push(index);
  }
  return found;
}

/** Ranges in order; one inside another is covered by it. */
function outermost(ranges: readonly Span[]): Span[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  for (const range of sorted) if (range[1] > (kept.at(-1)?.[1] ?? -1)) kept.push(range);
  return kept;
}

/**
 * Opens a page for the CSS selectors of a site profile. Reads the page a second time, with cheerio: import this file only when a
 * profile asks. Pages that leave very many elements open find nothing.
 * @returns a function from a selector to what it finds; throws `UserError` where the selector is not CSS
 */
export function selectorsOf(page: HtmlPage, load: typeof Load): (selector: string) => Selection {
  if (page.unclosed > LIMITS.unclosed || page.repairs.includes('truncated')) return () => NOTHING;
  const find = load(page.source.text, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  return (selector) => {
    const ranges: Span[] = [];
    try {
      for (const { startIndex, endIndex } of find(selector)) ranges.push([startIndex ?? 0, (endIndex ?? -1) + 1]);
    } catch (error) {
      throw new UserError(`'${selector}' is no CSS selector: ${error instanceof Error ? error.message : error}`);
    }
    const kept = outermost(ranges);
    return { ranges: kept, blocks: insideOf(page, kept) };
  };
}
