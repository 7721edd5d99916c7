import { jsonLine } from '../formats/json.ts';
import { shapeOf } from '../formats/shape.ts';
import { type Counts, count, noCounts } from '../runs/counts.ts';
import { openSink, type Sink } from '../runs/output.ts';
import { type Records, recordsInto } from '../runs/records.ts';
import { runOver } from '../runs/run.ts';
import { exitCodeOf } from './ending.ts';
import { decisive, tool } from './order.ts';
import type { Ready } from './run.ts';

/** Opens several outputs, or none of them. */
export function openAll<T>(
  openOne: (open: (name: string, gather?: number) => Sink) => T,
  { streams }: Pick<Ready, 'streams'>,
): T {
  const opened: Sink[] = [];
  try {
    return openOne((name, gather) => {
      const sink = openSink(name, streams, gather);
      opened.push(sink);
      return sink;
    });
  } catch (error) {
    for (const sink of opened) sink.discard();
    throw error;
  }
}

/** The counts of a run, with all that decided them. */
export function summaryText(counts: Counts, { order, flags }: Pick<Ready, 'order' | 'flags'>): string {
  const options = { ...decisive(order), strict: flags.strict ?? false };
  return `${JSON.stringify({ counts, ...tool, options }, null, 2)}\n`;
}

/** One file, or standard output. Returns the exit code. */
export async function runToFile(ready: Ready): Promise<number> {
  const { order, dumps, threads, flags, messages, streams } = ready;
  const { output, ledger, summary } = openAll((open) => {
    const records: Records = recordsInto(open(flags.output), shapeOf(order.writing), tool);
    const maybe = (name: string | undefined) => (name === undefined ? undefined : open(name));
    return { output: records, ledger: maybe(flags.ledger), summary: maybe(flags.summary) };
  }, ready);
  const sinks = [output, ledger, summary].filter((sink) => sink !== undefined);
  const counts = noCounts();
  try {
    const cutting = { threads, divides: () => false, wants: () => true };
    await runOver(dumps, order, streams.stdin, cutting, {
      async capture(_dump, entry, bytes) {
        count(counts, entry);
        messages.capture(entry, counts);
        await output.add(bytes);
        await ledger?.write(jsonLine(entry));
      },
      dump: async ({ bytes }) => messages.dump(bytes),
    });
    await summary?.write(summaryText(counts, ready));
    for (const sink of sinks) await sink.finish();
  } catch (error) {
    for (const sink of sinks) sink.discard();
    throw error;
  }
  messages.end(counts);
  return exitCodeOf(flags, counts);
}
