import { OverLimit } from './bytes.ts';

/** Limits that decide content: counts, so that every machine decides alike. Bytes unless said. */
export const limits = {
  /** What is looked at to tell what a dump is. */
  head: 65536,
  /** Containers in one another. */
  depth: 8,
  /** Times its packed size that a dump may open to, once it has opened to `free`. News text packs 3–20 times. */
  expansion: 200,
  free: 256 << 20,
  /** Header block of a WARC record, an HTTP answer or a MIME part. */
  header: 1 << 20,
  /** Copy of a nested zip or Parquet file that is held in memory; a larger one goes to a temporary file. */
  held: 16 << 20,
  /** Window of a zstd frame, as in the zstd command. */
  window: 128 << 20,
  /** JSON that is read as one value; larger ones are read element by element. */
  json: 8 << 20,
  /** What is looked at to tell how a table is encoded and which column is what. */
  sample: 1 << 20,
} as const;

/** Keeps a dump from opening to more than it may. */
export class Budget {
  readonly #packed: () => number;
  #opened = 0;

  /** `packed`: bytes of the dump itself, read so far. */
  constructor(packed: () => number) {
    this.#packed = packed;
  }

  /** Counts bytes that were unpacked. Throws OverLimit where they are too many. */
  spend(bytes: number): void {
    this.#opened += bytes;
    this.check();
  }

  /** Throws OverLimit where too much has been unpacked: nothing more of the dump is to be opened. */
  check(): void {
    if (this.#opened > limits.free && this.#opened > this.#packed() * limits.expansion)
      throw new OverLimit(`opens to more than ${limits.expansion} times its size`);
  }
}
