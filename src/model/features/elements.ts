import { REGION } from '../../parsers/html/tags.ts';
import type { HtmlPage } from '../../parsers/html/types.ts';
import { type Grid, log, share } from '../grid.ts';
import type { Containers } from './containers.ts';
import { placeOf, type Run } from './zones.ts';

const LEVELS = 3;

/** Columns of the elements a block stands in. */
export const ELEMENTS = [
  ...['linkShare', 'links', 'hrefLength', 'level', 'hidden', 'breaks', 'tag', 'parentTag', 'depth'],
  ...Object.keys(REGION),
  ...['inTop', 'topPlace', 'topShare', 'picturesUp', 'sincePicture'],
  ...Array.from({ length: LEVELS }, (_, i) =>
    ['text', 'linked', 'sentences', 'prose', 'blocks', 'alike'].map((name) => `${name}Up${i + 1}`),
  ).flat(),
] as const;

const TAGS =
  'p div span a li h1 h2 h3 h4 h5 h6 td th dd dt blockquote figcaption strong b em i button label option article section pre br ul';
const codes: ReadonlyMap<string, number> = new Map(TAGS.split(' ').map((name, i) => [name, i + 1]));
const REGIONS = Object.values(REGION);

/** Writes what an element is, whatever block asks. */
function writeElement(data: Float32Array, at: number, page: HtmlPage, row: number): void {
  const { tag, tagNames, parent } = page.elements;
  data[at] = codes.get(tagNames[tag[row] as number] ?? '') ?? 0;
  data[at + 1] = codes.get(tagNames[tag[Math.max(0, parent[row] as number)] as number] ?? '') ?? 0;
  let depth = 0;
  for (let above = row; above > 0; above = parent[above] as number) depth++;
  data[at + 2] = depth;
}

function writeAbove(data: Float32Array, at: number, page: HtmlPage, containers: Containers, row: number): void {
  const { textChars, linkChars, sentences, blocks } = page.elements;
  let below = row;
  for (let level = 0; level < LEVELS; level++) {
    const above = containers.up[below] as number;
    const base = at + level * 6;
    data[base] = share(textChars[above] as number, textChars[0] as number);
    data[base + 1] = share(linkChars[above] as number, textChars[above] as number);
    data[base + 2] = share(sentences[above] as number, blocks[above] as number);
    data[base + 3] = share(containers.prose[above] as number, textChars[above] as number);
    data[base + 4] = log(blocks[above] as number);
    data[base + 5] = log(containers.alike[below] as number);
    below = above;
  }
}

/** Pictures with a description in each element, and from each element's start back to the last one, in elements. */
function picturesOf({ elements }: HtmlPage): { inside: Uint16Array; last: Int32Array } {
  const { count, parent, tag, tagNames } = elements;
  const picture = tagNames.indexOf('img');
  const inside = new Uint16Array(count);
  const last = new Int32Array(count);
  for (let row = 1; row < count; row++) last[row] = tag[row] === picture ? row : (last[row - 1] as number);
  for (let row = count - 1; row > 0; row--) {
    if (tag[row] === picture) inside[row]!++;
    inside[parent[row] as number]! += inside[row] as number;
  }
  return { inside, last };
}

/** Blocks since the last picture, at most this. */
const FAR = 12;

/** First and last block inside the top container. */
function topRun({ elements, marks }: HtmlPage, top: number): Run {
  const start = elements.start[top] as number;
  const end = top === 0 ? Number.POSITIVE_INFINITY : (elements.end[top] as number);
  let from = -1;
  let to = -1;
  for (let i = 0; i < marks.element.length; i++) {
    const at = elements.start[marks.element[i] as number] as number;
    if (at < start || at >= end) continue;
    if (from < 0) from = i;
    to = i;
  }
  return { from, to, sum: 0 };
}

/** Writes the columns `ELEMENTS` from `column` on. */
export function writeElements(grid: Grid, column: number, page: HtmlPage, containers: Containers): void {
  const { blocks, marks } = page;
  const { data } = grid;
  const run = topRun(page, containers.top);
  const topShare = share(containers.prose[containers.top] as number, containers.prose[0] as number);
  const above = column + 9 + REGIONS.length + 5;
  const pictures = picturesOf(page);
  let seen = 0;
  let since = FAR;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as (typeof blocks)[number];
    const at = grid.at(i) + column;
    const row = marks.element[i] as number;
    data[at] = share(block.linkedChars, block.text.length);
    data[at + 1] = log(marks.links[i] as number);
    data[at + 2] = log(marks.hrefLength[i] as number);
    data[at + 3] = marks.level[i] as number;
    data[at + 4] = marks.hidden[i] as number;
    data[at + 5] = Math.min(3, marks.breaks[i] as number);
    writeElement(data, at + 6, page, row);
    const region = marks.region[i] as number;
    for (let k = 0; k < REGIONS.length; k++) data[at + 9 + k] = region & (REGIONS[k] as number) ? 1 : 0;
    const top = at + 9 + REGIONS.length;
    data[top] = i >= run.from && i <= run.to ? 1 : 0;
    data[top + 1] = placeOf(i, run);
    data[top + 2] = topShare;
    data[top + 3] = log(pictures.inside[containers.up[row] as number] as number);
    const last = pictures.last[row] as number;
    since = last > seen ? 0 : Math.min(FAR, since + 1);
    seen = Math.max(seen, last);
    data[top + 4] = since;
    writeAbove(data, grid.at(i) + above, page, containers, row);
  }
}
