import type { Attributes } from './attributes.ts';
import { ATTR } from './attributes.ts';
import { Names } from './names.ts';
import { HEADINGS, idOf, KIND, kinds, REGION_ROLES, regions } from './tags.ts';
import type { ElementTable } from './types.ts';

const FIRST_ROWS = 1024;
const P = idOf('p');

type Column = Uint8Array | Uint16Array | Int32Array;

function grown<T extends Column>(column: T, rows: number): T {
  const wider = new (column.constructor as new (length: number) => T)(rows);
  wider.set(column);
  return wider;
}

/** The element table while it grows; see `ElementTable` for what the columns are. */
export class Elements {
  count = 0;
  readonly names: Names;
  tag = new Uint8Array(FIRST_ROWS);
  parent = new Int32Array(FIRST_ROWS);
  start = new Int32Array(FIRST_ROWS);
  end = new Int32Array(FIRST_ROWS);
  classes = new Int32Array(FIRST_ROWS);
  id = new Int32Array(FIRST_ROWS);
  role = new Int32Array(FIRST_ROWS);
  itemprop = new Int32Array(FIRST_ROWS);
  rel = new Int32Array(FIRST_ROWS);
  valueStart = new Int32Array(FIRST_ROWS);
  valueEnd = new Int32Array(FIRST_ROWS);
  region = new Uint16Array(FIRST_ROWS);
  hidden = new Uint8Array(FIRST_ROWS);
  kind = new Uint8Array(FIRST_ROWS);
  level = new Uint8Array(FIRST_ROWS);
  textChars = new Int32Array(FIRST_ROWS);
  linkChars = new Int32Array(FIRST_ROWS);
  sentences = new Int32Array(FIRST_ROWS);
  blocks = new Int32Array(FIRST_ROWS);

  constructor(text: string) {
    this.names = new Names(text);
  }

  /** Adds a row and returns its number. */
  add(tag: number, parent: number, start: number): number {
    if (this.count === this.tag.length) this.grow();
    const row = this.count++;
    this.tag[row] = tag;
    this.parent[row] = parent;
    this.start[row] = start;
    this.end[row] = start;
    return row;
  }

  /** Fills a row's attributes; `value` is the attribute that carries the matter, -1 for none. */
  describe(row: number, attributes: Attributes, value: number): void {
    if (attributes.seen === 0) return;
    this.classes[row] = this.interned(attributes, ATTR.class);
    this.id[row] = this.interned(attributes, ATTR.id);
    this.role[row] = this.interned(attributes, ATTR.role);
    this.itemprop[row] = this.interned(attributes, ATTR.itemprop);
    this.rel[row] = this.interned(attributes, ATTR.rel);
    if (value < 0 || !attributes.has(value)) return;
    this.valueStart[row] = attributes.start(value);
    this.valueEnd[row] = attributes.end(value);
  }

  /** Fills what a row takes from its parent, its tag and its role; its attributes are described before. */
  inherit(row: number, tag: number, hidden: number): void {
    const parent = this.parent[row] as number;
    const role = REGION_ROLES.get(this.names.values[this.role[row] as number] as string) ?? 0;
    this.region[row] = (this.region[parent] as number) | (regions[tag] as number) | role;
    this.hidden[row] = hidden;
    const outer = this.kind[parent] as number;
    const own = kinds[tag] as number;
    const kept = own === KIND.inherited || (tag === P && (outer === KIND.listItem || outer === KIND.caption));
    this.kind[row] = kept ? outer : own;
    const heading = HEADINGS.indexOf(tag) + 1;
    this.level[row] = heading || !kept ? heading : (this.level[parent] as number);
  }

  /** Sums the blocks upwards: what is hidden does not count for what is shown. */
  sum(): void {
    for (let row = this.count - 1; row > 0; row--) {
      const parent = this.parent[row] as number;
      if (this.hidden[row] !== 0 && this.hidden[parent] === 0) continue;
      this.textChars[parent]! += this.textChars[row] as number;
      this.linkChars[parent]! += this.linkChars[row] as number;
      this.sentences[parent]! += this.sentences[row] as number;
      this.blocks[parent]! += this.blocks[row] as number;
    }
  }

  table(tagNames: readonly string[]): ElementTable {
    const { count, names } = this;
    const columns = this.columns().map(([name, column]) => [name, column.subarray(0, count)]);
    return { count, tagNames, names, ...Object.fromEntries(columns) } as ElementTable;
  }

  private interned(attributes: Attributes, attribute: number): number {
    if (!attributes.has(attribute)) return 0;
    return this.names.intern(attributes.start(attribute), attributes.end(attribute));
  }

  private columns(): Array<[string, Column]> {
    return Object.entries(this).filter((entry): entry is [string, Column] => ArrayBuffer.isView(entry[1]));
  }

  private grow(): void {
    const rows = this.tag.length * 2;
    for (const [name, column] of this.columns()) Object.assign(this, { [name]: grown(column, rows) });
  }
}
