import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/formats/profiles/index.ts';
import { shapeOf, type Writing } from '../../src/formats/shape.ts';
import type { Type } from '../../src/formats/types.ts';
import { full, record } from './record.ts';

const writing = (profile: string, more: Partial<Writing> = {}): Writing => ({
  ...{ format: 'jsonl', output: '-', profile, fields: null, dataset: '우물뉴스', origin: false, bom: true },
  ...more,
});
const written = (profile: string, article = full) => JSON.parse(shapeOf(writing(profile)).render(article));

/** Does a value have the type that its column states? */
function fits(value: unknown, type: Type, nullable: boolean): boolean {
  if (value === null) return nullable;
  if (type === 'integer') return Number.isInteger(value);
  if (typeof type === 'string') return typeof value === 'string';
  if ('list' in type) return Array.isArray(value) && value.every((one) => fits(one, type.list, false));
  return type.struct.every((column) =>
    fits((value as Record<string, unknown>)[column.name], column.type, column.nullable),
  );
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('--profile %s', (id, profile) => {
  it.each([
    ['a full record', full],
    ['a bare record', record],
  ])('writes %s with the columns it states, in their order and of their types', (_, article) => {
    const row = written(id, article);
    expect(Object.keys(row)).toEqual(profile.columns.map(({ name }) => name));
    for (const { name, type, nullable } of profile.columns) {
      expect([name, row[name], fits(row[name], type, nullable)]).toEqual([name, row[name], true]);
    }
  });
});

describe('profiles', () => {
  it('say what their loaders look for', () => {
    expect(written('dolma')).toMatchObject({ id: full.id, text: full.body, source: '우물뉴스', added: null });
    expect(written('datatrove')).toMatchObject({ text: full.body, metadata: { date: '2024-03-05', language: 'ko' } });
    expect(written('nikl').paragraph[1]).toEqual({ id: `우물뉴스.${full.id}.2`, form: '# 첫 문단은 이렇다.' });
    expect(written('trafilatura')).toMatchObject({
      title: full.headline,
      hostname: 'example.com',
      author: '홍길동; 이하늬',
    });
    expect(written('schema.org')).toMatchObject({
      '@type': 'NewsArticle',
      author: [{ name: '홍길동' }, { name: '이하늬' }],
    });
    expect(written('hf', record)).toMatchObject({
      date: '',
      source: '',
      evidence: { date: { by: '', line: 0, text: '' } },
    });
  });

  it('write a corpus file of the NIKL as one JSON value', () => {
    const { head, format, render } = shapeOf(writing('nikl', { format: null }));
    const text = head + [full, record].map(render).join(format.between) + format.tail;
    expect(JSON.parse(text).document).toHaveLength(2);
  });

  it('let --fields choose among their columns', () => {
    expect(shapeOf(writing('dolma', { fields: ['text', 'id'] })).render(record)).toBe(
      `{"id":"${record.id}","text":${JSON.stringify(record.body)}}\n`,
    );
    expect(() => shapeOf(writing('dolma', { fields: ['body'] }))).toThrow(
      "no field 'body' (there are id, text, source",
    );
    expect(() => shapeOf(writing('dolmades'))).toThrow("no profile 'dolmades'");
  });
});
