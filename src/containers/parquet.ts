import type { AsyncBuffer, ColumnMetaData, FileMetaData } from 'hyparquet';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { Damage } from './bytes.ts';
import { roleOf } from './columnNames.ts';
import { rowOf, Table } from './rows.ts';
import { copyOf, type Seekable } from './seekable.ts';
import { checkPages, Thrift } from './thrift.ts';
import type { Container, Member, Way } from './types.ts';

/** Bytes that are opened at once. */
const batch = 16 << 20;
/** Bytes of a footer. */
const footerLimit = 64 << 20;
/** Packed bytes of a row group's columns, which are held while its rows are read. */
const groupLimit = 192 << 20;

function bufferOver(from: Seekable): AsyncBuffer {
  const slice = (start: number, end = from.size) => {
    const { buffer, byteOffset, byteLength } = from.read(start, end - start);
    const isWhole = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength;
    return isWhole ? buffer : Uint8Array.prototype.slice.call(new Uint8Array(buffer, byteOffset, byteLength)).buffer;
  };
  return { byteLength: from.size, slice };
}

/** Top columns worth reading: those that a role, the user or `--keep` names; all, where no name says which one is the text. */
function wantedColumns(metadata: FileMetaData, { columns, keep }: Way): string[] {
  const paths = metadata.row_groups[0]?.columns.map(({ meta_data }) => meta_data?.path_in_schema ?? []) ?? [];
  const asked = new Set(
    [...Object.values(columns ?? {}), ...(keep ?? [])].flatMap((name) => [name, name.split('.')[0]!]),
  );
  const known = paths.filter((path) => path.some((part) => roleOf(part)) || asked.has(path[0]!));
  const hasText =
    known.some((path) => path.some((part) => ['body', 'packed'].includes(roleOf(part)?.role ?? ''))) || columns?.body;
  return [...new Set((hasText ? known : paths).map(([top]) => top!))];
}

/** hyparquet blames the bytes in plain errors. */
const faultOf = (error: Error) => (error instanceof Damage ? error : new Damage(`Parquet: ${error.message}`));

interface Batch {
  /** Rows, from 0; the end is not in it. */
  readonly start: number;
  readonly end: number;
  /** Bytes it opens to, about. */
  readonly opened: number;
  /** Packed bytes of its group. */
  readonly packed: number;
  /** The columns of its group that are read; where the group begins only. */
  readonly chunks: readonly ColumnMetaData[];
}

/** The rows of each group in parts that open to few bytes: pages of other parts are passed over. */
function* batchesOf({ row_groups }: FileMetaData, columns: readonly string[]): Generator<Batch> {
  let from = 0;
  for (const group of row_groups) {
    const wanted = group.columns.flatMap(({ meta_data }) =>
      meta_data && columns.includes(meta_data.path_in_schema[0]!) ? [meta_data] : [],
    );
    const packed = wanted.reduce((sum, one) => sum + Number(one.total_compressed_size), 0);
    const opened = wanted.reduce((sum, one) => sum + Number(one.total_uncompressed_size), 0);
    const rows = Number(group.num_rows);
    const step = Math.max(1, Math.floor(rows / Math.max(1, Math.ceil(opened / batch))));
    for (let at = 0; at < rows; at += step) {
      const end = Math.min(rows, at + step);
      const chunks = at === 0 ? wanted : [];
      yield { start: from + at, end: from + end, opened: (opened * (end - at)) / rows, packed, chunks };
    }
    from += rows;
  }
}

/** Holds the footer's lengths against its bytes. Throws Damage. */
function checkFooter(from: Seekable): void {
  const tail = from.read(Math.max(0, from.size - 8), 8);
  const length = tail.length === 8 && tail.toString('latin1', 4) === 'PAR1' ? tail.readUInt32LE(0) : from.size;
  if (length + 8 > from.size || length > footerLimit)
    throw new Damage('Parquet: cut off, as there is no footer at its end', 'truncated', from.size);
  const start = from.size - 8 - length;
  new Thrift(from.read(start, length), start).struct();
}

function checkChunk(from: Seekable, chunk: ColumnMetaData): void {
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const size = Number(chunk.total_compressed_size);
  if (!(start >= 0 && size >= 0 && start + size <= from.size))
    throw new Damage('Parquet: a column lies outside the file', 'damaged', start);
  checkPages(from.read(start, size), Number(chunk.num_values), start);
}

async function* rowsOf(from: Seekable, member: Member, way: Way): AsyncGenerator<Capture | Member | DumpError> {
  const [{ parquetMetadataAsync, parquetReadObjects }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = bufferOver(from);
  checkFooter(from);
  const metadata = await parquetMetadataAsync(file);
  const columns = wantedColumns(metadata, way);
  const table = new Table(member, way);
  for (const { start, end, opened, packed, chunks } of batchesOf(metadata, columns)) {
    way.budget.spend(opened);
    if (packed > groupLimit)
      throw new Damage(`row groups of ${Math.round(packed / 2 ** 20)} MiB: write it with smaller ones`);
    const part = { rowStart: start, rowEnd: end, useOffsetIndex: true };
    const read = async () => {
      for (const chunk of chunks) checkChunk(from, chunk);
      return parquetReadObjects({ file, metadata, columns, compressors, ...part });
    };
    const rows = await read().catch(faultOf);
    if (rows instanceof Damage) yield new DumpError(`${member.file}!${start + 1}–${end}`, rows.message);
    else for (const [i, row] of rows.entries()) yield table.capture(start + i + 1, rowOf(row));
  }
}

export const parquet: Container = {
  id: 'parquet',
  endings: ['.parquet', '.pq'],
  magic: (head) => head.toString('latin1', 0, 4) === 'PAR1',
  async *unwrap(member, way) {
    const from = member.seekable ?? (await copyOf(member.bytes));
    try {
      yield* rowsOf(from, member, way);
    } catch (error) {
      throw faultOf(error as Error);
    } finally {
      if (!member.seekable) from.close();
    }
  },
};
