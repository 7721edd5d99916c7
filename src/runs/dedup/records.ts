import { Buffer } from 'node:buffer';
import { type Parts, partsOf } from './line.ts';
import { octets, words } from './numbers.ts';
import { bins, sketch } from './sketch.ts';
import { Sketches } from './sketches.ts';

/** Everything that is kept of records while their copies are looked for: some 350 bytes each. */
export class Collection {
  readonly sketches: Sketches;
  readonly shingles = words();
  readonly high = words();
  readonly low = words();
  readonly #dates = words();
  readonly #excerpts = octets();
  readonly #ends = words();
  #ids = Buffer.alloc(1 << 16);
  readonly #sketch = new Uint16Array(bins);

  constructor(sketches = new Sketches()) {
    this.sketches = sketches;
  }

  get length(): number {
    return this.shingles.length;
  }

  /** Takes a line of JSON. Throws for one that holds no record. */
  add(line: Buffer): void {
    const parts = partsOf(line);
    this.shingles.push(sketch(parts.bytes, parts.start, parts.end, this.#sketch));
    this.sketches.push(this.#sketch);
    this.high.push(parts.hash[0]);
    this.low.push(parts.hash[1]);
    this.#dates.push(parts.date === 0 ? 0xffffffff : parts.date);
    this.#excerpts.push(parts.kind === 'excerpt' ? 1 : 0);
    this.#addId(parts);
  }

  isExcerpt(index: number): boolean {
    return this.#excerpts.values[index] === 1;
  }

  id(index: number): string {
    const start = index === 0 ? 0 : this.#ends.values[index - 1]!;
    return this.#ids.toString('utf8', start, this.#ends.values[index]!);
  }

  /** Which of two records is the one to keep: below 0 for the first. An article before an excerpt, the longer, the older, the lesser id. */
  compare(a: number, b: number): number {
    const excerpts = this.#excerpts.values;
    const shingles = this.shingles.values;
    const dates = this.#dates.values;
    return (
      excerpts[a]! - excerpts[b]! ||
      shingles[b]! - shingles[a]! ||
      dates[a]! - dates[b]! ||
      Buffer.compare(Buffer.from(this.id(a)), Buffer.from(this.id(b))) ||
      this.high.values[a]! - this.high.values[b]! ||
      a - b
    );
  }

  #addId({ id }: Parts): void {
    const start = this.#ends.length === 0 ? 0 : this.#ends.values[this.#ends.length - 1]!;
    const size = Buffer.byteLength(id);
    if (start + size > this.#ids.length)
      this.#ids = Buffer.concat([this.#ids], Math.max(this.#ids.length * 2, start + size));
    this.#ids.write(id, start);
    this.#ends.push(start + size);
  }
}
