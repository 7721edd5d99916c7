import { setImmediate as turn } from 'node:timers/promises';
import { type Dump, type Opening, open } from '../containers/index.ts';
import { type Counts, count, noCounts } from './counts.ts';
import { type Choice, type Outcome, outcomeOf } from './outcome.ts';

/** Milliseconds of work between two looks at signals and closed pipes. */
const patience = 50;

/**
 * Cleans every dump in order and hands each outcome on before the next is opened. Returns the counts.
 * One capture is in memory at a time.
 */
export async function runOver(
  dumps: readonly Dump[],
  opening: Opening,
  choice: Choice,
  take: (outcome: Outcome) => Promise<void>,
): Promise<Counts> {
  const counts = noCounts();
  let looked = performance.now();
  for (const dump of dumps) {
    for await (const capture of open(dump, opening)) {
      const outcome = outcomeOf(capture, choice);
      count(counts, outcome.entry);
      await take(outcome);
      if (performance.now() - looked < patience) continue;
      await turn();
      looked = performance.now();
    }
  }
  return counts;
}
