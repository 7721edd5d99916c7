import type { Counts } from '../runs/counts.ts';
import type { LedgerEntry } from '../runs/outcome.ts';
import type { Output } from '../streams.ts';
import { hadoopCounters } from './hadoop.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import { type Extent, progressLine } from './progress.ts';

/** How much to say on standard error. */
export type Loudness = 'quiet' | 'normal' | 'verbose';

const number = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** The line at the end of a run. */
export function totals({ dumps, articles, excerpts, nothing, quarantined }: Counts): string {
  const parts = [number(dumps, 'dump'), number(articles, 'article'), number(excerpts, 'excerpt')];
  return [...parts, `${nothing} with nothing`, `${quarantined} quarantined`].join(', ');
}

/** The line for one capture: always for a quarantined one, else only when asked to be verbose. */
function lineFor(entry: LedgerEntry, paint: Paint, loudness: Loudness): string | undefined {
  if (entry.quarantined !== null) return `clean: ${paint.name(printable(entry.file))}: ${printable(entry.quarantined)}`;
  if (loudness !== 'verbose') return undefined;
  const found = entry.why ?? [number(entry.articles, 'article'), number(entry.excerpts, 'excerpt')].join(', ');
  return `${paint.name(printable(entry.file))}: ${entry.encoding}, ${entry.page}: ${printable(found)}`;
}

/** What a run says while it goes and when it ends. */
export interface Messages {
  /** A capture is done and counted. */
  capture(entry: LedgerEntry, counts: Counts): void;
  /** A dump is done, `bytes` long on the disk. */
  dump(bytes: number): void;
  /** A word in between. */
  say(text: string): void;
  end(counts: Counts): void;
}

/** How a run is watched. `progress`: a line that tells how far it is, kept up to date on a terminal, now and then elsewhere. */
export interface Watch {
  readonly stderr: Output;
  readonly paint: Paint;
  readonly total: Extent;
  readonly loudness: Loudness;
  readonly progress: boolean;
  /** The counts are said at the end as Hadoop streaming reads them. */
  readonly counters: boolean;
}

/** Milliseconds between two states of the line: on a terminal, and where every state is a line of its own. */
const often = 100;
const seldom = 30_000;

/** Messages on standard error. */
export function messagesOn({ stderr, paint, total, loudness, progress, counters }: Watch): Messages {
  const isLive = progress && stderr.isTTY === true && loudness !== 'quiet';
  const interval = isLive ? often : seldom;
  const wipe = isLive ? '\r\x1b[K' : '';
  const start = performance.now();
  const done = { dumps: 0, bytes: 0 };
  let shown = start;
  const line = (text: string) => {
    // Longer than the terminal is wide, it could not be wiped away.
    const room = (stderr.columns ?? 80) - 1;
    stderr.write(isLive ? `${wipe}${text.slice(0, room)}` : `clean: ${text}\n`);
  };
  return {
    capture(entry, counts) {
      const text = lineFor(entry, paint, loudness);
      if (text !== undefined) stderr.write(`${wipe}${text}\n`);
      const now = performance.now();
      if (!progress || loudness === 'quiet' || now - shown < interval) return;
      shown = now;
      line(progressLine(done, total, counts, (now - start) / 1000));
    },
    dump(bytes) {
      done.dumps += 1;
      done.bytes += bytes;
    },
    say(text) {
      if (loudness !== 'quiet') stderr.write(`${wipe}clean: ${text}\n`);
    },
    end(counts) {
      stderr.write(loudness === 'quiet' ? wipe : `${wipe}${totals(counts)}\n`);
      if (counters) stderr.write(hadoopCounters(counts));
    },
  };
}
