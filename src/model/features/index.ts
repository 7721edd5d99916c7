import type { HtmlPage } from '../../parsers/html/types.ts';
import type { Page } from '../../types.ts';
import { Grid, share } from '../grid.ts';
import { type Containers, containersOf } from './containers.ts';
import { ELEMENTS, writeElements } from './elements.ts';
import { type Groups, groupsOf } from './groups.ts';
import { LOOKS, writeLooks } from './looks.ts';
import { NEAR, type Strip, writeNear } from './near.ts';
import { OWN, proseOf, writeOwn } from './own.ts';
import { PATHS, writePaths } from './paths.ts';
import { STATED, Statements, writeTitlePlace } from './stated.ts';
import { Words } from './words.ts';
import { writeZones, ZONES } from './zones.ts';

/** Columns of the first look at a text dump, and those that HTML has beside. */
export const TEXT_COLUMNS: readonly string[] = [...OWN, ...NEAR, ...LOOKS, ...ZONES];
export const HTML_COLUMNS: readonly string[] = [...TEXT_COLUMNS, ...ELEMENTS, ...STATED, ...PATHS];

const AT_NEAR = OWN.length;
const AT_LOOKS = AT_NEAR + NEAR.length;
const AT_ZONES = AT_LOOKS + LOOKS.length;
const AT_ELEMENTS = AT_ZONES + ZONES.length;
const AT_STATED = AT_ELEMENTS + ELEMENTS.length;
const AT_PATHS = AT_STATED + STATED.length;

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
  /** Blocks of one indent and mark, or of one element path. */
  readonly looks: Groups;
  readonly containers: Containers | null;
}

/** Where the weight of a block's words stands in its row. */
export const AT_WORDS = OWN.length - 1;

export const isHtml = (page: Page | HtmlPage): page is HtmlPage => 'elements' in page;

function wordScore(words: Words, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < words.count; k++) sum += weights[words.buckets[k] as number] as number;
  return share(sum, Math.sqrt(words.count));
}

function readBlocks(page: Page | HtmlPage, grid: Grid, lexicon: Lexicon): Strip {
  const rows = grid.rows;
  const strip = { prose: new Float32Array(rows), width: new Float32Array(rows), ends: new Uint8Array(rows) };
  const masks = new Int32Array(rows);
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
    masks[i] = words.mask;
  });
  return { ...strip, mask: groupsOf(masks) };
}

function textLooks(page: Page): Int32Array {
  return Int32Array.from(
    page.blocks,
    ({ indent, mark, glued }) => indent * 512 + (mark.charCodeAt(0) || 0) * 2 + +glued,
  );
}

function readHtml(page: HtmlPage, grid: Grid, strip: Strip, lexicon: Lexicon): Containers {
  const containers = containersOf(page, strip.prose);
  writeElements(grid, AT_ELEMENTS, page, containers);
  writeTitlePlace(grid, AT_STATED, page);
  writePaths(grid, AT_PATHS, page, lexicon);
  return containers;
}

/** Reads the features of a page's blocks, all but what the second look adds. Linear in blocks and elements. */
export function lookAt(page: Page | HtmlPage, lexicon: Lexicon, width: number): Look {
  const rows = page.blocks.length;
  const grid = new Grid(rows, width);
  const strip = readBlocks(page, grid, lexicon);
  const containers = isHtml(page) ? readHtml(page, grid, strip, lexicon) : null;
  const paths = isHtml(page) && containers ? page.marks.element.map((row) => containers.path[row] as number) : null;
  const looks = groupsOf(paths ?? textLooks(page));
  writeNear(grid, AT_NEAR, strip);
  writeLooks(grid, AT_LOOKS, looks, strip);
  writeZones(grid, AT_ZONES, strip);
  return { grid, strip, looks, containers };
}
