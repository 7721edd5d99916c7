import type { Label } from '../labels.ts';
import { isHtml } from '../page/structure.ts';
import type { Article, LabelledBlock, LabelledPage } from '../types.ts';
import { LINKED, lineKey, targetOf } from './keys.ts';
import { hostOfPage } from './site.ts';

/** A block as it is held against other pages. */
export interface PageLine {
  /** Text as it is compared. */
  readonly key: string;
  readonly text: string;
  /** Where it is a link: its target; else ''. */
  readonly target: string;
  readonly label: Label;
  readonly kept: boolean;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
}

/** What of a page is held against others of its site: plain data. */
export interface PageLines {
  readonly site: string;
  readonly lines: readonly PageLine[];
}

/** A string of its own: a slice would keep its whole page in memory. */
const own = (text: string): string => ` ${text}`.slice(1);

/** The page's blocks, each text once; what it does not show is passed over. */
export function linesOf(labelled: LabelledPage, articles: readonly Article[]): PageLines {
  const { page } = labelled;
  const html = isHtml(page) ? page : null;
  const host = hostOfPage(page);
  const seen = new Map<string, PageLine>();
  const lineOf = ({ block, label, kept }: LabelledBlock, key: string): PageLine => {
    const linked = html !== null && block.linkedChars >= block.text.length * LINKED;
    const target = linked ? targetOf(html, block.index, host) : '';
    return {
      key: own(key),
      text: own(block.text),
      target: own(target),
      label,
      kept,
      sentence: block.facts.endsSentence,
    };
  };
  for (const labelledBlock of labelled.blocks) {
    const { block, kept } = labelledBlock;
    const key = html?.marks.hidden[block.index] ? '' : lineKey(block.text);
    if (key === '' || (seen.has(key) && !kept)) continue;
    const before = seen.get(key);
    if (before?.label === 'headline') continue;
    seen.set(key, lineOf(labelledBlock, key));
  }
  return { site: host ?? articles[0]?.source ?? '*', lines: [...seen.values()] };
}
