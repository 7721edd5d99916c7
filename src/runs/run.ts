import { setImmediate as turn } from 'node:timers/promises';
import { type Opening, open } from '../containers/index.ts';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { type Counts, count, noCounts } from './counts.ts';
import type { Wish } from './names.ts';
import { type Choice, type Outcome, outcomeOf } from './outcome.ts';

/** Milliseconds of work between two looks at signals and closed pipes. */
const patience = 50;

/** The captures of one dump; a member that was asked for and is not there is an error too. */
export async function* capturesOf({ only, ...dump }: Wish, opening: Opening): AsyncGenerator<Capture | DumpError> {
  let met = false;
  for await (const capture of open(dump, only === undefined ? opening : { ...opening, only })) {
    met = true;
    yield capture;
  }
  if (only !== undefined && !met) yield new DumpError(`${dump.file}!${only}`, 'no such member');
}

/**
 * Cleans every dump in order and hands each outcome on before the next is opened. Returns the counts.
 * One capture is in memory at a time.
 */
export async function runOver(
  dumps: readonly Wish[],
  opening: Opening,
  choice: Choice,
  take: (outcome: Outcome, dump: number) => Promise<void>,
): Promise<Counts> {
  const counts = noCounts();
  let looked = performance.now();
  for (const [index, dump] of dumps.entries()) {
    for await (const capture of capturesOf(dump, opening)) {
      const outcome = outcomeOf(capture, choice);
      count(counts, outcome.entry);
      await take(outcome, index);
      if (performance.now() - looked < patience) continue;
      await turn();
      looked = performance.now();
    }
  }
  return counts;
}
