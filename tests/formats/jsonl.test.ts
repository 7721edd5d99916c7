import { describe, expect, it } from 'vitest';
import { recordColumns } from '../../src/formats/fields.ts';
import { formatFor } from '../../src/formats/index.ts';
import { jsonLine } from '../../src/formats/json.ts';
import { jsonl } from '../../src/formats/jsonl.ts';
import { pickColumns } from '../../src/formats/shape.ts';
import { record as sample } from './record.ts';

const fieldNames = recordColumns.map(({ name }) => name);
const { schema, ...others } = sample;
const record = { schema, ...others };

describe('a record as JSON', () => {
  it('is one line with every key in the settled order, whatever order it was made in', () => {
    const line = jsonl.record(record, recordColumns);
    expect(line.endsWith('}\n')).toBe(true);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(Object.keys(JSON.parse(line))).toEqual(fieldNames);
    expect(fieldNames.at(-1)).toBe('schema');
  });

  it('never holds half of a surrogate pair', () => {
    expect(jsonLine({ text: 'a\ud83d b \udc00' })).toBe('{"text":"a\ufffd b \ufffd"}\n');
    expect(jsonLine({ text: '\\ud83d 📰' })).toBe('{"text":"\\\\ud83d 📰"}\n');
  });

  it('holds nothing else that ends a line for some reader', () => {
    const text = 'a\u2028b\u2029c\u0085d';
    const line = jsonLine({ text });
    expect(line).toBe('{"text":"a\\u2028b\\u2029c\\u0085d"}\n');
    expect(JSON.parse(line)).toEqual({ text });
  });
});

describe('--fields', () => {
  it('keeps the columns that are named', () => {
    expect(pickColumns(recordColumns, ['body', 'id'], false).map(({ name }) => name)).toEqual(['id', 'body']);
    expect(pickColumns(recordColumns, null, false)).toBe(recordColumns);
  });

  it.each(['tittle', 'constructor', ''])('names the columns there are for one there is not: %j', (name) => {
    expect(() => pickColumns(recordColumns, [name], false)).toThrow(/there are id, headline, date/);
  });
});

describe('the ending of an output', () => {
  it('picks the format', () => {
    expect(formatFor('a/b.jsonl')).toEqual({ format: jsonl, gzip: false });
    expect(formatFor('a/b.jsonl.gz')).toEqual({ format: jsonl, gzip: true });
    expect(formatFor('a/b.jsonl', 'csv').format.name).toBe('csv');
    expect(formatFor('out.PARQUET').format.name).toBe('parquet');
    expect(() => formatFor('out.parquet.gz')).toThrow('packed by itself');
    expect(() => formatFor('-', 'xml')).toThrow("no format 'xml'");
    expect(formatFor('B.NDJSON').format).toBe(jsonl);
    expect(formatFor('-').format).toBe(jsonl);
    expect(() => formatFor('a.docx')).toThrow('.jsonl');
  });
});
