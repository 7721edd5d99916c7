/** Numbers that grow in number: one typed array that doubles. */
export class Numbers<T extends Uint8Array | Uint32Array> {
  readonly #make: (length: number) => T;
  values: T;
  length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = this.#make(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
}

export const words = () => new Numbers<Uint32Array>((length) => new Uint32Array(length));
export const octets = () => new Numbers<Uint8Array>((length) => new Uint8Array(length));

/** Indices of `keys` that are alike, in groups of two and more; order within a group is by index. Numbers below 2³². */
export function* groupsOf(keys: Uint32Array, count: number): Generator<number[]> {
  const pairs = new BigUint64Array(count);
  const halves = new Uint32Array(pairs.buffer);
  // The upper half decides first: little-endian, as every machine that Node runs on.
  for (let i = 0; i < count; i += 1) {
    halves[2 * i] = i;
    halves[2 * i + 1] = keys[i]!;
  }
  pairs.sort();
  for (let i = 0; i < count; ) {
    let end = i + 1;
    while (end < count && halves[2 * end + 1] === halves[2 * i + 1]) end += 1;
    if (end - i > 1) yield Array.from({ length: end - i }, (_, k) => halves[2 * (i + k)]!);
    i = end;
  }
}
