import { type HtmlPage, htmlText } from '../../parsers/html/index.ts';
import type { Block } from '../../types.ts';
import { foldTitle } from './fold.ts';

/** Words as they stand in the source without a tag between them, and their line. */
export interface Place {
  readonly line: number;
  readonly text: string;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Where words of a block stand. Where tags part them, the longest piece of them that none does. */
export function placeOf(page: HtmlPage, block: Block, words: string): Place {
  const { text } = page.source;
  const folded = foldTitle(words);
  const start = block.spans[0]?.[0] ?? 0;
  let best: Place = { line: block.line, text: words };
  let most = 0;
  for (const [from, to] of block.spans) {
    const piece = htmlText(text, [[from, to]]);
    const known = foldTitle(piece);
    const whole = known.includes(folded);
    if (!whole && (known.length <= most || !folded.includes(known))) continue;
    const lead = text.slice(from, to).search(/\S/);
    best = { line: block.line + lineBreaks(text, start, from + Math.max(0, lead)), text: whole ? words : piece };
    if (whole) return best;
    most = known.length;
  }
  return best;
}

/** As `placeOf`, of the first shown block from a line on that has the words; null where none has. */
export function placeFrom(page: HtmlPage, line: number, words: string): Place | null {
  const block = page.blocks.find((one) => one.lastLine >= line && one.text.includes(words));
  return block ? placeOf(page, block, words) : null;
}
