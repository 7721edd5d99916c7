import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, bin, clean, finished, folder, records, start } from './program.ts';

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${String(i).padStart(5, '0')}.txt`, article(`마을${i}`)]),
  );

describe('standard streams', () => {
  it('print records to standard output and everything else to standard error', async () => {
    const root = folder({ 'a.txt': article(), 'empty.txt': '' });
    const { code, stdout, stderr } = await clean([root]);
    expect(code).toBe(0);
    expect(records(stdout)).toHaveLength(1);
    expect(stderr).toContain('empty.txt: ');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('2 dumps, 1 article, 0 excerpts, 0 with nothing, 1 quarantined');
  });

  it('read standard input under the name it is given', async () => {
    const { stdout } = await clean(['-', '--stdin-name', 'feed/today.txt'], { input: article() });
    expect(records(stdout).map(({ file }) => file)).toEqual(['feed/today.txt']);
  });

  it('say nothing but what went wrong with --quiet', async () => {
    const root = folder({ 'a.txt': article(), 'empty.txt': '' });
    const { stderr } = await clean([root, '-q']);
    expect(stderr).toMatch(/^clean: empty\.txt: .+\n$/);
  });

  it('name every dump with --verbose', async () => {
    const root = folder({ 'a.txt': article() });
    const { stderr } = await clean([root, '-v']);
    expect(stderr).toContain('a.txt: utf-8, ');
  });

  it('carry no colour unless asked', async () => {
    const root = folder({ 'a.txt': article() });
    const file = join(root, 'a.txt');
    expect((await clean(['explain', file])).stdout).not.toContain('\x1b[');
    expect((await clean(['explain', file, '--color', 'always'])).stdout).toContain('\x1b[');
    expect((await clean(['explain', file, '--color', 'never'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      '\x1b[',
    );
  });

  it.skipIf(process.platform === 'win32')('spell out signs in names that would act on a terminal', async () => {
    const root = folder({ 'a\x1b[31m\nb.txt': '' });
    const { stderr } = await clean([root, '-q']);
    expect(stderr).toMatch(/^clean: a\\x\{1b\}\[31m\\x\{a\}b\.txt: [^\n]+\n$/);
  });

  it('end in silence when the reader closes the pipe', async () => {
    const root = folder(many(600));
    const child = start([root]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await finished(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('end in silence when the pipe is named as a file, too', async () => {
    const root = folder(many(600));
    const shell = spawn('sh', ['-c', '"$0" "$1" "$2" -o /dev/stdout | head -n 1', process.execPath, bin, root]);
    const { code, stdout, stderr } = await finished(shell);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(records(stdout)).toHaveLength(1);
  });
});

describe.skipIf(process.platform === 'win32')('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the run with %i and no half-written output', async (signal, expected) => {
    const root = folder(many(40));
    const out = folder({});
    // Standard input stays open, so the run waits in the middle of its work.
    const child = start([root, '-', '-o', join(out, 'out.jsonl'), '--ledger', join(out, 'ledger.jsonl'), '-v']);
    const end = finished(child);
    await new Promise<void>((ready) => child.stderr?.once('data', () => ready()));
    expect(readdirSync(out).length).toBeGreaterThan(0);
    child.kill(signal);
    expect((await end).code).toBe(expected);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('output files', () => {
  it('appear whole, and replace what stood there', async () => {
    const root = folder({ 'in/a.txt': article(), 'out.jsonl': 'old\n' });
    const out = join(root, 'out.jsonl');
    const { code, stdout } = await clean([join(root, 'in'), '-o', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(records(readFileSync(out, 'utf8'))).toHaveLength(1);
    expect(readdirSync(root).sort()).toEqual(['in', 'out.jsonl']);
  });

  it('are never read as dumps', async () => {
    const root = folder({ 'a.txt': article(), 'out.jsonl': `${article('옛')}\n` });
    const { stderr } = await clean([root, '-o', join(root, 'out.jsonl'), '--ledger', join(root, 'ledger.jsonl')]);
    expect(stderr).toContain('1 dump, 1 article');
  });

  it.skipIf(process.platform !== 'linux')('report a full disk with exit 2', async () => {
    const root = folder({ 'a.txt': article() });
    const { code, stderr } = await clean([root, '-o', '/dev/full']);
    expect(code).toBe(2);
    expect(stderr).toBe('clean: cannot write /dev/full: the disk is full\n');
  });

  it('are no folders that are called so by a slip', async () => {
    const root = folder({ 'in/a.txt': article(), 'out.jsonl/b.txt': '', 'pieces/b.txt': '' });
    const slip = await clean(['in', '-o', 'out.jsonl'], { cwd: root });
    expect(slip).toMatchObject({
      code: 2,
      stderr: 'clean: out.jsonl is a folder: end it in / if a folder of pieces is wanted\n',
    });
    expect(readdirSync(join(root, 'out.jsonl'))).toEqual(['b.txt']);
    for (const out of ['pieces', 'out.jsonl/', 'out.jsonl']) {
      expect((await clean(['in', '-q', '-o', out], { cwd: root })).code).toBe(0);
      expect(existsSync(join(root, out, '_run.json'))).toBe(true);
    }
  });

  it('need a folder that exists and an ending somebody writes', async () => {
    const root = folder({ 'a.txt': article() });
    const missing = await clean([root, '-o', join(root, 'no', 'out.jsonl')]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('the folder does not exist');
    const ending = await clean([root, '-o', join(root, 'out.docx')]);
    expect(ending.code).toBe(2);
    expect(ending.stderr).toContain('.jsonl');
    expect(existsSync(join(root, 'out.docx'))).toBe(false);
  });
});
