import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Evidence, Reading } from '../../types.ts';
import { isSite, type Setting, settingOf } from './setting.ts';
import { titleFacts, titleWeights } from './titleFacts.ts';
import { type Title, titlesOf } from './titles.ts';
import type { Stated } from './types.ts';
import { placeOf } from './where.ts';

/** The headline that a page states, and whether a heading or another block prints it. */
export interface StatedHeadline extends Reading<string> {
  readonly shown: boolean;
}

/** How much speaks for a wording. */
export function weightOf(title: Title, setting: Setting, weights: readonly number[] = titleWeights): number {
  return titleFacts.reduce((sum, test, i) => sum + Number(test(title, setting)) * (weights[i] ?? 0), 0);
}

/**
 * The headline among all wordings of it: headings, what data and meta elements state, the document's title, with and without
 * the site's name and section tails. Null where nothing but the site's name is stated.
 */
export function chooseHeadline(stated: Stated, page: HtmlPage): StatedHeadline | null {
  const titles = titlesOf(page, stated);
  const setting = settingOf(page, stated, titles);
  let best: Title | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const title of titles) {
    const weight =
      isSite(title.folded, setting) && !title.by.has('h1') ? Number.NEGATIVE_INFINITY : weightOf(title, setting);
    if (weight > most) [best, most] = [title, weight];
  }
  if (!best) return null;
  return { value: best.best.value, evidence: evidenceOf(best, page), shown: best.best.block !== undefined };
}

/** Where a wording stands: in print, but in data where the print spells it in character references, which nobody can look up. */
function evidenceOf({ best, data }: Title, page: HtmlPage): Evidence {
  const { by, line, text, block } = best;
  if (!block) return { by, line, text };
  const spelled = block.spans.some(([from, to]) => page.source.text.slice(from, to).includes('&#'));
  if (spelled && data) return { by: data.by, line: data.line, text: data.text };
  return { by, ...placeOf(page, block, text) };
}
