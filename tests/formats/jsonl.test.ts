import { describe, expect, it } from 'vitest';
import { fieldNames, pickFields } from '../../src/formats/fields.ts';
import { formatFor } from '../../src/formats/index.ts';
import { jsonLine } from '../../src/formats/json.ts';
import { jsonl } from '../../src/formats/jsonl.ts';
import type { Article } from '../../src/types.ts';

const record: Article = {
  schema: '1',
  id: 'n0123456789abcdefghij',
  headline: '제목',
  date: null,
  source: null,
  authors: [],
  body: '본문 한 줄\n\n또 한 줄',
  kind: 'article',
  file: 'a.txt',
  item: 0,
  url: null,
  published_at: null,
  modified_at: null,
  captured_at: null,
  section: null,
  summary: null,
  lang: 'ko',
  captions: [],
  rights: null,
  encoding: 'utf-8',
  lines: { first: 1, last: 3 },
  evidence: { headline: null, date: null, source: null, authors: null },
  hash: '00',
  warnings: [],
};

describe('a record as JSON', () => {
  it('is one line with every key in the settled order, whatever order it was made in', () => {
    const line = jsonl.record(record, fieldNames);
    expect(line.endsWith('}\n')).toBe(true);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(Object.keys(JSON.parse(line))).toEqual(fieldNames);
    expect(fieldNames.at(-1)).toBe('schema');
  });

  it('never holds half of a surrogate pair', () => {
    expect(jsonLine({ text: 'a\ud83d b \udc00' })).toBe('{"text":"a\ufffd b \ufffd"}\n');
    expect(jsonLine({ text: '\\ud83d 📰' })).toBe('{"text":"\\\\ud83d 📰"}\n');
  });
});

describe('--fields', () => {
  it('keeps the columns that are named', () => {
    expect(pickFields(['body', 'id'])).toEqual(['id', 'body']);
    expect(pickFields(undefined)).toBe(fieldNames);
  });

  it.each(['tittle', 'constructor', ''])('names the columns there are for one there is not: %j', (name) => {
    expect(() => pickFields([name])).toThrow(/there are id, headline, date/);
  });
});

describe('the ending of an output', () => {
  it('picks the format', () => {
    expect(formatFor('a/b.jsonl')).toBe(jsonl);
    expect(formatFor('B.NDJSON')).toBe(jsonl);
    expect(formatFor('-')).toBe(jsonl);
    expect(() => formatFor('a.docx')).toThrow('.jsonl');
  });
});
