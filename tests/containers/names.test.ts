import { describe, expect, it } from 'vitest';
import { Names, nameOf, pathOf, without } from '../../src/containers/names.ts';

describe('names', () => {
  it('are given once each', () => {
    const names = new Names();
    const given = ['a', 'a', 'b', 'a', 'a!2'].map((name) => names.unique(name));
    expect(given).toEqual(['a', 'a!2', 'b', 'a!3', 'a!2!2']);
    expect([names.unique('u', 'r1'), names.unique('u', 'r2'), names.unique('u', 'r2')]).toEqual([
      'u',
      'u!r2',
      'u!r2!2',
    ]);
  });

  it('stay quick where all are alike', () => {
    const names = new Names();
    for (let i = 0; i < 200_000; i++) names.unique('a');
    expect(names.unique('a')).toBe('a!200001');
  });

  it('are paths inside the container', () => {
    const paths = ['/a/../b/./c.html', '..\\..\\x', 'a//b', '\u1112\u1161\u11ab'].map(pathOf);
    expect(paths).toEqual(['a/b/c.html', 'x', 'a/b', '한']);
  });

  it('are UTF-8 or CP949, and lose the ending of what was opened', () => {
    expect(nameOf(Buffer.from('봄'))).toBe('봄');
    expect(nameOf(Buffer.from('bbea', 'hex'))).toBe('산');
    expect(['a.TGZ', 'a.txt.gz', 'a'].map((name) => without(name, { '.gz': '', '.tgz': '.tar' }))).toEqual([
      'a.tar',
      'a.txt',
      'a',
    ]);
  });
});
