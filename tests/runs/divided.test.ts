import { expect, it } from 'vitest';
import { article, clean, folder, records } from '../cli/program.ts';

/** Rows of a table that is large by a column that nobody reads: 1,100 of them, in three blocks. */
function table(): string {
  const pad = 'x'.repeat(32_000);
  const row = (i: number) => JSON.stringify({ text: article(`마을${i}`), pad });
  return `${Array.from({ length: 1100 }, (_, i) => row(i)).join('\n')}\n`;
}

it('shares out one large dump by blocks of its rows, and merges them into the run in one go', async () => {
  const root = folder({ 'in/rows.jsonl': table(), 'in/z.txt': article() });
  const counts: number[] = [];
  for (const part of ['2/3', '0/3', '1/3']) {
    const args = ['in', '-q', '-o', 'out/', '--shard', part];
    expect((await clean(args, { cwd: root })).code).toBe(0);
    const { stdout } = await clean(['status', 'out', '--json'], { cwd: root });
    counts.push(JSON.parse(stdout).records);
  }
  // No part did it all.
  expect(Math.max(counts[0]!, counts[1]! - counts[0]!, counts[2]! - counts[1]!)).toBeLessThan(1101);
  expect(counts[2]).toBe(1101);
  const { stdout } = await clean(['merge', 'out'], { cwd: root });
  expect(records(stdout)).toHaveLength(1101);
  expect(stdout).toBe((await clean(['in', '-q'], { cwd: root })).stdout);
}, 120_000);
