import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
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

  it('take columns for what the user says, and copy others through', async () => {
    const table = `a,b,c,n\n강변시의 새 다리,"${article('하나')}",2024년 3월 5일,7\n`;
    const root = folder({ 'rows.csv': table, 'page.txt': article('둘') });
    const columns = 'headline=a,body=b,date=c';
    const { code, stdout } = await clean([root, '--columns', columns, '--keep', 'n,none']);
    expect(code).toBe(0);
    const [plain, row] = records(stdout);
    expect(plain).toMatchObject({ file: 'page.txt', origin: null });
    expect(row).toMatchObject({ headline: '강변시의 새 다리', date: '2024-03-05', origin: '{"n":"7","none":null}' });
    expect(row).toMatchObject({ evidence: { date: { by: 'column:c', line: 1, text: '2024년 3월 5일' } } });
    expect(Object.keys(row ?? {}).at(-1)).toBe('origin');
    const wrong = await clean([root, '--columns', 'title=a']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("no field 'title' (there are headline, date");
  });

  it('read tables in the encoding that the user names', async () => {
    const table = iconv.encode(`제목,본문\n다리,"${article('하나')}"\n`, 'cp949');
    const { stdout } = await clean([folder({ 'rows.csv': table }), '--encoding', 'cp949']);
    expect(records(stdout)).toMatchObject([{ headline: '다리', encoding: 'cp949' }]);
  });
});
