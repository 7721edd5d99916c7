import { describe, expect, it } from 'vitest';
import { article, clean, finished, records, start } from './program.ts';

const row = (value: object) => `${JSON.stringify(value)}\n`;

describe('the filter', () => {
  it('answers each row before the next one comes', async () => {
    const child = start(['-', '--from', 'jsonl', '-q']);
    const end = finished(child);
    const answer = () => new Promise<string>((done) => child.stdout?.once('data', (bytes) => done(String(bytes))));
    for (const name of ['a/1.txt', 'b/2.txt']) {
      const coming = answer();
      child.stdin?.write(row({ path: name, text: article() }));
      expect(records(await coming).map(({ file }) => file)).toEqual([name]);
    }
    child.stdin?.end();
    expect(await end).toMatchObject({ code: 0, stderr: '' });
  });

  it('names a row by its path, its address, or its number', async () => {
    const input =
      row({ path: 'p/x.html', html: `<article><h1>제목</h1><p>${article()}</p></article>` }) +
      row({ url: 'https://www.example.com/1', text: article() }) +
      row({ text: article() });
    const { stdout } = await clean(['-', '--from', 'jsonl', '-q'], { input });
    expect(records(stdout).map(({ file }) => file)).toEqual(['p/x.html', 'stdin!https://www.example.com/1', 'stdin!3']);
  });

  it('says the same of rows however they are dealt out', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => row({ path: `${i}.txt`, text: article(`마을${i}`) }));
    const filter = async (input: string) => (await clean(['-', '--from', 'jsonl', '-q'], { input })).stdout;
    const parts = await Promise.all([filter(rows.slice(0, 2).join('')), filter(rows.slice(2).join(''))]);
    expect(parts.join('')).toBe(await filter(rows.join('')));
  });

  it('goes on after a row that is none', async () => {
    const good = row({ text: article(), path: 'good\u2028.txt' });
    const input = `{"text": \n\n${good}{"text"\n`;
    const { code, stdout, stderr } = await clean(['-', '--from', 'jsonl', '--strict'], { input });
    expect(code).toBe(3);
    expect(stderr).toContain('stdin!1: not JSON (byte 0)');
    expect(stderr).toContain(`(byte ${Buffer.byteLength(good) + 11})`);
    expect(records(stdout)).toHaveLength(1);
  });

  it('prints a line for a row that cannot be read where it is asked to, and counters for Hadoop', async () => {
    const input = `{"text": \n${row({ text: article(), path: 'a.txt' })}`;
    const given = ['-', '--from', 'jsonl', '-q', '--emit-errors', '--report', 'hadoop'];
    const { code, stdout, stderr } = await clean(given, { input });
    const [error, record] = records(stdout);
    expect(code).toBe(0);
    expect(error).toEqual({ kind: 'error', file: 'stdin!1', reason: expect.stringContaining('not JSON') });
    expect(record).toMatchObject({ kind: 'article', file: 'a.txt' });
    expect(stderr).toContain('reporter:counter:clean,articles,1\n');
    expect(stderr).toContain('reporter:counter:clean,quarantined,1\n');
    expect(stderr).toMatch(/^reporter:counter:clean,dropped\.byline,1$/m);
  });

  it('writes no line longer than --max-line, and says which row had one', async () => {
    const input =
      row({ text: article(), path: 'a.txt' }) +
      row({ text: `${article()}\n${'우물가에서 시작되었다고 한다. '.repeat(300)}`, path: 'b.txt' });
    const given = ['-', '--from', 'jsonl', '-q', '--max-line', '8000'];
    const { code, stdout, stderr } = await clean(given, { input });
    expect(code).toBe(0);
    expect(records(stdout).map(({ file }) => file)).toEqual(['a.txt']);
    expect(stderr).toBe('clean: b.txt: a record longer than --max-line 8000\n');
    expect(records((await clean(given.slice(0, 4), { input })).stdout)).toHaveLength(2);
  });

  it('has no error lines elsewhere', async () => {
    for (const args of [
      ['in', '--emit-errors'],
      ['-', '--from', 'jsonl', '--emit-errors', '--format', 'csv'],
    ])
      expect((await clean(args, { input: '' })).code).toBe(2);
  });
});
