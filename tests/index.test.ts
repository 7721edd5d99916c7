import { describe, expect, it } from 'vitest';
import { clean, cleanText, DumpError, explain, version } from '../src/index.ts';
import { article } from './cli/program.ts';

describe('the library', () => {
  it('cleans a text', () => {
    const articles = cleanText(article(), { file: 'a.txt' });
    expect(articles.map(({ file, item }) => [file, item])).toEqual([['a.txt', 0]]);
    expect(cleanText('')).toEqual([]);
  });

  it('cleans bytes as it cleans the text they spell', () => {
    expect(clean(Buffer.from(article())).articles).toEqual(clean(article()).articles);
  });

  it('explains every block', () => {
    const { page, encoding, blocks } = explain(article());
    expect(page.kind).toMatch(/./);
    expect(encoding).toBe('utf-8');
    expect(blocks[0]).toMatchObject({ line: 1, text: expect.stringContaining('두루미마을') });
  });

  it('throws DumpError for bytes that are no text', () => {
    expect(() => clean(new Uint8Array())).toThrow(DumpError);
  });

  it('states its version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
