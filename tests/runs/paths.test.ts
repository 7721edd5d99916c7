import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { narrowing } from '../../src/runs/glob.ts';
import { dumpsOf } from '../../src/runs/paths.ts';
import { folder } from '../cli/program.ts';

const windows = process.platform === 'win32';
const posixIt = it.skipIf(windows);

async function files(paths: string[], more: { include?: string[]; exclude?: string[]; written?: string[] } = {}) {
  const { include = [], exclude = [], written = [] } = more;
  const dumps = await dumpsOf({ paths, wanted: narrowing(include, exclude), stdinName: 'stdin', written });
  return dumps.map(({ file }) => file);
}

describe('folders', () => {
  it('are walked in byte order of the whole relative path, hidden files skipped', async () => {
    const root = folder({
      'b/c.txt': '',
      'b-a.txt': '',
      'b.txt': '',
      '.hidden': '',
      '.git/x.txt': '',
      '나.txt': '',
      '가.txt': '',
    });
    expect(await files([root])).toEqual(['b-a.txt', 'b.txt', 'b/c.txt', '가.txt', '나.txt']);
  });

  it('sort by bytes where JavaScript strings would not', async () => {
    const root = folder({ '\uff5e.txt': '', '\u{1f4f0}.txt': '' });
    expect(await files([root])).toEqual(['\uff5e.txt', '\u{1f4f0}.txt']);
  });

  posixIt('write decomposed names composed', async () => {
    const root = folder({ ['뉴스/한국.txt'.normalize('NFD')]: '' });
    expect(await files([root])).toEqual(['뉴스/한국.txt']);
  });

  it.skipIf(process.platform !== 'linux')('keep apart names that differ in Unicode form only', async () => {
    const root = folder({ '한.txt': '', ['한.txt'.normalize('NFD')]: '' });
    expect(new Set(await files([root])).size).toBe(2);
  });

  it.skipIf(process.platform !== 'linux')('spell out bytes that are no UTF-8', async () => {
    const root = folder({});
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb4, 0xba]), Buffer.from('.txt')]), 'x');
    const [dump] = await dumpsOf({ paths: [root], wanted: () => true, stdinName: 'stdin', written: [] });
    expect(dump).toMatchObject({ file: '\\xb4\\xba.txt', refused: null });
    expect(dump?.path).toBeInstanceOf(Buffer);
  });

  posixIt('pass over links, and end where links go round', async () => {
    const root = folder({ 'a.txt': '', 'sub/b.txt': '' });
    symlinkSync('..', join(root, 'sub', 'up'));
    symlinkSync('a.txt', join(root, 'link.txt'));
    symlinkSync('/dev/zero', join(root, 'zero.txt'));
    expect(await files([root])).toEqual(['a.txt', 'sub/b.txt']);
  });

  it('are narrowed down by --include and --exclude', async () => {
    const root = folder({ 'a.txt': '', 'b.html': '', 'x/c.txt': '', 'x/d.txt': '' });
    expect(await files([root], { include: ['*.txt'] })).toEqual(['a.txt', 'x/c.txt', 'x/d.txt']);
    expect(await files([root], { include: ['*.txt'], exclude: ['x/**'] })).toEqual(['a.txt']);
    expect(await files([root], { exclude: ['**/[cd].txt'] })).toEqual(['a.txt', 'b.html']);
  });

  it('leave out what the run writes', async () => {
    const root = folder({ 'a.txt': '', 'out.jsonl': '' });
    expect(await files([root], { written: [join(root, '.', 'out.jsonl')] })).toEqual(['a.txt']);
  });
});

describe('files', () => {
  it('go by their base name', async () => {
    const root = folder({ 'x/y/a.txt': '' });
    expect(await files([join(root, 'x', 'y', 'a.txt')])).toEqual(['a.txt']);
  });

  posixIt('that exist are taken literally, whatever signs are in their names', async () => {
    const names = ['[a]*.txt', 'a?.txt', '{b,c}.txt', 'x\\y.txt', '!z.txt'];
    const root = folder(Object.fromEntries([...names, 'a1.txt', 'b.txt'].map((name) => [name, ''])));
    expect(await files(names.map((name) => join(root, name)))).toEqual(names);
  });

  it('reached twice are read once', async () => {
    const root = folder({ 'a.txt': '', 'sub/b.txt': '' });
    expect(await files([root, join(root, 'a.txt'), join(root, 'sub', '..', 'sub', 'b.txt'), root])).toEqual([
      'a.txt',
      'sub/b.txt',
    ]);
  });

  it('keep the order of the paths', async () => {
    const root = folder({ 'a.txt': '', 'b.txt': '' });
    expect(await files([join(root, 'b.txt'), '-', root])).toEqual(['b.txt', 'stdin', 'a.txt']);
  });

  posixIt('that are links are refused, not followed', async () => {
    const root = folder({ 'a.txt': '' });
    symlinkSync('a.txt', join(root, 'link.txt'));
    const dumps = await dumpsOf({
      paths: [join(root, 'link.txt')],
      wanted: () => true,
      stdinName: '-',
      written: [],
    });
    expect(dumps).toMatchObject([{ file: 'link.txt', refused: 'a symbolic link is not followed' }]);
  });
});

describe('members of containers', () => {
  it('are named as records name them', async () => {
    const root = folder({ 'x/a.zip': '', 'b!c.txt': '' });
    const wanted = () => true;
    const paths = [`${root}/x/a.zip!n/1.html`, `${root}/x/a.zip!n/2.html`, `${root}/b!c.txt`];
    const dumps = await dumpsOf({ paths, wanted, stdinName: 'stdin', written: [] });
    expect(dumps.map(({ file, only }) => [file, only])).toEqual([
      ['a.zip', 'n/1.html'],
      ['a.zip', 'n/2.html'],
      ['b!c.txt', undefined],
    ]);
  });
});

describe('names', () => {
  it('are relative to the common parent as soon as two would be alike', async () => {
    const root = folder({ 'jan/1.txt': '', 'jan/2.txt': '', 'feb/1.txt': '' });
    expect(await files([join(root, 'jan'), join(root, 'feb')])).toEqual(['jan/1.txt', 'jan/2.txt', 'feb/1.txt']);
    expect(await files([join(root, 'jan', '1.txt'), join(root, 'feb', '1.txt')])).toEqual(['jan/1.txt', 'feb/1.txt']);
    expect(await files([join(root, 'jan', '2.txt'), join(root, 'feb', '1.txt')])).toEqual(['2.txt', '1.txt']);
  });
});

describe('globs', () => {
  const tree = { 'n/a.txt': '', 'n/b.html': '', 'n/x/c.txt': '', 'n/.h.txt': '' };

  it('match files, named relative to the folder before their first sign', async () => {
    const root = folder(tree).replaceAll('\\', '/');
    expect(await files([`${root}/n/*.txt`])).toEqual(['a.txt']);
    expect(await files([`${root}/n/**/*.txt`])).toEqual(['a.txt', 'x/c.txt']);
    expect(await files([`${root}/n/*`])).toEqual(['a.txt', 'b.html', 'x/c.txt']);
    expect(await files([`${root}/n/{a,b}.*`])).toEqual(['a.txt', 'b.html']);
  });

  posixIt('match decomposed names too', async () => {
    const root = folder({ ['한국.txt'.normalize('NFD')]: '' });
    expect(await files([`${root}/한*.txt`])).toEqual(['한국.txt']);
  });

  it.runIf(windows)('may be written with \\ on Windows', async () => {
    expect(await files([`${folder(tree)}\\n\\*.txt`])).toEqual(['a.txt']);
  });

  posixIt('take \\ for an escape elsewhere', async () => {
    const root = folder({ '[1].txt': '', '1.txt': '' });
    expect(await files([`${root}/\\[1\\].*`])).toEqual(['[1].txt']);
  });

  it('of any kind are answered at once; what only fast-glob reads is left to it', async () => {
    const root = folder({ [`n/${'a'.repeat(60)}.txt`]: '', 'n/.h.txt': '' }).replaceAll('\\', '/');
    await expect(files([`${root}/n/${'*a'.repeat(30)}b`])).rejects.toThrow('no file matches');
    expect(await files([`${root}/n/${'{,a}'.repeat(25)}*.txt`])).toEqual([`${'a'.repeat(60)}.txt`]);
    expect(await files([`${root}/n/+(a).txt`])).toEqual([`${'a'.repeat(60)}.txt`]);
    expect(await files([`${root}/n/.h*`])).toEqual(['.h.txt']);
  });

  it('without a match are an error, as a missing path is', async () => {
    const root = folder({});
    mkdirSync(join(root, 'empty'));
    await expect(files([join(root, '*.txt')])).rejects.toThrow('no file matches');
    await expect(files([join(root, 'gone.txt')])).rejects.toThrow('no such file or folder');
  });
});
