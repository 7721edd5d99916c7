import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { article, clean, folder, records } from './program.ts';

const rows = (...marks: string[]) =>
  marks.map((mark) => `${JSON.stringify({ title: `${mark} 소식`, text: article(mark) })}\n`).join('');

const files = (text: string) => [...new Set(records(text).map(({ file }) => file))];

describe('containers', () => {
  it('are opened by what they hold', async () => {
    const root = folder({ 'a.bin': gzipSync(article()), 'b.jsonl': rows('하나', '둘') });
    const { code, stdout } = await clean([root]);
    expect(code).toBe(0);
    const [first, ...rest] = files(stdout);
    expect(first).toMatch(/^a\.bin/);
    expect(rest).toHaveLength(2);
    for (const file of rest) expect(file).toMatch(/^b\.jsonl!/);
  });

  it('give the one member that a PATH names', async () => {
    const root = folder({ 'b.jsonl': rows('하나', '둘') });
    const path = join(root, 'b.jsonl');
    const all = records((await clean([path])).stdout);
    const second = all.find(({ body }) => body.includes('둘'))!;
    const named = records((await clean([`${path}${second.file.slice('b.jsonl'.length)}`])).stdout);
    expect(named).toEqual(all.filter(({ file }) => file === second.file));
  });

  it('say so when the member is not there', async () => {
    const root = folder({ 'b.jsonl': rows('하나') });
    const { code, stdout, stderr } = await clean([`${join(root, 'b.jsonl')}!99`, '--strict', '-q']);
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: 'clean: b.jsonl!99: no such member\n' });
  });
});
