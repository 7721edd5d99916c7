import { describe, expect, it } from 'vitest';
import { Tree } from '../../src/runs/tree.ts';
import type { Streams } from '../../src/streams.ts';

const placed = (...files: string[]) => {
  const tree = new Tree('out', {} as Streams);
  return files.map((file) => tree.place(file));
};

describe('Tree', () => {
  it('keeps names, but none that leads out of the folder or is no name', () => {
    expect(placed('a/b.txt', 'c.zip!d/e.txt')).toEqual(['a/b.txt', 'c.zip!d/e.txt']);
    expect(placed('../../x', '/etc/x', 'a\\b', 'a\0b', '')).toEqual(['_/_/x', 'etc/x', 'a_b', 'a_b~2', '_~2']);
    expect(Buffer.byteLength(placed('가'.repeat(500))[0]!)).toBeLessThanOrEqual(200);
  });

  it('gives no path twice, nor a folder where a file is', () => {
    expect(placed('a', 'A', 'a')).toEqual(['a', 'A~2', 'a~3']);
    expect(placed('a', 'a/b', 'c/d', 'c')).toEqual(['a', 'a_b', 'c/d', 'c~2']);
  });
});
