import type { HtmlPage } from '../../parsers/html/types.ts';

/** What is summed over the elements of a page, row by row. */
export interface Containers {
  /** Row of the next ancestor that holds more blocks. */
  readonly up: Int32Array;
  /** Row of the outermost element that holds the same blocks. */
  readonly item: Int32Array;
  /** Siblings of the same tag and class as `item`, itself among them. */
  readonly alike: Int32Array;
  /** Columns of prose inside. */
  readonly prose: Float32Array;
  /** Hash of the tags and classes from the page down to the element. */
  readonly path: Int32Array;
  /** The element whose own paragraphs hold most prose. */
  readonly top: number;
}

interface Climb {
  readonly up: Int32Array;
  readonly item: Int32Array;
  readonly path: Int32Array;
}

function climb({ elements }: HtmlPage): Climb {
  const { count, parent, blocks, tag, classes } = elements;
  const up = new Int32Array(count);
  const item = new Int32Array(count);
  const path = new Int32Array(count);
  for (let row = 1; row < count; row++) {
    const above = parent[row] as number;
    const wraps = above > 0 && blocks[above] === blocks[row];
    up[row] = wraps ? (up[above] as number) : above;
    item[row] = wraps ? (item[above] as number) : row;
    const own = (tag[row] as number) * 65599 + (classes[row] as number);
    path[row] = (Math.imul(path[above] as number, 31) + own) | 0;
  }
  return { up, item, path };
}

/** Counts items of one parent that have one tag and class. */
function countAlike({ elements }: HtmlPage, item: Int32Array): Int32Array {
  const { count, parent, blocks, tag, classes } = elements;
  let slots = 64;
  while (slots < count * 2) slots *= 2;
  const counts = new Int32Array(slots);
  const slot = (row: number): number => {
    const key = Math.imul(parent[row] as number, 0x9e3779b1) + Math.imul(classes[row] as number, 0x85ebca6b);
    const mixed = Math.imul(key + (tag[row] as number), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & (slots - 1);
  };
  for (let row = 1; row < count; row++) if (item[row] === row && (blocks[row] as number) > 0) counts[slot(row)]!++;
  const alike = new Int32Array(count);
  for (let row = 1; row < count; row++) alike[row] = counts[slot(item[row] as number)] as number;
  return alike;
}

/** For each element the innermost one around it that also holds `row`. */
export function sharedWith({ elements }: HtmlPage, row: number): Int32Array {
  const { count, parent } = elements;
  const holds = new Uint8Array(count);
  for (let above = row; above >= 0; above = parent[above] as number) holds[above] = 1;
  const shared = new Int32Array(count);
  for (let own = 1; own < count; own++) shared[own] = holds[own] ? own : (shared[parent[own] as number] as number);
  return shared;
}

/** Reads the elements of a page. `prose` is the weight of each block as prose, in columns. */
export function containersOf(page: HtmlPage, prose: Float32Array): Containers {
  const { elements, marks } = page;
  const { up, item, path } = climb(page);
  const sums = new Float32Array(elements.count);
  const credit = new Float32Array(elements.count);
  for (let i = 0; i < prose.length; i++) {
    const weight = prose[i] as number;
    if (weight === 0 || marks.hidden[i] !== 0) continue;
    const row = marks.element[i] as number;
    sums[row]! += weight;
    const first = up[row] as number;
    credit[first]! += weight;
    credit[up[first] as number]! += weight / 2;
  }
  let top = 0;
  for (let row = elements.count - 1; row > 0; row--) {
    sums[elements.parent[row] as number]! += sums[row] as number;
    if ((credit[row] as number) >= (credit[top] as number)) top = row;
  }
  return { up, item, path, alike: countAlike(page, item), prose: sums, top };
}
