import { describe, expect, it } from 'vitest';
import { remembering } from '../src/known.ts';

describe('readers that remember', () => {
  it('read a short text once and a long one each time', () => {
    let reads = 0;
    const length = remembering((text) => {
      reads++;
      return text.length;
    });
    expect([length('새벽'), length('새벽'), length('x'.repeat(500)), length('x'.repeat(500))]).toEqual([
      2, 2, 500, 500,
    ]);
    expect(reads).toBe(3);
  });

  it('remember null, and keep readers apart', () => {
    let reads = 0;
    const nothing = remembering((): null => {
      reads++;
      return null;
    });
    const upper = remembering((text) => text.toUpperCase());
    expect([nothing('a'), nothing('a'), upper('a'), upper('a')]).toEqual([null, null, 'A', 'A']);
    expect(reads).toBe(1);
  });

  it('forget what was met long ago', () => {
    let reads = 0;
    const reader = remembering((text) => {
      reads++;
      return text;
    });
    reader('first');
    for (let i = 0; i < 20_000; i++) reader(`line ${i}`);
    reader('first');
    expect(reads).toBe(20_002);
  });
});
