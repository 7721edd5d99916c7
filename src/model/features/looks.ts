import { type Grid, log, share } from '../grid.ts';
import { type Groups, totalsOf } from './groups.ts';
import type { Strip } from './near.ts';

/** Columns of what looks alike: blocks of one indent and mark (text) or one element path (HTML). */
export const LOOKS = ['lookProse', 'lookCount', 'lookWidth', 'lookEnds', 'lookRun'] as const;

function writeRuns(grid: Grid, column: number, look: Int32Array): void {
  let from = 0;
  for (let i = 1; i <= look.length; i++) {
    if (i < look.length && look[i] === look[from]) continue;
    for (let k = from; k < i; k++) grid.data[grid.at(k) + column + 4] = log(i - from);
    from = i;
  }
}

/** Writes the columns `LOOKS` from `column` on. */
export function writeLooks(grid: Grid, column: number, looks: Groups, strip: Strip): void {
  const ones = new Uint8Array(grid.rows).fill(1);
  const counts = totalsOf(looks, ones);
  const prose = totalsOf(looks, strip.prose);
  const widths = totalsOf(looks, strip.width);
  const ends = totalsOf(looks, strip.ends);
  const all = prose.reduce((sum, value) => sum + value, 0);
  for (let i = 0; i < grid.rows; i++) {
    const look = looks.of[i] as number;
    const count = counts[look] as number;
    const at = grid.at(i) + column;
    grid.data[at] = share(prose[look] as number, all);
    grid.data[at + 1] = log(count);
    grid.data[at + 2] = log((widths[look] as number) / count);
    grid.data[at + 3] = (ends[look] as number) / count;
  }
  writeRuns(grid, column, looks.of);
}
