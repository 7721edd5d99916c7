import { describe, expect, it } from 'vitest';
import { article, clean, records } from './program.ts';

describe('clean schema', () => {
  it('names every key of a record, all of them required', async () => {
    const schema = JSON.parse((await clean(['schema'])).stdout);
    const [record] = records((await clean(['-', '-q'], { input: article() })).stdout);
    expect(schema.required).toEqual(Object.keys(record!));
    expect(schema.properties.date.anyOf[1]).toEqual({ type: 'null' });
  });

  it.each([
    ['hf', "Features({\n  'id': Value('string'),"],
    ['duckdb', "'authors': 'VARCHAR[]',"],
    ['polars', "'lines': pl.Struct({'first': pl.Int32, 'last': pl.Int32}),"],
    ['pandas', "'item': 'int32',"],
    ['spark', 'authors ARRAY<STRING>,'],
  ])('spells the types for %s', async (program, types) => {
    expect((await clean(['schema', '--for', program])).stdout).toContain(types);
  });

  it('knows no other program', async () => {
    expect((await clean(['schema', '--for', 'excel'])).code).toBe(2);
  });
});
