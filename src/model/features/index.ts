import type { HtmlPage } from '../../parsers/html/types.ts';
import type { Page } from '../../types.ts';
import { Grid, share } from '../grid.ts';
import { type Containers, containersOf } from './containers.ts';
import { ELEMENTS, writeElements } from './elements.ts';
import { LOOKS, writeLooks } from './looks.ts';
import { ElementNames } from './names.ts';
import { NEAR, type Strip, writeNear } from './near.ts';
import { OWN, proseOf, writeOwn } from './own.ts';
import { STATED, Statements, writeTitlePlace } from './stated.ts';
import { Words } from './words.ts';
import { writeZones, ZONES } from './zones.ts';

const PATHS = ['nearNames', 'farNames'] as const;

/** Columns of the first look at a text dump, and those that HTML has beside. */
export const TEXT_COLUMNS: readonly string[] = [...OWN, ...NEAR, ...LOOKS, ...ZONES];
export const HTML_COLUMNS: readonly string[] = [...TEXT_COLUMNS, ...ELEMENTS, ...STATED, ...PATHS];

const AT_NEAR = OWN.length;
const AT_LOOKS = AT_NEAR + NEAR.length;
const AT_ZONES = AT_LOOKS + LOOKS.length;
const AT_ELEMENTS = AT_ZONES + ZONES.length;
const AT_STATED = AT_ELEMENTS + ELEMENTS.length;
const AT_PATHS = AT_STATED + STATED.length;

/** How many elements from a block outwards have their names weighed as near. */
export const NEAR_ELEMENTS = 3;

/** What words and names weigh, by bucket. */
export interface Lexicon {
  readonly words: ArrayLike<number>;
  readonly near: ArrayLike<number>;
  readonly far: ArrayLike<number>;
}

/** The first look at a page. */
export interface Look {
  readonly grid: Grid;
  readonly strip: Strip;
  /** Number of each block's look: indent and mark, or element path. */
  readonly looks: Int32Array;
  readonly containers: Containers | null;
}

export const isHtml = (page: Page | HtmlPage): page is HtmlPage => 'elements' in page;

function wordScore(words: Words, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < words.count; k++) sum += weights[words.buckets[k] as number] as number;
  return share(sum, Math.sqrt(words.count));
}

function readBlocks(page: Page | HtmlPage, grid: Grid, strip: Strip, lexicon: Lexicon): void {
  const statements = isHtml(page) ? new Statements(page) : null;
  const words = new Words();
  page.blocks.forEach((block, i) => {
    words.read(block.text);
    const at = grid.at(i);
    writeOwn(grid.data, at, block, words, wordScore(words, lexicon.words));
    statements?.write(grid.data, at + AT_STATED, block.text, words);
    strip.prose[i] = proseOf(block);
    strip.width[i] = block.facts.width;
    strip.ends[i] = block.facts.endsSentence ? 1 : 0;
    strip.mask[i] = words.mask;
  });
}

function textLooks(page: Page): Int32Array {
  return Int32Array.from(
    page.blocks,
    ({ indent, mark, glued }) => indent * 512 + (mark.charCodeAt(0) || 0) * 2 + +glued,
  );
}

/** Sums of the names' weights from the page down to each element, and of the nearest ones of each block. */
function writeNames(page: HtmlPage, grid: Grid, lexicon: Lexicon): void {
  const { elements, marks } = page;
  const names = new ElementNames(elements);
  const near = new Float32Array(elements.count);
  const far = new Float32Array(elements.count);
  for (let row = 1; row < elements.count; row++) {
    let own = 0;
    let sum = far[elements.parent[row] as number] as number;
    names.each(row, (bucket) => {
      own += lexicon.near[bucket] as number;
      sum += lexicon.far[bucket] as number;
    });
    near[row] = own;
    far[row] = sum;
  }
  for (let i = 0; i < grid.rows; i++) {
    let row = marks.element[i] as number;
    let sum = 0;
    for (let k = 0; k < NEAR_ELEMENTS && row > 0; k++) {
      sum += near[row] as number;
      row = elements.parent[row] as number;
    }
    const at = grid.at(i) + AT_PATHS;
    grid.data[at] = sum;
    grid.data[at + 1] = far[row] as number;
  }
}

function readHtml(page: HtmlPage, grid: Grid, strip: Strip, lexicon: Lexicon): Containers {
  const containers = containersOf(page, strip.prose);
  writeElements(grid, AT_ELEMENTS, page, containers);
  writeTitlePlace(grid, AT_STATED, page);
  writeNames(page, grid, lexicon);
  return containers;
}

/** Reads the features of a page's blocks, all but what the second look adds. Linear in blocks and elements. */
export function lookAt(page: Page | HtmlPage, lexicon: Lexicon, width: number): Look {
  const rows = page.blocks.length;
  const grid = new Grid(rows, width);
  const strip: Strip = {
    prose: new Float32Array(rows),
    width: new Float32Array(rows),
    ends: new Uint8Array(rows),
    mask: new Int32Array(rows),
  };
  readBlocks(page, grid, strip, lexicon);
  const containers = isHtml(page) ? readHtml(page, grid, strip, lexicon) : null;
  const looks =
    isHtml(page) && containers ? page.marks.element.map((row) => containers.path[row] as number) : textLooks(page);
  writeNear(grid, AT_NEAR, strip);
  writeLooks(grid, AT_LOOKS, looks, strip);
  writeZones(grid, AT_ZONES, strip);
  return { grid, strip, looks, containers };
}
