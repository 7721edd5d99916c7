import { UserError } from '../errors.ts';
import { formatFor } from '../formats/index.ts';
import { jsonLine } from '../formats/json.ts';
import { type Copy, copiesIn } from '../runs/dedup/copies.ts';
import { Collection } from '../runs/dedup/records.ts';
import { recordLines } from '../runs/lines.ts';
import { openSink, type Sink } from '../runs/output.ts';
import { packedSink } from '../runs/records.ts';
import type { Streams } from '../streams.ts';

/** Options of `dedup`, as commander hands them over. */
export interface DedupFlags {
  readonly output: string;
  readonly dropped?: string;
  readonly quiet?: boolean;
}

/** What is needed of every record, from a first reading. */
async function collected(input: string): Promise<Collection> {
  const all = new Collection();
  for await (const { bytes: line } of recordLines(input)) {
    try {
      all.add(line);
    } catch (error) {
      throw new UserError(`${input}: line ${all.length + 1}: ${(error as Error).message}`);
    }
  }
  return all;
}

function entryOf(line: Buffer, copy: Copy, all: Collection): object {
  const { id, file } = JSON.parse(line.toString()) as Record<string, unknown>;
  return { id, file: file ?? null, of: all.id(copy.of), why: copy.why, similarity: copy.similarity };
}

/** A second reading: the records that stay, as they are, and word of the others. */
async function write(input: string, all: Collection, copies: ReadonlyMap<number, Copy>, output: Sink, dropped?: Sink) {
  let index = 0;
  for await (const { bytes: line } of recordLines(input)) {
    const copy = copies.get(index++);
    if (!copy) await output.write(line.at(-1) === 10 ? line : Buffer.concat([line, Buffer.from('\n')]));
    else await dropped?.write(jsonLine(entryOf(line, copy, all)));
  }
}

function sinkFor(output: string, streams: Streams): Sink {
  const { format, gzip } = formatFor(output);
  if (format.name !== 'jsonl')
    throw new UserError(`dedup writes lines as they are: '${output}' is not .jsonl or .jsonl.gz`);
  const sink = openSink(output, streams);
  return gzip ? packedSink(sink) : sink;
}

/** Each article once: records of equal hash, and near copies, but for the best of them, are left out. Returns the exit code. */
export async function dedup(input: string, flags: DedupFlags, streams: Streams): Promise<number> {
  if (input === '-') throw new UserError('dedup reads its input twice: name a file');
  const output = sinkFor(flags.output, streams);
  const dropped = flags.dropped === undefined ? undefined : openSink(flags.dropped, streams);
  const sinks = [output, dropped].filter((sink) => sink !== undefined);
  try {
    const all = await collected(input);
    const copies = copiesIn(all);
    await write(input, all, copies, output, dropped);
    all.sketches.close();
    for (const sink of sinks) await sink.finish();
    const exact = [...copies.values()].filter(({ why }) => why === 'exact').length;
    const kept = all.length - copies.size;
    if (!flags.quiet)
      streams.stderr.write(
        `${all.length} records, ${kept} kept, ${exact} exact and ${copies.size - exact} near copies left out\n`,
      );
  } catch (error) {
    for (const sink of sinks) sink.discard();
    throw error;
  }
  return 0;
}
