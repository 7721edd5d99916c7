import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { clean, folder } from './program.ts';

const text = '새 다리가 어제 열렸다.\r\n시장은 고맙다고 말했다.';
const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('clean decode', () => {
  it('prints what the bytes say, and nothing else', async () => {
    const root = folder({ 'a.txt': iconv.encode(text, 'cp949') });
    expect(await clean(['decode', join(root, 'a.txt')])).toMatchObject({ code: 0, stdout: text, stderr: '' });
    const table = 'title,content\n"가","나"\n';
    expect((await clean(['decode', '-'], { input: iconv.encode(table, 'cp949') })).stdout).toBe(table);
    const mangled = iconv.encode(text, 'cp949').toString('latin1');
    expect((await clean(['decode', '-'], { input: mangled })).stdout).toBe(mangled);
  });

  it('reads as the user says', async () => {
    const forced = ['decode', '-', '--encoding', 'latin1'];
    expect((await clean(forced, { input: 'é' })).stdout).toBe('Ã©');
  });

  it('says what it cannot read in one line', async () => {
    const root = folder({ 'a.txt': '' });
    expect(await clean(['decode', join(root, 'a.txt')])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'clean: a.txt: empty: no bytes\n',
    });
    expect((await clean(['decode', join(root, 'b.txt')])).code).toBe(2);
  });

  it('writes a tree with a ledger', async () => {
    const files = {
      'in/a.txt': iconv.encode(text, 'cp949'),
      'in/b/a.txt': text,
      'in/c.txt': '',
      'in/ledger.jsonl': '{}\n',
    };
    const root = folder(files);
    const out = join(root, 'out');
    const { code, stderr } = await clean(['decode', join(root, 'in'), '-o', `${out}/`]);
    expect([code, stderr]).toEqual([0, 'clean: c.txt: empty: no bytes\n']);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe(text);
    expect(readFileSync(join(out, 'b/a.txt'), 'utf8')).toBe(text);
    expect(readdirSync(out).sort()).toEqual(['a.txt', 'b', 'ledger.jsonl', 'ledger.jsonl~2']);
    const [a, b, c] = lines(join(out, 'ledger.jsonl'));
    expect(a).toMatchObject({ file: 'a.txt', written: 'a.txt', encoding: 'cp949', undecoded: 0, quarantined: null });
    expect(b).toMatchObject({ file: 'b/a.txt', encoding: 'utf-8', confidence: 1, text_sha256: a.text_sha256 });
    expect(a.sha256).not.toBe(b.sha256);
    expect(c).toMatchObject({ file: 'c.txt', written: null, encoding: null, quarantined: 'empty: no bytes' });
  });
});
