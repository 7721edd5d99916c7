import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clean, cleanHtml, cleanPaths, cleanText, DumpError, explain, version } from '../src/index.ts';
import type { Article } from '../src/types.ts';
import { article, folder as folderOf, records, clean as run } from './cli/program.ts';

async function all(articles: AsyncIterable<Article>): Promise<Article[]> {
  const read: Article[] = [];
  for await (const one of articles) read.push(one);
  return read;
}

describe('the library', () => {
  it('cleans a text', () => {
    const articles = cleanText(article(), { file: 'a.txt' });
    expect(articles.map(({ file, item }) => [file, item])).toEqual([['a.txt', 0]]);
    expect(cleanText('')).toEqual([]);
  });

  it('cleans HTML, and takes tags in a text for words', () => {
    const html = `<h1>두루미마을 소식</h1><p>${article().split('\n').filter(Boolean).join('</p><p>')}</p>`;
    expect(cleanHtml(html, { url: 'https://example.com/1' })).toMatchObject([{ url: 'https://example.com/1' }]);
    expect(cleanText(`${article()}\n<p>다시 보는 표시</p>`)[0]?.body).toBe(cleanText(article())[0]?.body);
  });

  it('streams the articles of paths as the command prints them', async () => {
    const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
    const streamed = await all(cleanPaths(seeds));
    const { stdout } = await run([seeds]);
    expect(streamed).toEqual(records(stdout));
    expect(await all(cleanPaths([seeds], { include: ['005*'] }))).toHaveLength(1);
  });

  it('tells of dumps that cannot be read, and goes on where somebody hears it', async () => {
    const folder = folderOf({ 'a.txt': '', 'b.txt': article() });
    await expect(all(cleanPaths(folder))).rejects.toThrow(DumpError);
    const unread: string[] = [];
    const records = await all(cleanPaths(folder, { unread: ({ file }) => unread.push(file) }));
    expect([unread, records.map(({ file }) => file)]).toEqual([['a.txt'], ['b.txt']]);
    await expect(all(cleanPaths(['-']))).rejects.toThrow('no standard input');
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
