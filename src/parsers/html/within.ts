import type { Block, Span } from '../../types.ts';
import { htmlText } from './fold.ts';

/** How many blocks back one may begin that reaches into a range: hidden parts of a sentence stand between. */
const REACH = 16;

function firstAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.spans[0]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clipped(spans: readonly Span[], start: number, end: number): Span[] {
  return spans.map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)]).filter(([from, to]) => from < to);
}

/**
 * Text of the blocks inside a range of the source, hidden ones too, blocks joined by a blank.
 * @param blocks blocks of a page, in order
 * @param start offset of the range (of an element, say) in UTF-16 units
 */
export function textWithin(source: string, blocks: readonly Block[], start: number, end: number): string {
  const parts: string[] = [];
  for (let i = Math.max(0, firstAfter(blocks, start) - REACH); i < blocks.length; i++) {
    const { spans } = blocks[i] as Block;
    if ((spans[0] as Span)[0] >= end) break;
    if ((spans[spans.length - 1] as Span)[1] <= start) continue;
    const text = htmlText(source, clipped(spans, start, end));
    if (text !== '') parts.push(text);
  }
  return parts.join(' ');
}
