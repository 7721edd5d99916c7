import { LIMITS } from './limits.ts';
import { type ImpliedEnd, idOf, traits } from './tags.ts';
import { TRAIT } from './traits.ts';

const SIZE = LIMITS.depth + 1;
const SVG = idOf('svg');
const MATH = idOf('math');
const BUTTON = idOf('button');

/** What is known of an open element beside its row and tag. */
export interface Manner {
  /** Bits of `HIDDEN`, ancestors' included. */
  readonly hidden: number;
  /** Its start and end cut the text. */
  readonly block: boolean;
  /** Its line breaks are kept. */
  readonly preserved: boolean;
  /** It is a link with an address. */
  readonly link: boolean;
}

/** The open elements. Every question is answered from the top entry or one table: no search goes through the stack. */
export class Stack {
  /** Index of the innermost open element; 0 is the page. */
  top = 0;
  /** Elements opened beyond the depth limit and not ended. */
  beyond = 0;
  readonly row = new Int32Array(SIZE);
  readonly tag = new Uint8Array(SIZE);
  readonly hidden = new Uint8Array(SIZE);
  readonly block = new Uint8Array(SIZE);
  readonly preserved = new Uint8Array(SIZE);
  /** Row of the link around, 0 for none. */
  readonly link = new Int32Array(SIZE);
  /** Index of the innermost open element of each tag, -1 where none is open. */
  readonly last = new Int16Array(256).fill(-1);
  /** Innermost element up to this one that bounds end tags (general, of cells, of inline elements). */
  private readonly scope = new Int16Array(SIZE);
  private readonly table = new Int16Array(SIZE);
  private readonly special = new Int16Array(SIZE);
  private readonly integration = new Int16Array(SIZE).fill(-1);
  /** The open element of the same tag before this one. */
  private readonly same = new Int16Array(SIZE);
  private readonly forgotten = new Uint8Array(SIZE);

  get full(): boolean {
    return this.top >= LIMITS.depth;
  }

  push(row: number, tag: number, manner: Manner): void {
    const before = this.top;
    const at = ++this.top;
    const trait = traits[tag] as number;
    this.row[at] = row;
    this.tag[at] = tag;
    this.hidden[at] = manner.hidden;
    this.block[at] = manner.block ? 1 : 0;
    this.preserved[at] = manner.preserved ? 1 : (this.preserved[before] as number);
    this.link[at] = manner.link ? row : (this.link[before] as number);
    this.scope[at] = trait & TRAIT.scope ? at : (this.scope[before] as number);
    this.table[at] = trait & TRAIT.tableScope ? at : (this.table[before] as number);
    this.special[at] = trait & TRAIT.special ? at : (this.special[before] as number);
    this.integration[at] = trait & TRAIT.integration ? at : (this.integration[before] as number);
    this.forgotten[at] = 0;
    this.same[at] = this.last[tag] as number;
    this.last[tag] = at;
  }

  pop(): void {
    const at = this.top--;
    if (this.forgotten[at] === 0) this.last[this.tag[at] as number] = this.same[at] as number;
  }

  /** Index of the innermost drawing (`svg`, `math`) that the top stands in, not inside its HTML parts; -1 for none. */
  get foreign(): number {
    const drawing = Math.max(this.last[SVG] as number, this.last[MATH] as number);
    return drawing > (this.integration[this.top] as number) ? drawing : -1;
  }

  /** Index of the open element that an end tag ends; -1 where the tag has no effect. */
  ended(tag: number): number {
    const at = this.last[tag] as number;
    if (at < 0) return -1;
    return at >= this.bound(tag) ? at : -1;
  }

  /** True where the end tag at `at` must leave blocks inside the element open (`<a><div></a>`). */
  crosses(at: number): boolean {
    return (
      ((traits[this.tag[at] as number] as number) & TRAIT.formatting) !== 0 && (this.special[this.top] as number) > at
    );
  }

  /** Ends a formatting element without the blocks opened inside it. */
  forget(at: number): void {
    const tag = this.tag[at] as number;
    this.forgotten[at] = 1;
    this.last[tag] = this.same[at] as number;
    const row = this.row[at] as number;
    const outer = this.link[at - 1] as number;
    for (let i = at; i <= this.top; i++) if (this.link[i] === row) this.link[i] = outer;
  }

  /** Index of an open `<p>` that a block's start ends, -1 for none. */
  openParagraph(tag: number): number {
    const at = this.last[tag] as number;
    return at > (this.scope[this.top] as number) && at > (this.last[BUTTON] as number) ? at : -1;
  }

  /** Outermost index of the open elements that a start tag ends, -1 for none. */
  implied({ ends, within, cells }: ImpliedEnd): number {
    let edge = (cells ? this.table : this.scope)[this.top] as number;
    for (const tag of within) edge = Math.max(edge, this.last[tag] as number);
    let found = -1;
    for (const tag of ends) {
      const at = this.last[tag] as number;
      if (at > edge && (found < 0 || at < found)) found = at;
    }
    return found;
  }

  private bound(tag: number): number {
    const trait = traits[tag] as number;
    if (trait & (TRAIT.wall | TRAIT.tableScope)) return 0;
    if (trait & TRAIT.cell) return this.table[this.top] as number;
    if (trait & (TRAIT.special | TRAIT.formatting) || this.foreign >= 0) return this.scope[this.top] as number;
    return this.special[this.top] as number;
  }
}
