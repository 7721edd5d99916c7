import type { Elements } from './elements.ts';
import { LIMITS } from './limits.ts';

const NAME_LENGTH = 40;

/** Element paths such as `html>body>div#news.article>p`: tag, id and first class of each element. Made when a block asks, once each. */
export class Paths {
  private readonly known: Array<string | undefined> = [''];
  private readonly elements: Elements;
  private readonly tagNames: readonly string[];

  constructor(elements: Elements, tagNames: readonly string[]) {
    this.elements = elements;
    this.tagNames = tagNames;
  }

  of(row: number): string {
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
