import { SIGN } from '../signs.ts';
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

/** Least length of a standfirst: signs of East Asian scripts, words of others. */
const LEAST_SIGNS = 10;
const LEAST_WORDS = 5;

/** Whether a line between headline and text says something: what stands there else are buttons, credits and names of sections. */
function isStandfirst({ text, facts, linkedChars }: Block): boolean {
  if (
    facts.digits * 4 > facts.letters ||
    facts.separators > 0 ||
    facts.signs & (SIGN.at | SIGN.copyright) ||
    linkedChars * 2 > facts.length
  )
    return false;
  const east = facts.hangul + facts.cjk;
  if (east * 2 > facts.letters) return east >= LEAST_SIGNS;
  return facts.words >= LEAST_WORDS && facts.upper < facts.words / 2 && /\p{L}/u.test(text);
}

/** Standfirst: those of the deck's lines that say something, each once, joined. */
export function summaryOf(region: Region): string | null {
  const decks = blocksIn(region)
    .filter(({ label, block }) => label === 'deck' && isStandfirst(block))
    .map(({ block }) => block.text);
  return decks.length ? [...new Set(decks)].join(' ') : null;
}

/** The section as printed in the region (`정치`, `Business`), else null. */
export function sectionOf(region: Region): string | null {
  return blocksIn(region).find((block) => block.label === 'section')?.block.text ?? null;
}

/** An address alone on its line, behind at most a word that says whose it is. */
const ADDRESS =
  /^((?:(?:기사\s?)?(?:원문|출처|링크|주소|url|link|source|permalink|元記事|出典|原文链接|原文|来源|Quelle)(?:\s?(?:보기|링크|주소))?\s?[:：]?\s?)?)(https?:\/\/[^\s/]{4,80}\/\S{1,400})$/i;
/** Files that stand in an article, and channels of its house. */
const ELSEWHERE =
  /\.(?:mp3|mp4|m4a|jpe?g|png|gif|webp|pdf)$|\/\/(?:www\.)?(?:youtube|youtu|facebook|twitter|x|instagram)\./i;

/** The article's own address, as a dump prints it above the text, or right below it if a word says so. */
export function urlOf({ page, from, first, last, headline }: Region): string | null {
  const top = Math.max(from, (headline ?? first) - 2);
  const above = page.blocks.slice(top, first).map((block) => addressIn(block, false));
  return (
    [...above, ...page.blocks.slice(last + 1, last + 2).map((block) => addressIn(block, true))].find(Boolean) ?? null
  );
}

function addressIn({ block, kept }: LabelledBlock, named: boolean): string | null {
  const [, name, address] = kept || !block.text.includes('://') ? [] : (ADDRESS.exec(block.text) ?? []);
  return address && !(named && name === '') && !ELSEWHERE.test(address) ? address : null;
}
