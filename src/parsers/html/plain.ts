import type { Span } from '../../types.ts';
import type { ElementTable, HtmlPage } from './types.ts';

/** One element of a selector: `section.news#main`; empty where anything will do. */
interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

const compound = /^([a-z][a-z0-9]*)?(#[\w-]+)?((?:\.[\w-]+)*)$/;

/** The elements of a plain selector, outermost first; undefined where it says more than tags, ids, classes and descent. */
function partsOf(selector: string): readonly Compound[] | undefined {
  const parts: Compound[] = [];
  for (const word of selector.split(' ')) {
    const found = word === '' ? null : compound.exec(word);
    if (!found) return undefined;
    const [, tag = '', id = '', classes = ''] = found;
    parts.push({ tag, id: id.slice(1), classes: classes.split('.').filter(Boolean) });
  }
  return parts;
}

function isLike(elements: ElementTable, row: number, { tag, id, classes }: Compound): boolean {
  const { names } = elements;
  if (id !== '' && names.values[elements.id[row] as number] !== id) return false;
  if (tag !== '' && elements.tagNames[elements.tag[row] as number] !== tag) return false;
  if (classes.length === 0) return true;
  const own = names.tokens(elements.classes[row] as number);
  return classes.every((name) => own.includes(name));
}

/** Whether the elements above a row match, each somewhere above the one before. */
function standsIn(elements: ElementTable, row: number, above: readonly Compound[]): boolean {
  let wanted = above.length - 1;
  for (let at = elements.parent[row] as number; wanted >= 0 && at > 0; at = elements.parent[at] as number)
    if (isLike(elements, at, above[wanted] as Compound)) wanted--;
  return wanted < 0;
}

/**
 * What a plain selector (tags, ids, classes and descent: `#main p.caption`) matches, as ranges of the source in order, from the
 * elements that parsing found. Undefined for any other selector.
 */
export function plainRanges({ elements }: HtmlPage, selector: string): readonly Span[] | undefined {
  const parts = partsOf(selector);
  if (!parts) return undefined;
  const last = parts.at(-1) as Compound;
  const ranges: Span[] = [];
  for (let row = 1; row < elements.count; row++) {
    if (!isLike(elements, row, last) || !standsIn(elements, row, parts.slice(0, -1))) continue;
    ranges.push([elements.start[row] as number, elements.end[row] as number]);
  }
  return ranges;
}

/** Whether the page has an element with this id. */
export function hasId({ elements }: HtmlPage, id: string): boolean {
  const number = elements.names.values.indexOf(id);
  return number > 0 && elements.id.subarray(0, elements.count).includes(number);
}
