import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { article, clean, finished, folder, records, start } from '../cli/program.ts';

/** Dumps whose order by bytes is not that of their numbers, one of them broken. */
const dumps = (count: number) => ({
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i % 3}/기사${i}.txt`, article(`마을${i}`)])),
  'in/empty.txt': '',
});

/** The text of a run in one go. */
async function whole(root: string, ...more: string[]): Promise<string> {
  const { stdout } = await clean(['in', '-q', ...more], { cwd: root });
  return stdout;
}

async function merged(root: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await clean(['merge', 'out', ...more], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const shard = (root: string, part: string, ...more: string[]) =>
  clean(['in', '-q', '-o', 'out/', '--shard', part, ...more], { cwd: root });

const pieces = (root: string) => readdirSync(join(root, 'out')).filter((name) => name.startsWith('part-'));

describe('shards', () => {
  it.each([1, 2, 3, 8])('merge into the run in one go: %i of them, in any order', async (count) => {
    const root = folder(dumps(20));
    const order = Array.from({ length: count }, (_, i) => (i * 5 + 3) % count);
    for (const i of new Set([...order, ...Array(count).keys()])) {
      expect((await shard(root, `${i}/${count}`)).code).toBe(0);
    }
    expect(await merged(root)).toBe(await whole(root));
    expect(existsSync(join(root, 'out/_SUCCESS'))).toBe(true);
    if (count > 1) expect(pieces(root)[0]).toMatch(/^part-00000-of-0000\d\.jsonl$/);
  });

  it('by size are alike in size, and merge into the run in one go', async () => {
    const sizes = [60, 1, 20, 20, 20, 1, 1];
    const text = (i: number, size: number) =>
      `${article(`마을${i}`)}\n${`이야기는 ${i}번 우물가에서 시작되었다고 한다.\n\n`.repeat(size)}`;
    const root = folder(Object.fromEntries(sizes.map((size, i) => [`in/${i}.txt`, text(i, size)])));
    const inputs = [];
    for (const part of ['1/2', '0/2']) {
      expect((await shard(root, part, '--shard-by', 'size')).code).toBe(0);
      const marker = `out/_done/part-0000${part[0]}-of-00002.json`;
      inputs.push(
        JSON.parse(readFileSync(join(root, marker), 'utf8')).inputs.map(({ file }: { file: string }) => file),
      );
    }
    expect(inputs[1]).toContain('0.txt');
    expect(inputs[0]).toEqual(expect.arrayContaining(['2.txt', '3.txt', '4.txt']));
    expect(await merged(root)).toBe(await whole(root));
    expect((await shard(root, '0/2')).stderr).toContain('differs in shard_by');
  });

  it('by size of a list that changed between them are all asked for again', async () => {
    const root = folder(dumps(6));
    expect((await shard(root, '0/3', '--shard-by', 'size')).code).toBe(0);
    writeFileSync(join(root, 'in/new.txt'), `${article('나루')}\n${article('다온')}`);
    for (const part of ['1/3', '2/3']) expect((await shard(root, part, '--shard-by', 'size')).code).toBe(0);
    expect((await clean(['status', 'out', '--missing'], { cwd: root })).stdout).toBe('0-2\n');
    for (const part of ['0/3', '1/3', '2/3']) expect((await shard(root, part, '--shard-by', 'size')).code).toBe(0);
    expect(await merged(root)).toBe(await whole(root));
  });

  it('are told by the cluster with auto, and never guessed from half of it', async () => {
    const root = folder(dumps(6));
    const auto = (env: Record<string, string>) =>
      clean(['in', '-q', '-o', 'out/', '--shard', 'auto'], { cwd: root, env });
    expect((await auto({ JOB_COMPLETION_INDEX: '1', CLEAN_SHARDS: '2' })).code).toBe(0);
    const slurm = { SLURM_ARRAY_TASK_ID: '4', SLURM_ARRAY_TASK_COUNT: '2', SLURM_ARRAY_TASK_MIN: '4' };
    expect((await auto(slurm)).code).toBe(0);
    expect(await merged(root)).toBe(await whole(root));
    const half = await auto({ JOB_COMPLETION_INDEX: '1' });
    expect(half).toMatchObject({ code: 2, stderr: expect.stringContaining('CLEAN_SHARDS') });
    expect((await auto({})).code).toBe(2);
  });

  it('that are wrong are wrong use', async () => {
    const root = folder(dumps(2));
    expect((await shard(root, '2/2')).code).toBe(2);
    expect((await clean(['in', '--shard', '0/2', '-o', 'x.jsonl'], { cwd: root })).code).toBe(2);
    expect((await clean(['status', 'in'], { cwd: root })).code).toBe(2);
  });

  it('that are missing are named, and keep merge from its work', async () => {
    const root = folder(dumps(9));
    await shard(root, '1/4');
    expect((await clean(['status', 'out', '--missing'], { cwd: root })).stdout).toBe('0,2-3\n');
    expect((await clean(['status', 'out', '--exit-code'], { cwd: root })).code).toBe(1);
    const { code, stderr } = await clean(['merge', 'out', '-o', 'all.jsonl'], { cwd: root });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('0,2-3') });
    expect(existsSync(join(root, 'all.jsonl'))).toBe(false);
  });
});

describe('a run into a folder', () => {
  it('does again only what is missing, new or changed; what is gone is left out', async () => {
    const root = folder(dumps(12));
    const run = () => clean(['in', '-o', 'out/', '--summary', 'summary.json'], { cwd: root });
    const counts = () => JSON.parse(readFileSync(join(root, 'summary.json'), 'utf8')).counts.dumps;
    await run();
    expect(counts()).toBe(13);
    writeFileSync(join(root, 'in/0/a new one.txt'), article('새마을'));
    writeFileSync(join(root, 'in/1/기사1.txt'), article('헌마을'));
    utimesSync(join(root, 'in/2/기사2.txt'), 1, 1);
    rmSync(join(root, 'in/2/기사5.txt'));
    const { stderr } = await run();
    expect(counts()).toBe(2);
    expect(stderr).toContain('11 of 13 dumps');
    expect(stderr).toContain('no longer among the inputs');
    expect(await merged(root)).toBe(await whole(root));
    await run();
    expect(counts()).toBe(0);
    expect(pieces(root)).toHaveLength(2);
  });

  it('names what it quarantined, and tries again what may have passed', async () => {
    const root = folder(dumps(3));
    await clean(['in', '-q', '-o', 'out/'], { cwd: root });
    expect(readFileSync(join(root, 'out/_quarantine/part-00000.jsonl'), 'utf8')).toContain('"file":"empty.txt"');
    expect(JSON.parse((await clean(['status', 'out', '--json'], { cwd: root })).stdout)).toMatchObject({
      complete: true,
      dumps: 4,
      records: 3,
      quarantined: 1,
      again: 0,
    });
  });

  it('refuses other options and takes them with --force', async () => {
    const root = folder(dumps(5));
    await clean(['in', '-q', '-o', 'out/'], { cwd: root });
    const other = ['in', '-q', '-o', 'out/', '--kind', 'excerpt'];
    expect(await clean(other, { cwd: root })).toMatchObject({ code: 2, stderr: expect.stringContaining('kind') });
    expect((await shard(root, '0/2')).code).toBe(2);
    expect((await clean([...other, '--force'], { cwd: root })).code).toBe(0);
    expect(await merged(root)).toBe('');
    expect(pieces(root)).toHaveLength(1);
  });

  it('does not read its own pieces', async () => {
    const root = folder(dumps(4));
    await clean(['.', '-q', '-o', 'out/'], { cwd: root });
    await clean(['.', '-q', '-o', 'out/'], { cwd: root });
    expect(pieces(root)).toHaveLength(1);
    expect(records(await merged(root))).toHaveLength(4);
  });

  it('notices a piece that is gone', async () => {
    const root = folder(dumps(4));
    await clean(['in', '-q', '-o', 'out/'], { cwd: root });
    rmSync(join(root, 'out', pieces(root)[0]!));
    expect((await clean(['merge', 'out'], { cwd: root })).code).toBe(2);
    await clean(['in', '-q', '-o', 'out/'], { cwd: root });
    expect(await merged(root)).toBe(await whole(root));
  });

  it.skipIf(process.platform === 'win32').each([1, 2, 3, 8])(
    'survives being killed at any moment, in %i parts',
    { timeout: 120_000 },
    async (count) => {
      const root = folder(dumps(150));
      const part = (i: number) => ['in', '-q', '-o', 'out/', '-j', '2', '--shard', `${i}/${count}`];
      for (const [n, after] of [200, 300, 400, 500, 600, 700, 800, 900].entries()) {
        const child = start(part(n % count), { cwd: root });
        const end = finished(child);
        await wait(after);
        child.kill('SIGKILL');
        await end;
      }
      for (let i = 0; i < count; i += 1) expect((await clean(part(i), { cwd: root })).code).toBe(0);
      expect(await merged(root)).toBe(await whole(root));
      expect(readdirSync(join(root, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});

describe('merge', () => {
  it.each([
    ['csv', 'all.csv'],
    ['markdown', 'all.md'],
    ['text', 'all.txt'],
    ['parquet', 'all.parquet'],
    ['jsonl.gz', 'all.jsonl.gz'],
  ])('gives the bytes of one go for %s too', async (format, name) => {
    const root = folder(dumps(9));
    for (const part of ['1/2', '0/2']) await shard(root, part, '--format', format);
    await merged(root, '-o', name);
    await clean(['in', '-q', '-o', `one-${name}`], { cwd: root });
    expect(readFileSync(join(root, name)).equals(readFileSync(join(root, `one-${name}`)))).toBe(true);
  });

  it('makes Parquet of lines, and parts of a size', async () => {
    const root = folder(dumps(9));
    await clean(['in', '-q', '-o', 'out/'], { cwd: root });
    await merged(root, '-o', 'all.parquet');
    await clean(['in', '-q', '-o', 'one.parquet'], { cwd: root });
    expect(readFileSync(join(root, 'all.parquet')).equals(readFileSync(join(root, 'one.parquet')))).toBe(true);
    mkdirSync(join(root, 'parts'));
    await merged(root, '-o', 'parts/', '--part-size', '3kB');
    const parts = readdirSync(join(root, 'parts')).sort();
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((name) => readFileSync(join(root, 'parts', name), 'utf8')).join('')).toBe(await whole(root));
    expect((await clean(['merge', 'out', '-o', 'all.csv'], { cwd: root })).code).toBe(2);
  });
});

describe('packed output', () => {
  it('is the same records', async () => {
    const root = folder({ ...dumps(3), 'rows.jsonl.gz': gzipSync(`${JSON.stringify({ text: article() })}\n`) });
    await clean(['in', '-q', '-o', 'all.jsonl.gz'], { cwd: root });
    expect(gunzipSync(readFileSync(join(root, 'all.jsonl.gz'))).toString()).toBe(await whole(root));
  });
});
