import type { Elements } from './elements.ts';
import { LIMITS } from './limits.ts';
import { idOf, traits } from './tags.ts';
import { TRAIT } from './traits.ts';

const NAME_LENGTH = 40;
const SPAN = idOf('span');

/** Element paths such as `html>body>div#news.article>p`: tag, id and first class of each element. Made when a block asks, once each. */
export class Paths {
  private readonly known: Array<string | undefined> = [''];
  private readonly elements: Elements;
  private readonly tagNames: readonly string[];

  constructor(elements: Elements, tagNames: readonly string[]) {
    this.elements = elements;
    this.tagNames = tagNames;
  }

  /** Path of a block whose text `row` holds: plain inline elements around all of it (`<p><b>…`) do not count. */
  ofBlock(row: number): string {
    let outer = row;
    while (this.isPlain(outer)) outer = this.elements.parent[outer] as number;
    return this.of(outer);
  }

  private isPlain(row: number): boolean {
    const { tag, id, classes } = this.elements;
    const inline = tag[row] === SPAN || ((traits[tag[row] as number] as number) & TRAIT.formatting) !== 0;
    return inline && id[row] === 0 && classes[row] === 0;
  }

  private of(row: number): string {
    const known = this.known[row];
    if (known !== undefined) return known;
    const parent = this.of(this.elements.parent[row] as number);
    const path = parent.length > LIMITS.pathLength ? parent : (parent === '' ? '' : `${parent}>`) + this.step(row);
    this.known[row] = path;
    return path;
  }

  private step(row: number): string {
    const { names, id, classes, tag } = this.elements;
    const name = this.tagNames[tag[row] as number] ?? '';
    const own = names.tokens(id[row] as number)[0];
    const first = names.tokens(classes[row] as number)[0];
    return name + (own ? `#${own.slice(0, NAME_LENGTH)}` : '') + (first ? `.${first.slice(0, NAME_LENGTH)}` : '');
  }
}
