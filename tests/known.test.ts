import { describe, expect, it } from 'vitest';
import { remembering, turnPage } from '../src/known.ts';

describe('readers that remember', () => {
  it('read a short text once and a long one once a page', () => {
    let reads = 0;
    const length = remembering((text) => {
      reads++;
      return text.length;
    });
    const long = 'x'.repeat(500);
    expect([length('새벽'), length('새벽'), length(long), length(long)]).toEqual([2, 2, 500, 500]);
    expect(reads).toBe(2);
    turnPage();
    expect([length('새벽'), length(long)]).toEqual([2, 500]);
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
