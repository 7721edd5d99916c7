import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { messagesOn } from '../../src/report/messages.ts';
import { paintFor } from '../../src/report/paint.ts';
import { progressLine } from '../../src/report/progress.ts';
import { noCounts } from '../../src/runs/counts.ts';
import type { LedgerEntry } from '../../src/runs/outcome.ts';

const counts = { ...noCounts(), articles: 31, quarantined: 2 };

const entry: LedgerEntry = {
  ...{ file: 'a.txt', encoding: 'utf-8', page: 'article', by: null, because: null },
  ...{ articles: 1, excerpts: 0, dropped: {}, redacted: {}, why: null, quarantined: null },
};

/** A stream that remembers what it was told. */
function stream(isTTY: boolean) {
  let text = '';
  const write = (chunk: unknown, _encoding: unknown, done: () => void) => {
    text += String(chunk);
    done();
  };
  return { stderr: Object.assign(new Writable({ write }), { isTTY, columns: 60 }), text: () => text };
}

describe('the line of progress', () => {
  it('tells dumps, bytes, rate, time left, articles and quarantined', () => {
    expect(progressLine({ dumps: 25, bytes: 50e6 }, { dumps: 100, bytes: 200e6 }, counts, 10)).toBe(
      '25 of 100 dumps (25 %), 50.0 MB of 200 MB, 5.0 MB/s, 0:30 left, 31 articles, 2 quarantined',
    );
    expect(progressLine({ dumps: 0, bytes: 0 }, { dumps: 1, bytes: 0 }, noCounts(), 5)).toBe(
      '0 of 1 dumps, 0 articles, 0 quarantined',
    );
    expect(progressLine({ dumps: 1, bytes: 1e9 }, { dumps: 9, bytes: 9e12 }, counts, 10)).toContain('24:59:50 left');
  });

  it.each([
    ['a terminal, often, over itself and no wider than it', true, true, 200, /^\r\x1b\[K0 of 10 dumps \(0 %\), .{38}$/],
    ['nobody at first', false, true, 200, /^$/],
    ['a log every half minute', false, true, 30_500, /^clean: 0 of 10 dumps .*\n$/],
    ['nobody who does not want it', true, false, 31_000, /^$/],
  ])('is shown to %s', async (_, isTTY, progress, milliseconds, expected) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { stderr, text } = stream(isTTY);
    const paint = await paintFor('never', stderr, {});
    const total = { dumps: 10, bytes: 1e9 };
    const messages = messagesOn({ stderr, paint, total, loudness: 'normal', progress, counters: false });
    vi.advanceTimersByTime(milliseconds);
    messages.capture(entry, counts);
    vi.useRealTimers();
    expect(text()).toMatch(expected);
  });
});
