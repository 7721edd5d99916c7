import type { Counts } from '../runs/counts.ts';

/** How far a run is. */
export interface Extent {
  readonly dumps: number;
  /** Bytes on the disk. */
  readonly bytes: number;
}

const sizes = [
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** Bytes in words, three figures at most. */
function amount(bytes: number): string {
  const [unit, name] = sizes.find(([size]) => bytes >= size) ?? [1, 'B'];
  const value = bytes / unit;
  return `${value >= 100 || unit === 1 ? Math.round(value) : value.toFixed(1)} ${name}`;
}

/** Seconds as a clock shows them. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const pair = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${pair(minutes)}:${pair(whole % 60)}` : `${minutes}:${pair(whole % 60)}`;
}

/** One line: dumps and bytes done, rate, time left, articles, quarantined. `seconds` since the start; totals of 0 are not known. */
export function progressLine(done: Extent, total: Extent, counts: Counts, seconds: number): string {
  const rate = done.bytes / Math.max(seconds, 0.001);
  const left = done.bytes > 0 && total.bytes > 0 ? (total.bytes - done.bytes) / rate : undefined;
  const percent = total.bytes > 0 ? ` (${Math.floor((100 * done.bytes) / total.bytes)} %)` : '';
  return [
    `${done.dumps} of ${total.dumps} dumps${percent}`,
    ...(total.bytes > 0 ? [`${amount(done.bytes)} of ${amount(total.bytes)}`, `${amount(rate)}/s`] : []),
    ...(left === undefined ? [] : [`${duration(left)} left`]),
    `${counts.articles} articles`,
    `${counts.quarantined} quarantined`,
  ].join(', ');
}
