import { describe, expect, it } from 'vitest';
import { DumpError } from '../../src/errors.ts';
import { guarded } from '../../src/runs/guard.ts';
import { type Outcome, quarantine } from '../../src/runs/outcome.ts';
import type { Capture } from '../../src/types.ts';

const capture = (bytes: number): Capture => ({ file: 'a', bytes: new Uint8Array(bytes), url: null, capturedAt: null });
const nothing = quarantine(new DumpError('a', 'nothing'));

/** Whether a capture is cleaned under the clock: then the script that the clock can end stands on the stack. */
function isWatched(seconds: number, one: Capture | DumpError): boolean {
  let stack = '';
  guarded(seconds)(() => {
    stack = new Error().stack ?? '';
    return nothing;
  })(one);
  return stack.includes('runInThisContext');
}

describe('the clock over a capture', () => {
  it('watches only what could take longer than it may, were work quadratic: 20 ns for each pair of bytes', () => {
    expect(isWatched(30, capture(38_729))).toBe(false);
    expect(isWatched(30, capture(38_731))).toBe(true);
    expect(isWatched(1, capture(7_071))).toBe(false);
    expect(isWatched(1, capture(7_072))).toBe(true);
    expect(isWatched(30, new DumpError('a', 'nothing'))).toBe(false);
  });

  it('is off where a capture may take as long as it likes', () => {
    expect(isWatched(0, capture(1 << 20))).toBe(false);
  });

  it('breaks into work that does not end, and hands on faults of the program', () => {
    const endless = (): Outcome => {
      for (;;);
    };
    expect(guarded(1)(endless)(capture(8_000)).entry.quarantined).toBe('took longer than 1 s (--timeout)');
    const faulty = () => {
      throw new TypeError('a fault');
    };
    expect(() => guarded(1)(faulty)(capture(8_000))).toThrow('a fault');
  });
});
