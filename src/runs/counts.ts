import type { LedgerEntry } from './outcome.ts';

/** What a run came to. */
export interface Counts {
  dumps: number;
  articles: number;
  excerpts: number;
  /** Read well, but no record in it. */
  nothing: number;
  quarantined: number;
  /** Label → lines that did not get into a body. */
  readonly dropped: Record<string, number>;
  /** Personal data that were replaced, by kind. */
  readonly redacted: Record<string, number>;
}

/** Adds what one counted to what all came to. */
export function addTo(all: Record<string, number>, one: Readonly<Partial<Record<string, number>>>): void {
  for (const [name, number] of Object.entries(one)) all[name] = (all[name] ?? 0) + (number ?? 0);
}

export function noCounts(): Counts {
  return { dumps: 0, articles: 0, excerpts: 0, nothing: 0, quarantined: 0, dropped: {}, redacted: {} };
}

/** Adds one capture. */
export function count(counts: Counts, entry: LedgerEntry): void {
  counts.dumps += 1;
  counts.articles += entry.articles;
  counts.excerpts += entry.excerpts;
  if (entry.quarantined !== null) counts.quarantined += 1;
  else if (entry.why !== null) counts.nothing += 1;
  addTo(counts.dropped, entry.dropped);
  addTo(counts.redacted, entry.redacted);
}
