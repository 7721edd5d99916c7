import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, clean, folder, records } from './program.ts';

const keys =
  'id headline date source authors body kind file item url published_at modified_at captured_at section summary lang captions rights encoding lines evidence hash warnings schema';

describe('records', () => {
  it('have every key, in the settled order', async () => {
    const { stdout } = await clean([folder({ 'a.txt': article() })]);
    expect(Object.keys(records(stdout)[0]!).join(' ')).toBe(keys);
  });

  it('keep the columns of --fields only, in the same order', async () => {
    const { stdout } = await clean([folder({ 'a.txt': article() }), '--fields', 'body, file,id']);
    expect(Object.keys(records(stdout)[0]!)).toEqual(['id', 'body', 'file']);
  });

  it('are chosen by --kind and --min-length', async () => {
    const root = folder({ 'a.txt': article() });
    expect((await clean([root, '--kind', 'excerpt'])).stdout).toBe('');
    expect(records((await clean([root, '--kind', 'article'])).stdout)).toHaveLength(1);
    expect((await clean([root, '--min-length', '100000'])).stdout).toBe('');
    expect(records((await clean([root, '--min-length', '100'])).stdout)).toHaveLength(1);
  });
});

describe('ledger and summary', () => {
  it('say of every dump what became of it', async () => {
    const root = folder({ 'in/a.txt': article(), 'in/b.txt': '', 'in/c.txt': article('다른마을') });
    const ledger = join(root, 'ledger.jsonl');
    const summary = join(root, 'summary.json');
    await clean([join(root, 'in'), '-o', join(root, 'out.jsonl'), '--ledger', ledger, '--summary', summary]);
    const lines = readFileSync(ledger, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, articles }) => [file, articles])).toEqual([
      ['a.txt', 1],
      ['b.txt', 0],
      ['c.txt', 1],
    ]);
    expect(Object.keys(lines[0]).join(' ')).toBe(
      'file encoding page by because articles excerpts dropped redacted why quarantined',
    );
    expect(lines[0]).toMatchObject({ encoding: 'utf-8', why: null, quarantined: null });
    expect(lines[1]).toMatchObject({ encoding: null, page: null, quarantined: expect.stringMatching(/./) });
    const { counts, version, model, rules, options } = JSON.parse(readFileSync(summary, 'utf8'));
    expect(counts).toMatchObject({ dumps: 3, articles: 2, excerpts: 0, nothing: 0, quarantined: 1 });
    expect({ version, model, rules }).toEqual({
      version: expect.stringMatching(/^\d/),
      model: expect.stringMatching(/^[\da-f]{16}$/),
      rules: expect.stringMatching(/^[\da-f]{16}$/),
    });
    expect(options).toMatchObject({ kind: null, max_bytes: 67_108_864 });
  });

  it('say why a record was left out', async () => {
    const root = folder({ 'in/a.txt': article() });
    const ledger = join(root, 'ledger.jsonl');
    await clean([join(root, 'in'), '--kind', 'excerpt', '--ledger', ledger]);
    expect(JSON.parse(readFileSync(ledger, 'utf8')).why).toBe('left out by --kind');
  });
});

describe('explain', () => {
  it('prints the page, then every block with its claims', async () => {
    const root = folder({ 'a.txt': article() });
    const { code, stdout } = await clean(['explain', join(root, 'a.txt'), '--json']);
    expect(code).toBe(0);
    const [page, ...blocks] = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(Object.keys(page)).toEqual(['page', 'encoding', 'confidence']);
    expect(Object.keys(page.page)).toEqual(['kind', 'by', 'because']);
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    for (const block of blocks) expect(Object.keys(block)).toEqual(['line', 'kept', 'label', 'item', 'claims', 'text']);
  });

  it('prints a line for each block', async () => {
    const root = folder({ 'a.txt': article() });
    const file = join(root, 'a.txt');
    const text = (await clean(['explain', file])).stdout.trimEnd().split('\n');
    const json = (await clean(['explain', file, '--json'])).stdout.trimEnd().split('\n');
    expect(text).toHaveLength(json.length);
    expect(text[1]).toMatch(/^ {4}1 [+-] \w+ +\[.+\] /);
  });

  it('refuses what cannot be read with exit 2', async () => {
    const { code, stderr } = await clean(['explain', join(folder({ 'a.txt': '' }), 'a.txt')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^clean: a\.txt: .+\n$/);
  });
});

describe('--max-quarantine', () => {
  it.each([
    [['--max-quarantine', '1'], 0],
    [['--max-quarantine', '0'], 1],
    [['--max-quarantine', '50%'], 0],
    [['--max-quarantine', '49%'], 1],
    [['--max-quarantine', '0', '--strict'], 3],
    [['--max-quarantine', 'x'], 2],
  ])('%j ends with %i', async (args, code) => {
    const cwd = folder({ 'in/a.txt': article(), 'in/b.txt': '' });
    expect((await clean(['in', ...args], { cwd })).code).toBe(code);
    expect((await clean(['in', '-o', 'out/', ...args], { cwd })).code).toBe(code);
  });
});
