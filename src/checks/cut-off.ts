import type { Article, LabelledBlock } from '../types.ts';
import { onArticle, onBlock, onText, quoted } from './remark.ts';
import type { Check, Remark, Seen } from './types.ts';

/** Warnings by which containers and parsers say that they did not get all of it. */
const stated = ['truncated', 'damaged'];

/** Columns of a paragraph that breaks off; shorter lines are names, places, verse. */
const NARROWEST = 30;

/** Ends that are no sentence's and yet an end: a colon's list, a bracket, an address, a name and mail. */
const ended =
  /[.!?。！？…:：)\]）］」』】>》"”’'*※=~@\d]$|[가-힣]{2,4} ?(?:기자|특파원|앵커|대표|교수|위원)$|(?:끝|계속|END|###)$/i;

/** Share of an article's paragraphs that end as sentences do: where few do, none is cut. */
function endsMostly(blocks: readonly LabelledBlock[]): boolean {
  const prose = blocks.filter(({ block }) => block.facts.width >= NARROWEST);
  const ends = prose.filter(({ block }) => block.facts.endsSentence).length;
  return prose.length >= 2 && ends >= (prose.length - 1) * 0.75;
}

/** Blocks that nobody took for anything, behind the article's last paragraph, that can be the rest of it. */
const REST = 4;

/** Behind the article's last paragraph, what nobody took for anything else. */
function isLeft(last: LabelledBlock, before: readonly LabelledBlock[]): boolean {
  const { facts } = last.block;
  if (last.label !== 'other' || !(facts.words > 3 || facts.width > 60)) return false;
  if (before.at(-1)?.label === 'body') return true;
  const at = before.findLastIndex(({ label }) => label !== 'other');
  const end = before[at];
  const isNear = end?.kept === true && end.block.line < last.block.line && before.length - at <= REST;
  return isNear && facts.width > 60;
}

/** The page's last block, where it is prose that breaks off. */
function brokenEnd({ page, articles }: Seen): LabelledBlock | undefined {
  const last = page?.blocks.at(-1);
  if (!page || !last || articles.at(-1)?.kind !== 'article') return undefined;
  const { text, facts } = last.block;
  if (facts.endsSentence || facts.width < NARROWEST || ended.test(text)) return undefined;
  if (last.label !== 'body' && !isLeft(last, page.blocks.slice(-REST - 2, -1))) return undefined;
  const above = page.blocks.slice(0, -1).filter(({ label, kept }) => kept && label === 'body');
  return endsMostly([...above, last]) ? last : undefined;
}

/** Signs of a page's head, within which it says that it is HTML. */
const HEAD = 2000;

/** HTML that never closes, and ends in words or inside a tag: where it does, and what stands there. */
function openEnd({ text, page }: Seen): { readonly start: number; readonly end: string } | undefined {
  if (page === null || !/<(?:!doctype|html|head|body)\b/i.test(text.slice(0, HEAD))) return undefined;
  const words = text.slice(text.lastIndexOf('>') + 1).trim();
  if (words === '' || /<\/(?:html|body)\b/i.test(text)) return undefined;
  return { start: text.lastIndexOf(words), end: words.slice(-24) };
}

/** Words behind a cut that are no text: what is to be clicked for the rest. */
const more = /(?:\[?\.{3}\]?|…) ?(?:더 ?보기|전체 ?보기|계속 읽기|read more|continue reading|more)$/i;

function teased(seen: Seen, { kind, item }: Article): LabelledBlock | undefined {
  if (kind !== 'article' || !seen.page) return undefined;
  const own = seen.page.items[item]?.blocks.filter((block) => block.item === item && block.label === 'body') ?? [];
  const last = own.at(-1);
  return last && more.test(last.block.text.slice(-40)) ? last : undefined;
}

function look(seen: Seen): readonly Remark[] {
  const [first] = seen.articles;
  const said = [...(first?.warnings ?? []), ...seen.repairs].find((name) => stated.includes(name));
  if (first && said !== undefined)
    return [onArticle(seen, first, `unexpected ${said} page, expected all of its bytes`, said)];
  const broken = brokenEnd(seen);
  if (broken) {
    const end = quoted(broken.block.text.slice(-24), 24);
    return [onBlock(broken, `unexpected end of the dump in mid-sentence (${end}), expected the rest of the article`)];
  }
  const open = openEnd(seen);
  if (open) {
    const message = `unexpected end of the page inside its markup (${quoted(open.end, 24)}), expected </html>`;
    return [onText(seen, open.start, seen.text.length, message)];
  }
  return seen.articles.flatMap((article) => {
    const block = teased(seen, article);
    return block ? [onBlock(block, 'unexpected link to the rest of the text, expected the rest')] : [];
  });
}

/** Articles whose end is missing. */
export const cutOff: Check = {
  id: 'cut-off',
  severity: 'error',
  per: 'dump',
  usual: true,
  means: 'the text breaks off: in mid-sentence at the end of the dump, at a link to the rest, or as its container says',
  advice: 'fetch the page again, with a larger limit',
  look,
};
