import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article, clean, folder } from './program.ts';

it('writes the same bytes whatever the time zone, the language and the folder it is run from', async () => {
  const root = folder({
    'in/b.txt': article('나'),
    'in/a.txt': article('가'),
    'in/sub/c.txt': article('다'),
    'in/empty.txt': '',
  });
  const elsewhere = folder({});
  const run = async (name: string, cwd: string, path: string, env: Record<string, string>) => {
    const files = ['out.jsonl', 'ledger.jsonl', 'summary.json'].map((file) => join(elsewhere, `${name}-${file}`));
    const [out, ledger, summary] = files as [string, string, string];
    const { code } = await clean([path, '-o', out, '--ledger', ledger, '--summary', summary], { cwd, env });
    expect(code).toBe(0);
    return files.map((file) => readFileSync(file, 'utf8'));
  };
  const here = await run('one', root, 'in', { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' });
  const there = await run('two', elsewhere, join(root, 'in'), { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
  expect(there).toEqual(here);
  expect(here[0]).not.toBe('');
});
