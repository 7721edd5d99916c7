import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dump } from '../checks/making.ts';
import { bin, clean, folder } from './program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd });

const ids = (stdout: string) => JSON.parse(stdout).map(({ check }: { check: string }) => check);

describe('exit codes of check', () => {
  it('are 0 for sound dumps, 1 for findings, 2 for wrong use', async () => {
    const cwd = folder({ 'good/a.txt': dump(1), 'bad/a.txt': dump(2, { date: false }) });
    const [good, bad, gone, noBase] = await Promise.all([
      clean(['check', 'good'], { cwd }),
      clean(['check', 'bad'], { cwd }),
      clean(['check', 'none'], { cwd }),
      clean(['check', 'good', '--baseline', 'b.json'], { cwd }),
    ]);
    expect([good.code, bad.code, gone.code, noBase.code]).toEqual([0, 1, 2, 2]);
    expect(good.stdout).toBe('check passed: 0 findings in 1 dump with 1 article\n');
    expect(bad.stdout).toContain('bad/a.txt:5 error missing-date unexpected article without date');
    expect(bad.stderr).toBe('');
    expect(noBase.stderr).toContain('`--update-baseline` writes it');
  });

  it.each([
    [['--max', 'missing-dat=3'], "did you mean 'missing-date'?"],
    [['--max', 'missing-date'], 'expected a number such as 3 or a share such as 5%'],
    [['--max', 'missing-date=200%'], 'such as 5%'],
    [['--reporter', 'xml'], 'pretty'],
    [['--update-baseline'], '--baseline FILE'],
    [['--config', 'gone.yaml'], 'cannot read the configuration'],
    [['--root', 'gone'], 'no such folder'],
    [['--against', 'gone.jsonl'], 'gone.jsonl'],
    [['--changed-since', '--output=x'], 'not a commit'],
  ])('%j is wrong use, in one line', async (args, hint) => {
    const { code, stdout, stderr } = await clean(['check', '.', ...args], { cwd: folder({ 'a.txt': dump(1) }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('    at ');
  });
});

describe('a baseline file', () => {
  it('is written, lets what it knows pass, and fails on what is new', async () => {
    const cwd = folder({ 'in/a.txt': dump(1), 'in/b.txt': dump(2, { date: false }) });
    const written = await clean(['check', 'in', '--baseline', 'base.json', '--update-baseline'], { cwd });
    expect([written.code, written.stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'base.json'), 'utf8'))).toMatchObject({ baseline: '1' });
    expect((await clean(['check', 'in', '--baseline', 'base.json'], { cwd })).stdout).toContain(
      '2 known to the baseline',
    );
    writeFileSync(join(cwd, 'in/c.txt'), dump(3, { date: false }));
    const again = await clean(['check', 'in', '--baseline', 'base.json', '--reporter', 'json'], { cwd });
    expect(again.code).toBe(1);
    expect(JSON.parse(again.stdout).map(({ file }: { file: string }) => file)).toEqual(['in/c.txt', 'in/c.txt']);
  });
});

describe('clean.config.yaml', () => {
  const base = { 'in/a.txt': dump(1, { date: false }), 'in/old/b.txt': dump(2, { date: false }) };

  it('is found upwards, and sets levels, limits, ignores', async () => {
    const config = 'checks:\n  missing-date: {max: 50%}\n  missing-source: off\nignore:\n  - path: in/old/**\n';
    const cwd = folder({ ...base, 'clean.config.yaml': config });
    const { code, stdout } = await clean(['check', '.', '--reporter', 'json'], { cwd: join(cwd, 'in') });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ check: 'missing-date', file: 'in/a.txt' }]);
  });

  it.each([
    ['cheks: {}\n', "unknown key 'cheks' (did you mean 'checks'?)"],
    ['checks:\n  missing-dates: off\n', "unknown key 'checks.missing-dates' (did you mean 'missing-date'?)"],
    ['checks:\n  missing-date: eror\n', "(did you mean 'error'?)"],
    ['checks:\n  missing-date: {max: lots}\n', 'checks.missing-date.max'],
    ['ignore:\n  - checks: [missing-date]\n', 'ignore.0.path is missing'],
    ['languages: ko\n', "languages: unexpected 'ko', expected array"],
    ['- a\n', 'the file: unexpected array, expected object'],
    ['a: [\n', 'clean.config.yaml'],
  ])('%j is refused', async (config, hint) => {
    const { code, stderr } = await clean(['check', 'in'], { cwd: folder({ ...base, 'clean.config.yaml': config }) });
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });
});

describe('what is looked at', () => {
  it('is only what changed in git, new files too', async () => {
    const cwd = folder({ 'a.txt': dump(1, { date: false }), 'b.txt': dump(2), '.gitignore': 'd.txt\n' });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'first');
    writeFileSync(join(cwd, 'b.txt'), dump(2, { date: false }));
    for (const name of ['c.txt', 'd.txt']) writeFileSync(join(cwd, name), dump(3, { date: false }));
    const { stdout } = await clean(['check', '.', '--changed-since', 'HEAD', '--reporter', 'json'], { cwd });
    expect(new Set(JSON.parse(stdout).map(({ file }: { file: string }) => file))).toEqual(new Set(['b.txt', 'c.txt']));
    const { code, stderr } = await clean(['check', '.', '--changed-since', 'nowhere'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^clean: --changed-since: .*nowhere/);
  });

  it('is records where the file holds records, packed or not, and copies of a corpus are found', async () => {
    const cwd = folder({ 'in/a.txt': dump(1, { date: false }), 'in/b.txt': dump(2) });
    await clean(['in', '-o', 'out.jsonl', '-q'], { cwd });
    const records = await clean(['check', 'out.jsonl', '--reporter', 'json'], { cwd });
    expect(JSON.parse(records.stdout)).toMatchObject([{ check: 'missing-date', file: 'out.jsonl', line: 1 }, {}]);
    const broken = readFileSync(join(cwd, 'out.jsonl'), 'utf8').replace(/"schema":"1"}\n$/, '"schema":"1"\n');
    writeFileSync(join(cwd, 'broken.jsonl'), broken);
    expect(ids((await clean(['check', 'broken.jsonl', '--reporter', 'json'], { cwd })).stdout)).toContain(
      'invalid-record',
    );
    const copies = await clean(['check', 'in/b.txt', '--against', 'out.jsonl', '--reporter', 'json'], { cwd });
    expect(ids(copies.stdout)).toEqual(['duplicate']);
  });

  it('is standard input too', async () => {
    const { code, stdout } = await clean(['check', '-', '--reporter', 'json'], { input: dump(1, { date: false }) });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)[0]).toMatchObject({ file: 'stdin', check: 'missing-date' });
  });
});

describe('what CI runs', () => {
  /** A folder on the PATH that has the program under its own name. */
  function installed(): string {
    const path = join(folder({}), 'bin');
    mkdirSync(path);
    for (const name of ['newsclean', 'clean']) {
      writeFileSync(join(path, name), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
      chmodSync(join(path, name), 0o755);
    }
    return path;
  }

  /** Runs a step of the action as a runner does: inputs as environment, bash, stop at the first error. */
  function runStep(cwd: string, inputs: Record<string, string>) {
    const { inputs: known, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const [step] = runs.steps;
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] as string;
        return [name, inputs[input] ?? known[input].default ?? ''];
      }),
    );
    const summary = join(cwd, 'summary.md');
    const path = `${installed()}:${process.env.PATH}`;
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      ...{ cwd, encoding: 'utf8' },
      env: { ...process.env, ...env, PATH: path, GITHUB_STEP_SUMMARY: summary },
    });
    return { status, stdout, summary };
  }

  it('is the action: annotations, a summary, the exit code', () => {
    const cwd = folder({ 'a b/x.txt': dump(1, { date: false }), 'c/y.txt': dump(2) });
    const failed = runStep(cwd, { paths: 'a b\nc\n' });
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('::error file=a b/x.txt,line=5,');
    expect(readFileSync(failed.summary, 'utf8')).toContain('| missing-date | error | 1 |');
    expect(runStep(cwd, { paths: 'a b', max: 'missing-date=100%\n' }).status).toBe(0);
    const written = runStep(cwd, { paths: 'c', reporter: 'sarif', output: 'out.sarif' });
    expect([written.status, written.stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('is a hook of pre-commit: the entry with the names of files behind it', () => {
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hooks.map(({ language }: { language: string }) => language)).toEqual(['system', 'system']);
    const cwd = folder({ 'a.txt': dump(1, { date: false }), 'b.txt': dump(2) });
    const run = (...files: string[]) =>
      spawnSync('sh', ['-c', `${hooks[0].entry} "$@"`, 'sh', ...files], {
        ...{ cwd, encoding: 'utf8' },
        env: { ...process.env, PATH: `${installed()}:${process.env.PATH}` },
      }).status;
    expect([run('a.txt', 'b.txt'), run('b.txt')]).toEqual([1, 0]);
  });
});

describe('clean diff', () => {
  it('prints what changed and exits 1 only when asked to', async () => {
    const cwd = folder({ 'in/a.txt': dump(1), 'in/b.txt': dump(2) });
    await clean(['in', '-o', 'a.jsonl', '-q'], { cwd });
    writeFileSync(
      join(cwd, 'b.jsonl'),
      readFileSync(join(cwd, 'a.jsonl'), 'utf8').replace(/"date":"2024/, '"date":"2023'),
    );
    const [plain, asked, same, wrong] = await Promise.all([
      clean(['diff', 'a.jsonl', 'b.jsonl'], { cwd }),
      clean(['diff', 'a.jsonl', 'b.jsonl', '--exit-code', '--json'], { cwd }),
      clean(['diff', 'a.jsonl', 'a.jsonl', '--exit-code'], { cwd }),
      clean(['diff', 'a.jsonl', 'in/a.txt'], { cwd }),
    ]);
    expect([plain.code, asked.code, same.code, wrong.code]).toEqual([0, 1, 0, 2]);
    expect(plain.stdout).toContain('changed a.txt#0\n  date: 2024-03-02 → 2023-03-02\n');
    expect(JSON.parse(asked.stdout)).toMatchObject({ kind: 'changed', fields: [{ field: 'date' }] });
    expect(wrong.stderr).toContain('line 1 is no record');
  });

  it('reads the pieces of a run, with what changed since', async () => {
    const cwd = folder({ 'in/a.txt': dump(1), 'in/b.txt': dump(2) });
    await clean(['in', '-o', 'before.jsonl', '-q'], { cwd });
    await clean(['in', '-o', 'run/', '-q'], { cwd });
    expect((await clean(['diff', 'before.jsonl', 'run/', '--exit-code'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'in/b.txt'), dump(3));
    await clean(['in', '-o', 'run/', '-q'], { cwd });
    const { code, stdout } = await clean(['diff', 'before.jsonl', 'run/', '--exit-code', '--json'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('b.txt');
    expect(stdout).not.toContain('a.txt');
  });
});

describe('clean explain --html', () => {
  it('is one page, and not together with --json', async () => {
    const cwd = folder({ 'a.txt': dump(1) });
    const { code, stdout } = await clean(['explain', 'a.txt', '--html'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout.match(/<html/g)).toHaveLength(1);
    expect((await clean(['explain', 'a.txt', '--html', '--json'], { cwd })).code).toBe(2);
  });
});

describe('threads', () => {
  it('find what one thread finds, in the same order', async () => {
    const files = Array.from({ length: 900 }, (_, n) => [`in/${n}.txt`, dump(n, { date: n % 7 > 0 })] as const);
    const cwd = folder(Object.fromEntries(files));
    const [one, two] = await Promise.all([
      clean(['check', 'in', '-j', '1', '--reporter', 'json'], { cwd }),
      clean(['check', 'in', '-j', '2', '--reporter', 'json'], { cwd }),
    ]);
    expect([one.code, two.code]).toEqual([1, 1]);
    expect(JSON.parse(one.stdout).length).toBeGreaterThan(200);
    expect(two.stdout).toBe(one.stdout);
  });
});

describe("the README's first try", () => {
  it('fails, then passes', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [script = ''] = /^mkdir dumps [\s\S]*?# passes$/m.exec(readme) ?? [];
    const cwd = folder({});
    const run = script.replaceAll('npx clean', `'${process.execPath}' '${bin}'`);
    const { stdout } = spawnSync('bash', ['-c', run], { cwd, encoding: 'utf8' });
    expect(stdout).toContain('✗ missing-date: 1 in 1 article, allowed 0\ncheck failed: 1 finding');
    expect(stdout).toMatch(/check passed: 0 findings in 1 dump with 1 article\n$/);
  });
});
