import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { Bytes } from '../containers/bytes.ts';
import { type Opening, open } from '../containers/index.ts';
import { DumpError, UserError } from '../errors.ts';
import { jsonLine } from '../formats/json.ts';
import { shapeOf } from '../formats/shape.ts';
import { count, noCounts } from '../runs/counts.ts';
import { guarded } from '../runs/guard.ts';
import { recordsInto } from '../runs/records.ts';
import { type Order, Worker } from '../runs/work.ts';
import type { Streams } from '../streams.ts';
import type { Capture } from '../types.ts';
import { exitCodeOf } from './ending.ts';
import { tool } from './order.ts';
import type { Ready } from './run.ts';
import { openAll, summaryText } from './toFile.ts';

/** Bytes of a line at most, if the user does not say more: engines that read lines hold each in memory. */
const longest = 16 << 20;

/** Keys of a row that name it, the better first: what is named so is named alike however a table was dealt out. */
const naming = ['path', 'file', 'url'] as const;

/** Name of a row: its own path, else its address or, at last, its number, within standard input. */
function nameOf(line: Buffer, number: number, stdin: string): string {
  const fallback = `${stdin}!${number}`;
  try {
    const row = JSON.parse(line.toString()) as Record<string, unknown>;
    const key = naming.find((one) => typeof row[one] === 'string' && row[one] !== '');
    const name = key === undefined ? undefined : (row[key] as string).normalize('NFC').toWellFormed();
    return key === 'url' ? `${stdin}!${name}` : (name ?? fallback);
  } catch {
    return fallback;
  }
}

/** A line of standard input, and how many bytes stand before it. */
interface Row {
  readonly line: Buffer;
  readonly start: number;
}

/** The captures of one row under its own name: opened as a table of one line. */
async function* rowOf({ line, start }: Row, name: string, opening: Opening): AsyncGenerator<Capture | DumpError> {
  const one = { file: name, path: null, refused: null };
  const prefix = `${name}!1`;
  const named = (file: string) => name + file.slice(prefix.length).replace(/^\./, '!');
  for await (const capture of open(one, { ...opening, stdin: () => Readable.from([line]) })) {
    if (capture instanceof DumpError) yield capture.within(named(capture.file), start);
    else yield { ...capture, file: named(capture.file) };
  }
}

/** Lines of standard input as they come, with their numbers; what is longer than the limit is passed over and said so. */
async function* linesOf(stdin: Readable, maxBytes: number): AsyncGenerator<{ row: Row | undefined; number: number }> {
  const bytes = new Bytes(stdin);
  // Escapes of JSON make a line longer than what it holds.
  const limit = maxBytes * 2;
  for (let number = 1; ; number += 1) {
    const start = bytes.consumed;
    const line = await bytes.line(limit);
    if (line.length === 0) return;
    const isCut = line.length === limit && line.at(-1) !== 10;
    if (isCut) await bytes.skipLine();
    if (isCut) yield { row: undefined, number };
    else if (line.toString('latin1').trim() !== '') yield { row: { line, start }, number };
  }
}

/** A row that could not be read, as a line of its own among the records. */
const errorLine = (file: string, reason: string) => Buffer.from(jsonLine({ kind: 'error', file, reason }));

const workerFor = (order: Order, { stdin }: Streams) =>
  new Worker({ ...order, maxLine: order.maxLine ?? longest }, stdin, () => {}, guarded(order.seconds));

/**
 * Filter: a row of standard input in, its articles out and on their way before the next is read, for as long as rows come.
 * Memory does not grow with their number. Returns the exit code.
 */
export async function filter(ready: Omit<Ready, 'dumps' | 'threads'>): Promise<number> {
  const { order, flags, messages, streams } = ready;
  if (flags.emitErrors && shapeOf(order.writing).format.name !== 'jsonl')
    throw new UserError('--emit-errors: only with --format jsonl');
  const worker = workerFor(order, streams);
  const { output, ledger, summary } = openAll((open) => {
    const records = recordsInto(open(flags.output, 0), shapeOf(order.writing), tool);
    const maybe = (name: string | undefined) => (name === undefined ? undefined : open(name));
    return { output: records, ledger: maybe(flags.ledger), summary: maybe(flags.summary) };
  }, ready);
  const sinks = [output, ledger, summary].filter((sink) => sink !== undefined);
  const counts = noCounts();
  const take = async (capture: Capture | DumpError) => {
    const plain = capture instanceof DumpError ? { file: capture.file, reason: capture.reason } : capture;
    const { bytes, done } = await worker.work({ dumps: [], captures: [plain], stuck: [] });
    const { entry } = done[0]!;
    count(counts, entry);
    messages.capture(entry, counts);
    await output.add(bytes);
    if (flags.emitErrors && entry.quarantined !== null) await output.add(errorLine(entry.file, entry.quarantined));
    await ledger?.write(jsonLine(entry));
  };
  try {
    const opening = { ...order.opening, from: 'jsonl', stdin: streams.stdin };
    for await (const { row, number } of linesOf(streams.stdin(), opening.maxBytes)) {
      const name = row ? nameOf(row.line, number, flags.stdinName) : `${flags.stdinName}!${number}`;
      if (row) for await (const capture of rowOf(row, name, opening)) await take(capture);
      else await take(new DumpError(name, `larger than --max-bytes ${opening.maxBytes}`));
      await turn();
    }
    await summary?.write(summaryText(counts, ready));
    for (const sink of sinks) await sink.finish();
  } catch (error) {
    for (const sink of sinks) sink.discard();
    throw error;
  }
  messages.end(counts);
  return exitCodeOf(flags, counts);
}
