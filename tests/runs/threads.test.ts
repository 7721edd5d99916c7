import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, clean, folder, records } from '../cli/program.ts';

const openings =
  '올해 주민 우물 겨울 마침내 군청 이튿날 봄 아이들 누구나 학교 물길 장터 저녁 어른들 그래서 다만 한편 새벽 이장'.split(
    ' ',
  );

/** Invented paragraphs, no two alike. */
const story = (count: number, mark: number) =>
  Array.from({ length: count }, (_, i) => {
    const opening = openings[(i * 7 + mark) % openings.length];
    return `${opening} 이야기는 ${mark}번 마을 우물가에서 시작되었고, 주민 ${i * 7 + mark}명이 끝까지 들었다고 한다.`;
  }).join('\n\n');

/** More than the few megabytes that are done without threads: pages, and a table whose rows are dealt out. */
function large(): Record<string, string> {
  const pages = Array.from({ length: 30 }, (_, i) => [`in/${i}.txt`, `${article(`마을${i}`)}\n${story(1000, i)}\n`]);
  const row = (i: number) => ({
    title: `고을 ${i}에 새 우물이 놓이다`,
    text: `${article(`고을${i}`)}\n${story(250, i)}`,
  });
  const rows = Array.from({ length: 120 }, (_, i) => JSON.stringify(row(i)));
  return { ...Object.fromEntries(pages), 'in/pages.jsonl': `${rows.join('\n')}\n` };
}

describe('threads', () => {
  it('write what one thread writes, in its order', async () => {
    const root = folder(large());
    const run = async (jobs: string) => {
      const names = ['out.jsonl', 'ledger.jsonl', 'summary.json'].map((name) => join(root, `${jobs}-${name}`));
      const [out, ledger, summary] = names as [string, string, string];
      const { code } = await clean(['in', '-q', '-j', jobs, '-o', out, '--ledger', ledger, '--summary', summary], {
        cwd: root,
      });
      expect(code).toBe(0);
      return names.map((name) => readFileSync(name, 'utf8'));
    };
    const one = await run('1');
    expect(records(one[0]!).length).toBeGreaterThanOrEqual(150);
    expect(await run('2')).toEqual(one);
    expect(await run('5')).toEqual(one);
  }, 120_000);

  it.each(['1', '2'])('give up a page that takes too long, and only that one: -j %s', async (jobs) => {
    const root = folder({ 'in/b.txt': story(100_000, 1), 'in/a.txt': article(), 'in/c.txt': article() });
    const { code, stdout, stderr } = await clean(['in', '-j', jobs, '--timeout', '1'], { cwd: root });
    expect(code).toBe(0);
    expect(records(stdout).map(({ file }) => file)).toEqual(['a.txt', 'c.txt']);
    expect(stderr).toContain('clean: b.txt: took longer than 1 s (--timeout)\n');
  });
});
