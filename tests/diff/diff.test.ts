import { describe, expect, it } from 'vitest';
import { compare } from '../../src/diff/changes.ts';
import type { Change, Piece, Written } from '../../src/diff/types.ts';
import { wordDiff } from '../../src/diff/words.ts';
import { changeText, summaryText } from '../../src/report/difference.ts';
import { paintFor } from '../../src/report/paint.ts';
import { dump, prose, seen } from '../checks/making.ts';

const paint = await paintFor('never', { isTTY: true } as never, {});

/** A record with a body of its own. */
function record(seed: number, over: Partial<Written> = {}): Written {
  const [article] = seen(dump(seed), `${seed}.txt`).articles;
  return { ...article, ...over } as Written;
}

const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind);
const joined = (pieces: readonly Piece[], without: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('a word diff', () => {
  it.each([
    ['', ''],
    ['가 나 다', '가 나 다'],
    ['가 나 다', '가 라 다'],
    ['가 나 다', ''],
    ['', '가\n\n나'],
    ['他说今天很好。', '他说明天很好。'],
    [prose(1).join('\n\n'), prose(2).join('\n\n')],
    ['a b c a b b a', 'c b a b a c'],
    [
      Array.from({ length: 4000 }, (_, n) => `x${n}`).join(' '),
      Array.from({ length: 4000 }, (_, n) => `y${n}`).join(' '),
    ],
  ])('gives both texts back (%#)', (before, after) => {
    const pieces = wordDiff(before, after);
    expect(joined(pieces, 'new')).toBe(before);
    expect(joined(pieces, 'gone')).toBe(after);
  });

  it('says no more than what changed', () => {
    expect(wordDiff('주민들은 우물을 다시 열었다.', '주민들은 다리를 다시 열었다.')).toEqual([
      { kind: 'same', text: '주민들은 ' },
      { kind: 'gone', text: '우물을' },
      { kind: 'new', text: '다리를' },
      { kind: 'same', text: ' 다시 열었다.' },
    ]);
  });
});

describe('two outputs', () => {
  const all = [1, 2, 3].map((seed) => record(seed));

  it('do not differ where only ids, hashes and places do', () => {
    const again = all.map((one) => ({ ...one, id: 'n0', hash: '', lines: { first: 9, last: 9 }, item: one.item + 1 }));
    const { changes, sites } = compare(all, again);
    expect(changes).toEqual([]);
    expect(sites).toEqual({ 서울신문: expect.objectContaining({ same: 3, changed: 0 }) });
  });

  it('differ in fields and bodies', () => {
    const [a, ...rest] = all as [Written, ...Written[]];
    const { changes, sites } = compare(all, [{ ...a, date: null, body: `${a.body} 끝으로 한마디를 보탰다.` }, ...rest]);
    expect(changes).toMatchObject([{ kind: 'changed', fields: [{ field: 'date', after: null }] }]);
    expect(changeText(changes[0] as Change, paint)).toContain('{+ 끝으로 한마디를 보탰다.+}');
    expect(sites.서울신문).toMatchObject({ same: 2, changed: 1, fields: { date: 1, body: 1 } });
  });

  it('have articles that came, went and moved', () => {
    const [a, b, c] = all as [Written, Written, Written];
    const { changes } = compare([a, b], [{ ...a, file: 'new.txt' }, c]);
    expect(kinds(changes).sort()).toEqual(['added', 'gone', 'moved']);
  });

  it('have articles cut into several, and put together again', () => {
    const [first, second] = [prose(11).join('\n\n'), prose(12).join('\n\n')];
    const whole = record(1, { body: `${first}\n\n${second}` });
    const parts = [record(1, { body: first }), record(1, { body: second, item: 1 })];
    const { changes: split } = compare([whole], parts);
    expect(split.find(({ kind }) => kind === 'split')).toMatchObject({ parts: [{ item: 0 }, { item: 1 }] });
    expect(kinds(split)).not.toContain('added');
    const { changes: merged } = compare(parts, [whole]);
    expect(merged.find(({ kind }) => kind === 'merged')).toMatchObject({ parts: [{ item: 0 }, { item: 1 }] });
    expect(kinds(merged)).not.toContain('gone');
  });

  it('pair articles of one file by their bodies, not by number', () => {
    const two = [record(1), record(2, { file: '1.txt', item: 1 })];
    const turned = [record(2, { file: '1.txt', item: 0 }), record(1, { item: 1 })];
    expect(compare(two, turned).changes).toEqual([]);
  });

  it('are summed up by site', () => {
    const text = summaryText(compare(all, all.slice(1)));
    expect(text).toMatch(/^site +same +changed/);
    expect(text).toMatch(/서울신문 +2 +0 +0 +0 +1/);
  });
});
