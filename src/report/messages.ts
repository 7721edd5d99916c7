import type { Counts } from '../runs/counts.ts';
import type { LedgerEntry } from '../runs/outcome.ts';
import type { Output } from '../streams.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

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
  /** A capture is done; `dump`: the place of its dump in the run, from 0. */
  capture(entry: LedgerEntry, dump: number): void;
  end(counts: Counts): void;
}

/** Messages on standard error, with a counter on the last line while it is a terminal and `progress` is wanted. */
export function messagesOn(
  stderr: Output,
  paint: Paint,
  total: number,
  loudness: Loudness,
  progress: boolean,
): Messages {
  const counting = progress && stderr.isTTY === true && loudness !== 'quiet';
  let done = 0;
  let shown = performance.now();
  const wipe = counting ? '\r\x1b[K' : '';
  return {
    capture(entry, dump) {
      done += 1;
      const line = lineFor(entry, paint, loudness);
      if (line !== undefined) stderr.write(`${wipe}${line}\n`);
      if (!counting || performance.now() - shown < 100) return;
      shown = performance.now();
      stderr.write(`${wipe}dump ${dump + 1} of ${total}, ${number(done, 'page')}`);
    },
    end(counts) {
      stderr.write(loudness === 'quiet' ? wipe : `${wipe}${totals(counts)}\n`);
    },
  };
}
