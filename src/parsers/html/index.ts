import type { Source } from '../../types.ts';
import { Attributes } from './attributes.ts';
import { BlockList } from './blocks.ts';
import { Builder } from './builder.ts';
import { Elements } from './elements.ts';
import { Head } from './head.ts';
import { LIMITS } from './limits.ts';
import { LineTable } from './lines.ts';
import { Paths } from './paths.ts';
import { Scanner } from './scanner.ts';
import { Stack } from './stack.ts';
import { knownNames } from './tags.ts';
import type { HtmlPage } from './types.ts';

export { htmlText } from './fold.ts';
export { REGION } from './tags.ts';
export type { HtmlPage } from './types.ts';
export { HIDDEN } from './types.ts';
export { textWithin } from './within.ts';

/**
 * Reads a page of HTML into blocks, in one pass and without a tree. Time and memory are linear in the source, whatever is in it.
 * A page past the limits is cut there; `repairs` then says `truncated`.
 */
export function parseHtml(source: Source): HtmlPage {
  const { text } = source;
  const tagNames = [...knownNames];
  const stack = new Stack();
  const elements = new Elements(text);
  const attributes = new Attributes(text);
  const lines = new LineTable(text);
  const head = new Head(text, attributes, lines);
  const list = new BlockList(text, stack, elements, lines, new Paths(elements, tagNames));
  const builder = new Builder({ text, stack, elements, attributes, head, list });
  const scanner = new Scanner(text, builder, stack, attributes, head, tagNames);
  const reached = scanner.scan(() => list.full || elements.count >= LIMITS.elements);
  builder.finish(reached);
  const marks = list.finish();
  elements.sum();
  return {
    source,
    blocks: list.blocks,
    repairs: reached < text.length || list.overflowed ? ['truncated'] : [],
    marks,
    elements: elements.table(tagNames),
    head: head.finish(list.blocks, elements),
    unclosed: builder.unclosed,
    steps: scanner.steps,
  };
}
