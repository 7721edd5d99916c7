/** Rows of zeros around the blocks, so that neighbours can be read without asking whether they exist. */
export const PAD = 6;

/** One row a block, one column a feature. A tree reads column `c` of the neighbour `k` rows away at `at(i) + k * width + c`. */
export class Grid {
  readonly rows: number;
  readonly width: number;
  readonly data: Float32Array;

  constructor(rows: number, width: number) {
    this.rows = rows;
    this.width = width;
    this.data = new Float32Array((rows + 2 * PAD) * width);
  }

  /** Where a block's row begins in `data`. */
  at(row: number): number {
    return (row + PAD) * this.width;
  }
}

/** Binary logarithm of a count, 0 for none. */
export const log = (count: number): number => Math.log2(1 + Math.max(0, count));

/** Share of a whole that may be empty. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The share of values of which something is true, 0 of none. */
export const part = <T>(all: readonly T[], is: (one: T) => boolean): number => share(all.filter(is).length, all.length);

/** Writes the values of a row one after another. */
export class Pen {
  private readonly data: Float32Array;
  private at: number;

  /** From `at` of `data` on. */
  constructor(data: Float32Array, at: number) {
    this.data = data;
    this.at = at;
  }

  put(value: number): void {
    this.data[this.at++] = value;
  }
}
