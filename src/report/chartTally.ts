import type { Reading } from '../checks/reading.ts';
import type { Charts } from './types.ts';

const add = (table: Record<string, number>, key: string, more = 1) => {
  table[key] = (table[key] ?? 0) + more;
};

/** Counts, dump by dump, what the charts of a report show. */
export class ChartTally {
  readonly charts = { labels: {}, sites: {}, months: {}, lengths: {} } satisfies Charts;

  take({ facts, days }: Reading): void {
    const { labels, sites, months, lengths } = this.charts as Record<keyof Charts, Record<string, number>>;
    if (!facts) return;
    for (const [label, blocks] of Object.entries(facts.labels)) add(labels, label, blocks);
    if (facts.articles.length > 0) add(sites, facts.site === '*' ? 'not stated' : facts.site, facts.articles.length);
    for (const { length } of facts.articles) add(lengths, String(2 ** Math.floor(Math.log2(length))));
    for (const day of days) if (day !== null) add(months, day.slice(0, 7));
  }
}
