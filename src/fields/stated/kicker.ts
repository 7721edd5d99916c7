import { type HtmlPage, textWithin } from '../../parsers/html/index.ts';
import type { Block } from '../../types.ts';

/** What the line over a headline is called, in class names; `subtitle` and the like stand there only where data leave them out too. */
const KICKER =
  /kicker|over-?line|roof-?line|top-?line|dach-?zeile|spitz-?marke|eyebrow|pre-?(?:title|headline)|over-?title|title-?header|sur-?titre|ante-?titulo|volanta|cintillo|occhiello|vignette|h1small/i;
/** Elements that set a part of a heading apart. */
const APART = /^(?:span|small|div|p|strong|em|b)$/;
/** Signs between the two that are heard or drawn, not read. */
const BETWEEN = /^[\s:|–—·•-]+/u;
/** What is left of a headline, in UTF-16 units at least. */
const LEAST = 12;

/** A heading that opens with a kicker in an element of its own. */
export interface Kicked {
  readonly kicker: string;
  readonly rest: string;
  /** The kicker's element is called one. */
  readonly named: boolean;
}

/** Row of the heading that a block stands in; 0 where it has more or less than the block. */
function rowOf({ elements, marks }: HtmlPage, { index }: Block): number {
  let row = marks.element[index] as number;
  while (row > 0 && (elements.level[elements.parent[row] as number] as number) > 0)
    row = elements.parent[row] as number;
  return (elements.level[row] as number) > 0 ? row : 0;
}

/** The first part of a heading, and what follows it; null where the heading does not open with an element. */
export function kickedOff(page: HtmlPage, block: Block): Kicked | null {
  const { elements, source, blocks } = page;
  const heading = rowOf(page, block);
  if (heading === 0) return null;
  const text = (from: number, to: number): string => textWithin(source.text, blocks, from, to);
  const end = elements.end[heading] as number;
  for (let row = heading + 1; row < elements.count && (elements.start[row] as number) < end; row++) {
    const [from, to] = [elements.start[row] as number, elements.end[row] as number];
    if (!APART.test(elements.tagNames[elements.tag[row] as number] ?? '')) continue;
    if (text(elements.start[heading] as number, from) !== '') return null;
    const kicker = text(from, to);
    const rest = text(to, end).replace(BETWEEN, '');
    if (kicker === '' || rest.length < LEAST) continue;
    const named = KICKER.test(elements.names.values[elements.classes[row] as number] ?? '');
    return { kicker: kicker.replace(/ ?[:|] ?$/, ''), rest, named };
  }
  return null;
}
