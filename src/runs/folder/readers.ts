import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { Bytes } from '../../containers/bytes.ts';
import { inFile } from '../../containers/seekable.ts';
import { jsonLine } from '../../formats/json.ts';
import { restored } from '../../formats/restored.ts';
import type { Shape } from '../../formats/shape.ts';
import type { Row } from '../../formats/types.ts';
import type { Slice } from './live.ts';
import type { Marker } from './types.ts';

/** Reads slices of one piece, in the order in which they lie there. */
interface Reader {
  /** The text of a slice in parts; of Parquet, its rows as lines of JSON. */
  read(slice: Slice): AsyncGenerator<Buffer>;
  close(): void;
}

/** Bytes, or rows, that are read at once. */
const step = 1 << 20;
const rowStep = 256;
/** Files that are kept open. */
const mostOpen = 200;

function plainReader(path: string): Reader {
  const fd = openSync(path, 'r');
  return {
    async *read({ unit: { start, length } }) {
      for (let at = 0; at < length; ) {
        const part = Buffer.allocUnsafe(Math.min(step, length - at));
        const size = readSync(fd, part, 0, part.length, start + at);
        if (size === 0) throw new Error(`${path} is shorter than its marker says`);
        at += size;
        yield part.subarray(0, size);
      }
    },
    close: () => closeSync(fd),
  };
}

function packedReader(path: string): Reader {
  const stream = createReadStream(path).pipe(createGunzip());
  const bytes = new Bytes(stream);
  return {
    async *read({ unit: { start, length } }) {
      await bytes.skip(start - bytes.consumed);
      yield* bytes.chunks(length);
    },
    close: () => void bytes.close(),
  };
}

/** Rows before the slice in its piece. */
function rowsBefore({ piece, unit }: Slice): number {
  let rows = 0;
  for (const one of piece.inputs) {
    if (one === unit) break;
    if (one.block !== -1) rows += one.records;
  }
  return rows;
}

function parquetReader(path: string, { columns }: Shape): Reader {
  const fd = openSync(path, 'r');
  let held: { start: number; rows: readonly Row[] } = { start: 0, rows: [] };
  let file: Awaited<ReturnType<typeof openParquet>> | undefined;
  const rowAt = async (index: number) => {
    if (index < held.start || index >= held.start + held.rows.length) {
      file ??= await openParquet(fd);
      held = { start: index, rows: await file.rows(index, index + rowStep) };
    }
    return held.rows[index - held.start]!;
  };
  return {
    async *read(slice) {
      const first = rowsBefore(slice);
      for (let i = first; i < first + slice.unit.records; i += 1) {
        yield Buffer.from(jsonLine(restored(await rowAt(i), columns)));
      }
    },
    close: () => closeSync(fd),
  };
}

async function openParquet(fd: number) {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const { fstatSync } = await import('node:fs');
  const from = inFile(fd, fstatSync(fd).size);
  const slice = (start: number, end = from.size) =>
    Uint8Array.prototype.slice.call(from.read(start, end - start)).buffer as ArrayBuffer;
  const file = { byteLength: from.size, slice };
  const metadata = await parquetMetadataAsync(file);
  const count = Number(metadata.num_rows);
  return {
    rows: (rowStart: number, end: number) =>
      parquetReadObjects({ file, metadata, rowStart, rowEnd: Math.min(end, count), useOffsetIndex: true }),
  };
}

/** Reads slices of many pieces, with few of them open at a time. */
export class Readers {
  readonly #folder: string;
  readonly #shape: Shape;
  readonly #open = new Map<string, Reader>();

  constructor(folder: string, shape: Shape) {
    this.#folder = folder;
    this.#shape = shape;
  }

  read(slice: Slice): AsyncGenerator<Buffer> {
    return this.#readerFor(slice.piece).read(slice);
  }

  #readerFor({ file }: Marker): Reader {
    const known = this.#open.get(file);
    if (known) {
      // The one used last goes last.
      this.#open.delete(file);
      this.#open.set(file, known);
      return known;
    }
    const path = join(this.#folder, file);
    const { format, gzip } = this.#shape;
    if (this.#open.size >= mostOpen && !gzip) this.#shut(this.#open.keys().next().value!);
    const reader = format.packed ? parquetReader(path, this.#shape) : gzip ? packedReader(path) : plainReader(path);
    this.#open.set(file, reader);
    return reader;
  }

  #shut(file: string): void {
    this.#open.get(file)!.close();
    this.#open.delete(file);
  }

  close(): void {
    for (const file of [...this.#open.keys()]) this.#shut(file);
  }
}
