import { createGzip, type Gzip } from 'node:zlib';
import type { Shape } from '../formats/shape.ts';
import type { Column, Maker } from '../formats/types.ts';
import type { Sink } from './output.ts';

/** A file of records on its way. */
export interface Records {
  /** Takes the records of a capture, as `Shape.render` writes them; none is fine. Returns where they begin, in bytes of text. */
  add(bytes: Uint8Array): Promise<number>;
  /** Takes a further part of records of which the first went to `add`: cut anywhere. */
  more(bytes: Uint8Array): Promise<void>;
  /** Bytes of text so far. */
  readonly length: number;
  finish(): Promise<void>;
  /** Takes back what is half written. */
  discard(): void;
}

/** Bytes that are packed at once: always as many, so that the packed bytes do not depend on how they came. */
const piece = 1 << 16;

/** Packs what goes into a sink. */
export function packedSink(sink: Sink): Sink {
  const gzip: Gzip = createGzip({ level: 6 });
  let ready: Uint8Array[] = [];
  let held = Buffer.alloc(0);
  gzip.on('data', (bytes: Uint8Array) => ready.push(bytes));
  const drain = async () => {
    const bytes = Buffer.concat(ready);
    ready = [];
    if (bytes.length > 0) await sink.write(bytes);
  };
  const pack = (bytes: Uint8Array) => new Promise<void>((done) => gzip.write(bytes, () => done()));
  return {
    async write(content) {
      held = Buffer.concat([held, typeof content === 'string' ? Buffer.from(content) : content]);
      for (; held.length >= piece; held = held.subarray(piece)) await pack(held.subarray(0, piece));
      await drain();
    },
    async finish() {
      const ended = new Promise((done) => gzip.once('end', done));
      gzip.end(held);
      await ended;
      await drain();
      await sink.finish();
    },
    discard: () => sink.discard(),
  };
}

/** Text between a head and a tail. */
class TextRecords implements Records {
  readonly #sink: Sink;
  readonly #between: string;
  readonly #tail: string;
  #head: string;
  #empty = true;
  length: number;

  constructor(sink: Sink, { head, format }: Shape) {
    this.#sink = sink;
    this.#head = head;
    this.#between = format.between ?? '';
    this.#tail = format.tail ?? '';
    this.length = Buffer.byteLength(head);
  }

  async add(bytes: Uint8Array): Promise<number> {
    await this.#begin();
    if (bytes.length === 0) return this.length;
    if (!this.#empty && this.#between) await this.#write(Buffer.from(this.#between));
    this.#empty = false;
    const start = this.length;
    await this.#write(bytes);
    return start;
  }

  more(bytes: Uint8Array): Promise<void> {
    return this.#write(bytes);
  }

  async finish(): Promise<void> {
    await this.#begin();
    if (this.#tail) await this.#sink.write(this.#tail);
    await this.#sink.finish();
  }

  discard(): void {
    this.#sink.discard();
  }

  async #begin(): Promise<void> {
    const head = this.#head;
    this.#head = '';
    if (head) await this.#sink.write(head);
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.length += bytes.length;
    await this.#sink.write(bytes);
  }
}

/** Parquet: lines of JSON are packed by columns. */
class PackedRecords implements Records {
  readonly #sink: Sink;
  readonly #columns: readonly Column[];
  readonly #maker: Maker;
  #rows: Promise<import('../formats/parquet.ts').ParquetRows> | undefined;
  /** A line that has not come to its end. */
  #rest: Buffer = Buffer.alloc(0);
  length = 0;

  constructor(sink: Sink, columns: readonly Column[], maker: Maker) {
    this.#sink = sink;
    this.#columns = columns;
    this.#maker = maker;
  }

  #open() {
    this.#rows ??= import('../formats/parquet.ts').then(
      ({ ParquetRows }) => new ParquetRows(this.#columns, this.#maker),
    );
    return this.#rows;
  }

  async add(bytes: Uint8Array): Promise<number> {
    const rows = await this.#open();
    const start = this.length;
    this.length += bytes.length;
    const all =
      this.#rest.length > 0
        ? Buffer.concat([this.#rest, bytes])
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = all.lastIndexOf(0x0a) + 1;
    this.#rest = all.subarray(end);
    for (const line of all.toString('utf8', 0, end).split('\n')) {
      const ready = line === '' ? undefined : rows.add(JSON.parse(line), Buffer.byteLength(line));
      if (ready) await this.#sink.write(ready);
    }
    return start;
  }

  async more(bytes: Uint8Array): Promise<void> {
    await this.add(bytes);
  }

  async finish(): Promise<void> {
    await this.#sink.write((await this.#open()).end());
    await this.#sink.finish();
  }

  discard(): void {
    this.#sink.discard();
  }
}

/** Records of a shape into a sink; a format that can name their maker does. */
export function recordsInto(sink: Sink, shape: Shape, maker: Maker): Records {
  if (shape.format.packed) return new PackedRecords(sink, shape.columns, maker);
  return new TextRecords(shape.gzip ? packedSink(sink) : sink, shape);
}
