import type { Counts } from '../runs/counts.ts';

/** The counts of a run as Hadoop streaming reads them from standard error: `reporter:counter:GROUP,NAME,N`, a line each. */
export function hadoopCounters({ dropped, redacted, ...counts }: Counts): string {
  const named = (prefix: string, group: Readonly<Record<string, number>>) =>
    Object.entries(group).map(([name, n]) => [`${prefix}.${name}`, n] as const);
  return [...Object.entries(counts), ...named('dropped', dropped), ...named('redacted', redacted)]
    .map(([name, n]) => `reporter:counter:clean,${name},${n}\n`)
    .join('');
}
