import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { formatFor } from '../formats/index.ts';
import { type Shape, shapeOf, type Writing } from '../formats/shape.ts';
import type { Maker } from '../formats/types.ts';
import { placesIn, writeWhole } from '../runs/folder/files.ts';
import { type Slice, slicesOf, stateOf } from '../runs/folder/live.ts';
import { Readers } from '../runs/folder/readers.ts';
import { writingOf } from '../runs/folder/writing.ts';
import { openSink } from '../runs/output.ts';
import { type Records, recordsInto } from '../runs/records.ts';
import type { Streams } from '../streams.ts';

/** Options of `merge`, as commander hands them over. */
export interface MergeFlags {
  readonly output: string;
  /** Bytes of text in a file of several. */
  readonly partSize?: number;
}

const isLines = ({ format }: Shape) => format.name === 'jsonl' || format.packed === true;

/** What the merged file looks like: as its pieces do, packed as its name says; lines may become Parquet and Parquet lines. */
function targetOf(output: string, writing: Writing, pieces: Shape): Shape {
  const isPlain = output === '-' || output.endsWith('/') || !/\.[a-z]+$/i.test(output);
  const asked = isPlain ? { format: pieces.format, gzip: false } : formatFor(output, undefined, pieces.format);
  const target: Shape = { ...shapeOf(writing), ...asked };
  if (target.format.name !== pieces.format.name && !(isLines(target) && isLines(pieces)))
    throw new UserError(`the pieces are ${pieces.format.name}: they cannot be merged into ${output}`);
  return target;
}

/** One file after the other, each of about so many bytes. */
class Parts {
  readonly #target: Shape;
  readonly #maker: Maker;
  readonly #flags: MergeFlags;
  readonly #streams: Streams;
  #records: Records | undefined;
  #number = 0;

  constructor(target: Shape, maker: Maker, flags: MergeFlags, streams: Streams) {
    this.#target = target;
    this.#maker = maker;
    this.#flags = flags;
    this.#streams = streams;
  }

  async add(bytes: Uint8Array, isWhole: boolean): Promise<void> {
    this.#records ??= recordsInto(openSink(this.#name(), this.#streams), this.#target, this.#maker);
    if (bytes.length > 0) await (isWhole ? this.#records.add(bytes) : this.#records.more(bytes));
  }

  /** Between two slices: whether the file is long enough. */
  async pause(): Promise<void> {
    const { partSize } = this.#flags;
    if (partSize === undefined || (this.#records?.length ?? 0) < partSize) return;
    await this.finish();
  }

  async finish(): Promise<void> {
    await this.#records?.finish();
    this.#records = undefined;
  }

  discard(): void {
    this.#records?.discard();
  }

  #name(): string {
    const { output, partSize } = this.#flags;
    if (partSize === undefined) return output;
    const { format, gzip } = this.#target;
    const name = `part-${String(this.#number).padStart(5, '0')}${format.endings[0]}${gzip ? '.gz' : ''}`;
    this.#number += 1;
    return join(output, name);
  }
}

async function copy(slices: readonly Slice[], readers: Readers, parts: Parts): Promise<void> {
  // A run without records is a file all the same.
  await parts.add(new Uint8Array(), true);
  for (const slice of slices) {
    await parts.pause();
    let isFirst = true;
    for await (const bytes of readers.read(slice)) {
      await parts.add(bytes, isFirst);
      isFirst = false;
    }
  }
  await parts.finish();
}

/** The pieces of a complete run as one file, byte for byte what a run into that file writes; or as files of a size. Returns the exit code. */
export async function merge(folder: string, flags: MergeFlags, streams: Streams): Promise<number> {
  const state = stateOf(folder);
  const writing = writingOf(state);
  const pieces = shapeOf(writing);
  if (flags.partSize !== undefined && !flags.output.endsWith('/'))
    throw new UserError('--part-size: OUT must be a folder (-o DIR/)');
  const target = targetOf(flags.output, writing, pieces);
  const slices = slicesOf(folder, state);
  if (flags.partSize !== undefined) mkdirSync(flags.output, { recursive: true });
  const readers = new Readers(folder, pieces);
  const parts = new Parts(target, state.identity, flags, streams);
  try {
    await copy(slices, readers, parts);
  } catch (error) {
    parts.discard();
    throw error;
  } finally {
    readers.close();
  }
  writeWhole(placesIn(folder).success, {});
  return 0;
}
