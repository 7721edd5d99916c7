import { closeSync, mkdtempSync, openSync, readSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bins } from './sketch.ts';

/** Sketches in a chunk, and chunks that are held in memory (0.8 GB); what is more lies in a file. */
const chunkSize = 1 << 16;
const mostHeld = 48;

/** A file without a name: gone when it is closed, however the program ends. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'clean-'));
  const path = join(folder, 'sketches');
  const fd = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  rmdirSync(folder);
  return fd;
}

const bytesOf = (numbers: Uint16Array) => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Sketches by number, one bin of all of them or all bins of one. In memory they lie row by row; in a file in both orders. */
export class Sketches {
  readonly #held: Uint16Array[] = [];
  readonly #limit: number;
  readonly #row = new Uint16Array(bins);
  readonly #other = new Uint16Array(bins);
  #open = new Uint16Array(bins * chunkSize);
  #fd: number | undefined;
  length = 0;

  /** `limit`: chunks that are held in memory. */
  constructor(limit = mostHeld) {
    this.#limit = limit;
  }

  push(sketch: Uint16Array): void {
    const at = this.length % chunkSize;
    if (at === 0 && this.length > 0) this.#settle();
    this.#open.set(sketch, at * bins);
    this.length += 1;
  }

  /** One bin of every sketch into `out`. */
  column(bin: number, out: Uint16Array): void {
    for (let chunk = 0; chunk * chunkSize < this.length; chunk += 1) {
      const part = out.subarray(chunk * chunkSize, Math.min(this.length, (chunk + 1) * chunkSize));
      const held = this.#chunk(chunk);
      if (held) for (let at = 0; at < part.length; at += 1) part[at] = held[at * bins + bin]!;
      else readSync(this.#fd!, bytesOf(part), 0, part.byteLength, this.#place(chunk) + bin * chunkSize * 2);
    }
  }

  /** Two sketches, whole. They are valid until the next call. */
  both(a: number, b: number): readonly [Uint16Array, Uint16Array] {
    return [this.#read(a, this.#row), this.#read(b, this.#other)];
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
  }

  #chunk(chunk: number): Uint16Array | undefined {
    return chunk === Math.floor((this.length - 1) / chunkSize) ? this.#open : this.#held[chunk];
  }

  /** Where a chunk lies in the file: its columns, then its rows. */
  #place(chunk: number): number {
    return (chunk - this.#limit) * bins * chunkSize * 4;
  }

  #read(index: number, out: Uint16Array): Uint16Array {
    const chunk = Math.floor(index / chunkSize);
    const at = (index % chunkSize) * bins;
    const held = this.#chunk(chunk);
    if (held) return held.subarray(at, at + bins);
    readSync(this.#fd!, bytesOf(out), 0, out.byteLength, this.#place(chunk) + (bins * chunkSize + at) * 2);
    return out;
  }

  /** A chunk is full. */
  #settle(): void {
    if (this.#held.length < this.#limit) {
      this.#held.push(this.#open);
      this.#open = new Uint16Array(bins * chunkSize);
      return;
    }
    const columns = new Uint16Array(bins * chunkSize);
    for (let at = 0; at < chunkSize; at += 1)
      for (let bin = 0; bin < bins; bin += 1) columns[bin * chunkSize + at] = this.#open[at * bins + bin]!;
    this.#fd ??= openNameless();
    this.#put(columns, this.#place(this.length / chunkSize - 1));
    this.#put(this.#open, this.#place(this.length / chunkSize - 1) + columns.byteLength);
  }

  #put(numbers: Uint16Array, place: number): void {
    const bytes = bytesOf(numbers);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd!, bytes, at, bytes.length - at, place + at);
  }
}
