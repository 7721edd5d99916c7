import type { Label } from '../labels.ts';
import { type HtmlPage, REGION } from '../parsers/html/index.ts';
import type { Claim, Page, Strength } from '../types.ts';

/** A page that was read from HTML carries what its elements say. */
export function isHtml(page: Page): page is HtmlPage {
  return 'marks' in page;
}

function claim(label: Label, strength: Strength, because: string): Claim {
  return { label, by: 'html:structure', strength, because };
}

/** What is said of blocks again and again: one claim each, shared by all of them. */
const REGIONS: readonly (readonly [bit: number, said: Claim])[] = [
  [REGION.nav, claim('navigation', 'sure', 'stands in <nav>')],
  [REGION.footer, claim('navigation', 'likely', 'stands in <footer>')],
  [REGION.form, claim('form', 'likely', 'stands in <form>')],
  [REGION.figcaption, claim('caption', 'sure', 'stands in <figcaption>')],
  [REGION.aside, claim('related', 'likely', 'stands in <aside>')],
];
const UNSEEN = claim('navigation', 'sure', 'the page does not show it');
const LINK = claim('related', 'hint', 'nearly all of it is a link');

/** Least share of a block's text inside links that makes it a link list's row. */
const LINKED = 0.7;

/** What a block's elements say of it: hidden, in a menu, a footer, a caption, nearly all link. */
export function structureClaims(page: HtmlPage, index: number): Claim[] {
  const { hidden, region } = page.marks;
  if (hidden[index]) return [UNSEEN];
  const claims: Claim[] = [];
  const bits = region[index] ?? 0;
  const inArticle = (bits & (REGION.article | REGION.main)) !== 0;
  for (const [bit, said] of REGIONS) if (bits & bit && !(inArticle && bit === REGION.form)) claims.push(said);
  const block = page.blocks[index];
  if (block && block.linkedChars > block.text.length * LINKED && block.text.length > 0 && !page.marks.level[index]) {
    claims.push(LINK);
  }
  return claims;
}

const ONE_ARTICLE =
  /"@type"\s*:\s*\[?\s*"(?:News|Blog|Reportage|Analysis|OpinionNews|BackgroundNews|Review|Web)?(?:Article|Posting|NewsArticle)"/g;

/** Whether a page's data say that it is one article: `og:type` article, or exactly one article among its JSON-LD. */
export function saysArticle(page: HtmlPage): boolean {
  const { metas, scripts } = page.head;
  if (metas.some(({ name, value }) => name === 'og:type' && /^(?:news)?article$/i.test(value.trim()))) return true;
  const { text } = page.source;
  const found = scripts
    .filter(({ kind }) => kind === 'ld')
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(ONE_ARTICLE)?.length ?? 0), 0);
  return found === 1;
}
