import type { Block, LabelledBlock } from '../types.ts';
import { blocksIn, type Region } from './region.ts';

/** A blank between two sentences of one line, a blank line between paragraphs. */
function gapBetween(before: Block | undefined, block: Block): string {
  const adjacent = block.glued && before?.spans.at(-1)?.[1] === block.spans[0]?.[0];
  return adjacent && before?.facts.endsSentence ? ' ' : '\n\n';
}

/** Body: its blocks, one blank line between paragraphs; list rows stand on lines of their own. */
export function bodyOf(region: Region): string {
  const kept =
    region.page.items[region.item]?.blocks.filter(
      (block) => block.item === region.item && block.label !== 'headline',
    ) ?? [];
  return kept.map(({ block }, i) => `${i === 0 ? '' : gapBetween(kept[i - 1]?.block, block)}${block.text}`).join('');
}

/** Captions inside and directly about the article, each once, as printed. */
export function captionsOf(region: Region): string[] {
  const found = blocksIn(region).filter((block) => block.label === 'caption' && block.block.facts.length > 12);
  return [...new Set(found.map((block) => block.block.text))];
}

const NOTICE = /무단|전재|배포|금지|reserved|ⓒ|©|저작권|공공누리|转载|転載|Rechte|droits|derechos|direitos|diritti/i;

/** The rights notice printed for this article, as it stands; the page's own where the article has none. */
export function rightsOf(region: Region): string | null {
  const speaks = (block: LabelledBlock) => block.label === 'copyright' && NOTICE.test(block.block.text);
  const own = region.page.blocks.slice(region.last + 1, region.to + 1).find(speaks) ?? blocksIn(region).find(speaks);
  if (own) return own.block.text;
  return region.alone ? (region.page.blocks.findLast(speaks)?.block.text ?? null) : null;
}

/** Standfirst: the deck's lines, joined. */
export function summaryOf(region: Region): string | null {
  const decks = blocksIn(region)
    .filter((block) => block.label === 'deck')
    .map((block) => block.block.text);
  return decks.length ? decks.join(' ') : null;
}

/** The section as printed in the region (`정치`, `Business`), else null. */
export function sectionOf(region: Region): string | null {
  return blocksIn(region).find((block) => block.label === 'section')?.block.text ?? null;
}
