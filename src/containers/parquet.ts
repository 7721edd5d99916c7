import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { Damage } from './bytes.ts';
import { roleOf } from './columnNames.ts';
import { rowOf, Table } from './rows.ts';
import { copyOf, type Seekable } from './seekable.ts';
import type { Container, Member, Way } from './types.ts';

/** Bytes of text that are opened at once. */
const batch = 32 << 20;
/** Bytes that the columns of one row group may open to. */
const groupLimit = 512 << 20;

function bufferOver(from: Seekable): AsyncBuffer {
  const slice = (start: number, end = from.size) => {
    const part = from.read(start, end - start);
    const copy = new ArrayBuffer(part.length);
    new Uint8Array(copy).set(part);
    return copy;
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

/** Bytes that the wanted columns of a row group open to. */
function openedSize(group: FileMetaData['row_groups'][number], columns: readonly string[]): number {
  const sizes = group.columns.map(({ meta_data }) =>
    meta_data && columns.includes(meta_data.path_in_schema[0]!) ? Number(meta_data.total_uncompressed_size) : 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Rows of each group in batches, so that a large group is not held at once where its pages are indexed. */
function* batchesOf(
  metadata: FileMetaData,
  columns: readonly string[],
): Generator<{ start: number; end: number; size: number }> {
  let from = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const size = openedSize(group, columns);
    const step = Math.max(1, Math.floor(rows / Math.max(1, Math.ceil(size / batch))));
    const indexed = group.columns.every(({ offset_index_offset }) => offset_index_offset !== undefined);
    for (let at = 0; at < rows; at += indexed ? step : rows)
      yield {
        start: from + at,
        end: from + Math.min(rows, at + (indexed ? step : rows)),
        size: indexed ? Math.min(size, batch) : size,
      };
    from += rows;
  }
}

async function* rowsOf(from: Seekable, member: Member, way: Way): AsyncGenerator<Capture | Member | DumpError> {
  const [{ parquetMetadataAsync, parquetReadObjects }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = bufferOver(from);
  const metadata = await parquetMetadataAsync(file);
  const columns = wantedColumns(metadata, way);
  const table = new Table(member, way);
  for (const { start, end, size } of batchesOf(metadata, columns)) {
    way.budget.spend(size);
    if (size > groupLimit) {
      yield new DumpError(
        `${member.file}!${start + 1}`,
        `a row group of ${size >> 20} MiB: write it with smaller row groups`,
      );
      continue;
    }
    const rows = await parquetReadObjects({
      file,
      metadata,
      columns,
      compressors,
      rowStart: start,
      rowEnd: end,
      useOffsetIndex: true,
    });
    for (const [i, row] of rows.entries()) yield table.capture(start + i + 1, rowOf(row));
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
      throw error instanceof Damage ? error : new Damage(`Parquet: ${(error as Error).message}`);
    } finally {
      if (!member.seekable) from.close();
    }
  },
};
