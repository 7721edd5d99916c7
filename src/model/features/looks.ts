import { type Grid, log, share } from '../grid.ts';
import type { Strip } from './near.ts';

/** Columns of what looks alike: blocks of one indent and mark (text) or one element path (HTML). */
export const LOOKS = ['lookProse', 'lookCount', 'lookWidth', 'lookEnds', 'lookRun'] as const;

/** Sums over the blocks of one look. */
interface Look {
  count: number;
  prose: number;
  width: number;
  ends: number;
}

function looksOf(look: Int32Array, strip: Strip): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let i = 0; i < look.length; i++) {
    const key = look[i] as number;
    let sums = looks.get(key);
    if (!sums) {
      sums = { count: 0, prose: 0, width: 0, ends: 0 };
      looks.set(key, sums);
    }
    sums.count++;
    sums.prose += strip.prose[i] as number;
    sums.width += strip.width[i] as number;
    sums.ends += strip.ends[i] as number;
  }
  return looks;
}

function writeRuns(grid: Grid, column: number, look: Int32Array): void {
  let from = 0;
  for (let i = 1; i <= look.length; i++) {
    if (i < look.length && look[i] === look[from]) continue;
    for (let k = from; k < i; k++) grid.data[grid.at(k) + column + 4] = log(i - from);
    from = i;
  }
}

/** Writes the columns `LOOKS` from `column` on. */
export function writeLooks(grid: Grid, column: number, look: Int32Array, strip: Strip): void {
  const looks = looksOf(look, strip);
  let all = 0;
  for (const { prose } of looks.values()) all += prose;
  for (let i = 0; i < look.length; i++) {
    const sums = looks.get(look[i] as number) as Look;
    const at = grid.at(i) + column;
    grid.data[at] = share(sums.prose, all);
    grid.data[at + 1] = log(sums.count);
    grid.data[at + 2] = log(sums.width / sums.count);
    grid.data[at + 3] = sums.ends / sums.count;
  }
  writeRuns(grid, column, look);
}
