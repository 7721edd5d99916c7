import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../../src/cli.ts';
import { containers } from '../../src/containers/index.ts';
import { formats } from '../../src/formats/index.ts';
import { profiles } from '../../src/formats/profiles/index.ts';
import { article, clean, folder, records } from './program.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('wrong use', () => {
  it.each([
    [['--ledgr', 'x'], '--ledger'],
    [['explian'], "did you mean the command 'explain'?"],
    [[], 'path'],
    [['x.txt', '--kind', 'poem'], 'article, excerpt'],
    [['x.txt', '--min-length', 'long'], 'whole number'],
    [['x.txt', '--from', 'paper'], 'auto, html, text, '],
    [['x.txt', '--encoding', 'morse'], "no encoding 'morse'"],
    [['x.txt', '--include', '{a'], 'not a pattern'],
    [['x.txt', '--fields', 'id,tittle'], 'headline, date, source'],
    [['x.txt', '--fields', 'id,dat'], "no field 'dat' (did you mean 'date'?)"],
    [['x.txt', '--format', 'jsnl'], "no format 'jsnl' (did you mean 'jsonl'?)"],
    [['x.txt', '--profile', 'dolmar'], "no profile 'dolmar' (did you mean 'dolma'?)"],
    [['x.txt', '--from', 'txt'], "no type 'txt' (did you mean 'text'?)"],
    [['x.txt', '--encoding', 'cp94'], "no encoding 'cp94' (did you mean 'cp949'?)"],
    [['x.txt', '--columns', 'bdy=본문'], "no field 'bdy' (did you mean 'body'?)"],
    [['x.txt', '--kind', 'artcle'], '(Did you mean article?)'],
    [['check', 'x.txt', '--reporter', 'jsn'], '(Did you mean json?)'],
    [['completion', 'zhs'], '(Did you mean zsh?)'],
    [['x.txt', '-j', '0'], '1 at least'],
    [['diff', 'x.jsonl', 'y.jsonl'], 'clean: no such file or folder: x.jsonl\n'],
    [['x.txt', '--config', 'x.yaml'], 'x.yaml: no such file\n'],
  ])('%j is refused with exit 2 and a hint', async (args, hint) => {
    const { code, stdout, stderr } = await clean(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('    at ');
  });

  it('runs nothing when one of several paths is missing', async () => {
    const root = folder({ 'a.txt': article() });
    const out = join(root, 'out.jsonl');
    const { code, stdout, stderr } = await clean([join(root, 'a.txt'), join(root, 'gone.txt'), '-o', out]);
    expect({ code, stdout, exists: existsSync(out) }).toEqual({ code: 2, stdout: '', exists: false });
    expect(stderr).toBe(`clean: no such file or folder: ${join(root, 'gone.txt')}\n`);
  });

  it('runs nothing when OUT is the folder of the dumps', async () => {
    const root = folder({ 'a.txt': article() });
    const { code, stderr } = await clean([root, '-o', `${root}/`]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${root} lies in OUT`);
    expect(existsSync(join(root, '_run.json'))).toBe(false);
  });

  it('runs nothing when a glob matches nothing', async () => {
    const root = folder({ 'a.txt': article() });
    const { code, stdout, stderr } = await clean(['*.txt', '*.html'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe("clean: no file matches '*.html'\n");
  });
});

describe('version and help', () => {
  it('print the version, with --json all that decides the output', async () => {
    expect((await clean(['--version'])).stdout).toBe(`${version}\n`);
    const facts = JSON.parse((await clean(['--version', '--json'])).stdout);
    expect(facts).toMatchObject({
      name: 'newsclean',
      version,
      schema: '1',
      rules: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('name every format, profile and type of dump that there is', () => {
    const streams = {} as Parameters<typeof program>[1];
    const run = program(() => {}, streams).commands.find((command) => command.name() === 'run');
    const choices = (long: string) => run?.options.find((option) => option.long === long)?.argChoices;
    expect(choices('--format')).toEqual(formats.map(({ name }) => name));
    expect(choices('--profile')).toEqual(profiles.map(({ id }) => id));
    expect(choices('--from')).toEqual(['auto', 'html', 'text', ...containers.map(({ id }) => id)]);
  });

  it('list commands and options', async () => {
    const { code, stdout } = await clean(['--help']);
    expect(code).toBe(0);
    for (const word of ['run', 'explain', '--output', '--ledger', '--strict']) expect(stdout).toContain(word);
  });
});

describe('exit codes', () => {
  it('are 0 for a run with quarantined dumps, 3 with --strict', async () => {
    const root = folder({ 'a.txt': article(), 'b.bin': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]) });
    const lenient = await clean([root]);
    const strict = await clean([root, '--strict']);
    expect([lenient.code, strict.code]).toEqual([0, 3]);
    expect(strict.stdout).toBe(lenient.stdout);
    expect(strict.stderr).toMatch(/^clean: b\.bin: .+$/m);
  });

  it('are 0 for an empty folder', async () => {
    const { code, stdout, stderr } = await clean([folder({})]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('0 dumps');
  });
});

describe('limits', () => {
  it('quarantine what is larger than --max-bytes, files and standard input alike', async () => {
    const root = folder({ 'a.txt': article(), 'big.txt': article().repeat(20) });
    const files = await clean([root, '--max-bytes', '2000']);
    expect(records(files.stdout).map(({ file }) => file)).toEqual(['a.txt']);
    expect(files.stderr).toMatch(/^clean: big\.txt: .*2000/m);
    const piped = await clean(['-', '--max-bytes', '2000', '--strict'], { input: article().repeat(20) });
    expect(piped.code).toBe(3);
  });
});
