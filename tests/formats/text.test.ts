import { describe, expect, it } from 'vitest';
import { shapeOf, type Writing } from '../../src/formats/shape.ts';
import { full, record } from './record.ts';

const writing: Writing = {
  format: null,
  output: '-',
  profile: null,
  fields: null,
  dataset: 'newsclean',
  origin: false,
  bom: true,
};

describe('CSV', () => {
  const shape = shapeOf({ ...writing, format: 'csv', fields: ['headline', 'authors', 'body', 'lines'] });

  it('has a byte order mark and a head, unless the mark is unwanted', () => {
    expect(shape.head).toBe('\ufeffheadline,authors,body,lines\n');
    expect(shapeOf({ ...writing, format: 'csv', fields: ['id'], bom: false }).head).toBe('id\n');
  });

  it('quotes what needs it, joins lists, and leaves null empty', () => {
    expect(shape.render(full)).toBe(
      '"""우물"", 다시 열다",홍길동; 이하늬,"# 첫 문단은 이렇다.\n\n1. 차례가 있다\n- 표도 있다","{""first"":1,""last"":3}"\n',
    );
    expect(shape.render({ ...record, headline: null, body: '가' })).toBe(',,가,"{""first"":1,""last"":3}"\n');
  });
});

describe('Markdown', () => {
  it('is a heading, what is known, and the body with signs that mean themselves', () => {
    expect(shapeOf({ ...writing, output: 'a.md' }).render(full)).toBe(
      '## "우물", 다시 열다\n\n*2024-03-05 · 두루미신문 · 홍길동, 이하늬 · https://www.example.com/a/1*\n\n' +
        '\\# 첫 문단은 이렇다.\n\n1\\. 차례가 있다  \n\\- 표도 있다\n',
    );
  });
});

describe('text', () => {
  it('is the article as it reads', () => {
    expect(shapeOf({ ...writing, output: 'a.txt' }).render(record)).toBe('제목\n\n본문 한 줄\n\n또 한 줄\n');
  });

  it('knows no profile', () => {
    expect(() => shapeOf({ ...writing, output: 'a.txt', profile: 'hf' })).toThrow('formats with columns');
  });
});
