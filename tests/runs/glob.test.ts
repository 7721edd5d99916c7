import { describe, expect, it } from 'vitest';
import { globTest } from '../../src/runs/glob.ts';
import { growth } from '../effort.ts';

describe('a pattern', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'x/y/a.txt', true],
    ['*.txt', 'a.html', false],
    ['x/*.txt', 'x/a.txt', true],
    ['x/*.txt', 'x/y/a.txt', false],
    ['x/**', 'x/y/a.txt', true],
    ['**/y/*', 'y/a.txt', true],
    ['**/y/*', 'x/y/a.txt', true],
    ['x/**/a.txt', 'x/a.txt', true],
    ['?.txt', 'ab.txt', false],
    ['?.txt', '가.txt', true],
    ['[ab].txt', 'b.txt', true],
    ['[!ab].txt', 'b.txt', false],
    ['[a-c].txt', 'b.txt', true],
    ['*.{html,htm}', 'a.htm', true],
    ['a.b', 'axb', false],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['한*', '한국'.normalize('NFC'), true],
    ['a,b', 'a,b', true],
    ['{a,{b,c}d,}.txt', 'cd.txt', true],
    ['{a,{b,c}d,}.txt', '.txt', true],
    ['{a,{b,c}d,}.txt', 'c.txt', false],
    ['**/*.{html,x/**/y}', 'a/b.x/c/d/y', true],
    ['a+(b)|c$', 'a+(b)|c$', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(globTest(pattern)(path)).toBe(expected);
  });

  it.each([
    '*a'.repeat(20),
    '{a,*}'.repeat(20),
    '{*,**}'.repeat(20),
    `${'**/'.repeat(20)}b`,
    `x/${'{a*,*a}'.repeat(9)}`,
  ])('takes time in proportion to the path, whatever it is: %s', (pattern) => {
    const test = globTest(pattern);
    const path = (size: number) => `${'a/'.repeat(size)}${'a'.repeat(size)}c`;
    expect(test(path(100))).toBe(pattern.startsWith('{'));
    expect(growth(path, 500, test)).toBeLessThan(4);
  });

  it.each(['{a,b', 'a}', '[z-a]'])('that is not well formed is refused: %s', (pattern) => {
    expect(() => globTest(pattern)).toThrow('not a pattern');
  });
});
