import type { HtmlPage } from '../../parsers/html/types.ts';
import { type Grid, share } from '../grid.ts';
import type { Containers } from './containers.ts';

/** Columns of the like units that hold the page's body text: several articles in one page, an article and its comments. */
export const UNITS = [
  'unitRank',
  'units',
  'unitShare',
  'unitMost',
  'articleRank',
  'articleShare',
  'newHeadings',
] as const;

/** Columns of body text, and blocks, that make an element a unit. */
const LEAST = 200;
const LEAST_BLOCKS = 3;
const MOST = 9;

/** Elements of one parent, tag and class that hold much body text, in order. */
interface Group {
  readonly rows: number[];
  sum: number;
  most: number;
}

function massOf({ elements, marks }: HtmlPage, body: Float32Array): Float32Array {
  const mass = new Float32Array(elements.count);
  for (let i = 0; i < body.length; i++) mass[marks.element[i] as number]! += body[i] as number;
  for (let row = elements.count - 1; row > 0; row--) mass[elements.parent[row] as number]! += mass[row] as number;
  return mass;
}

/** A number for the parent, tag and class of an element; others may share it, very rarely. */
const keyOf = ({ parent, tag, classes }: HtmlPage['elements'], row: number): number =>
  (parent[row] as number) * 0x1000000 + (((classes[row] as number) * 521 + (tag[row] as number)) & 0xffffff);

function groupsOf({ elements }: HtmlPage, { item }: Containers, mass: Float32Array): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (let row = 1; row < elements.count; row++) {
    if ((mass[row] as number) < LEAST || item[row] !== row || (elements.blocks[row] as number) < LEAST_BLOCKS) continue;
    const key = keyOf(elements, row);
    const group = groups.get(key) ?? { rows: [], sum: 0, most: 0 };
    group.rows.push(row);
    group.sum += mass[row] as number;
    group.most = Math.max(group.most, mass[row] as number);
    groups.set(key, group);
  }
  for (const [key, group] of groups) if (group.rows.length < 2) groups.delete(key);
  return groups;
}

/** For each element the columns of its outermost unit, four a row. */
function unitColumns(page: HtmlPage, containers: Containers, mass: Float32Array): Float32Array {
  const { elements } = page;
  const groups = groupsOf(page, containers, mass);
  const columns = new Float32Array(elements.count * 4);
  if (groups.size === 0) return columns;
  const seen = new Map<Group, number>();
  for (let row = 1; row < elements.count; row++) {
    const above = (elements.parent[row] as number) * 4;
    if ((columns[above + 1] as number) > 0) {
      columns.copyWithin(row * 4, above, above + 4);
      continue;
    }
    const group = groups.get(keyOf(elements, row));
    if (!group) continue;
    const rank = seen.get(group) ?? 0;
    if (group.rows[rank] === row) seen.set(group, rank + 1);
    const own = mass[row] as number;
    columns.set([Math.min(MOST, rank), Math.min(MOST, group.rows.length), own / group.sum, own / group.most], row * 4);
  }
  return columns;
}

/** For each element the number of its innermost `<article>` among those with body text, and that article's share of the text. */
function articleColumns({ elements }: HtmlPage, mass: Float32Array): Float32Array {
  const columns = new Float32Array(elements.count * 2);
  let articles = 0;
  for (let row = 1; row < elements.count; row++) {
    const above = (elements.parent[row] as number) * 2;
    if (elements.tagNames[elements.tag[row] as number] === 'article' && (mass[row] as number) > 0) {
      if ((mass[row] as number) >= LEAST) articles++;
      columns[row * 2] = Math.min(MOST, articles);
      columns[row * 2 + 1] = share(mass[row] as number, mass[0] as number);
    } else columns.copyWithin(row * 2, above, above + 2);
  }
  return columns;
}

/** Writes the columns `UNITS` from `column` on. `body` is the text that the first look takes for body, in columns. */
export function writeUnits(
  grid: Grid,
  column: number,
  page: HtmlPage,
  containers: Containers,
  body: Float32Array,
): void {
  const { marks } = page;
  const mass = massOf(page, body);
  const units = unitColumns(page, containers, mass);
  const articles = articleColumns(page, mass);
  let headings = 0;
  let seen = 0;
  for (let i = 0; i < grid.rows; i++) {
    const at = grid.at(i) + column;
    const row = marks.element[i] as number;
    seen += body[i] as number;
    if (seen > LEAST && (marks.level[i] === 1 || marks.level[i] === 2)) headings++;
    for (let k = 0; k < 4; k++) grid.data[at + k] = units[row * 4 + k] as number;
    grid.data[at + 4] = articles[row * 2] as number;
    grid.data[at + 5] = articles[row * 2 + 1] as number;
    grid.data[at + 6] = Math.min(MOST, headings);
  }
}
