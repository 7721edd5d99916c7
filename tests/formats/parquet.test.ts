import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { recordColumns } from '../../src/formats/fields.ts';
import { ParquetRows } from '../../src/formats/parquet.ts';
import { restored } from '../../src/formats/restored.ts';
import type { Row } from '../../src/formats/types.ts';
import { full, record } from './record.ts';

const maker = { version: '1.2.3', model: 'aaaa', rules: 'bbbb' };

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ ...(i % 3 === 0 ? full : record), item: i }));

/** The bytes of a file of rows. */
function packed(all: readonly Row[]): ArrayBuffer {
  const file = new ParquetRows(recordColumns, maker);
  const parts = all.flatMap((row) => file.add(row, 1000) ?? []);
  const bytes = Buffer.concat([...parts, file.end()]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

describe('Parquet', () => {
  it('gives back what was written, null and lists and nested columns too', async () => {
    const read = await parquetReadObjects({ file: packed(rows(5)) });
    expect(read.map((row) => restored(row, recordColumns))).toEqual(rows(5));
  });

  it('states the types, also where no row has a value', () => {
    const { schema } = parquetMetadata(packed([]));
    expect(schema.find(({ name }) => name === 'date')).toMatchObject({ converted_type: 'DATE', type: 'INT32' });
    expect(schema.find(({ name }) => name === 'headline')).toMatchObject({ repetition_type: 'OPTIONAL' });
    expect(schema.find(({ name }) => name === 'id')).toMatchObject({ repetition_type: 'REQUIRED' });
  });

  it('names version, model and rules in its metadata', () => {
    const { created_by, key_value_metadata } = parquetMetadata(packed(rows(1)));
    expect(created_by).toBe('newsclean version 1.2.3');
    expect(Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value]))).toEqual({
      'newsclean.version': '1.2.3',
      'newsclean.model': 'aaaa',
      'newsclean.rules': 'bbbb',
      'newsclean.schema': '1',
    });
  });

  it('closes row groups as it goes', () => {
    const { row_groups, num_rows } = parquetMetadata(packed(rows(25_000)));
    expect(row_groups.length).toBe(3);
    expect(num_rows).toBe(25_000n);
  });
});
