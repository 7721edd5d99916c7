import { statSync } from 'node:fs';
import type { Opening } from '../containers/index.ts';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { capturesOf } from './captures.ts';
import type { Wish } from './names.ts';
import type { Task } from './work.ts';

/** A dump of a run, with its place in it. */
export interface Listed {
  readonly wish: Wish;
  readonly place: number;
  /** Bytes on the disk; 0 where that is not known. */
  readonly bytes: number;
}

/** A task, and what it is of the run. */
export interface Assignment {
  readonly task: Task;
  /** The dumps it is about. */
  readonly dumps: readonly Listed[];
  /** With it, its dumps are done. */
  readonly ends: boolean;
  /** Which block of a divided dump it belongs to. */
  readonly block: number | null;
  /** With the last task of a divided dump: blocks there are. */
  readonly blocks: number;
  /** Bytes it weighs in memory, about. */
  readonly weight: number;
}

/** How a run is cut into tasks. */
export interface Cutting {
  /** Threads there are; 0: everything is done in this one, a capture at a time. */
  readonly threads: number;
  /** Whether a dump is done, and resumed, in blocks of captures. */
  divides(dump: Listed): boolean;
  /** Whether a block is to be done here. */
  wants(dump: Listed, block: number): boolean;
}

/** Small dumps, or captures, that go to a thread together, and bytes of them: fewer messages for little ones, no long waits for the last. */
const together = 32;
const heavy = 1 << 18;
/** Captures in a block. */
const blockSize = 512;
/** A dump is opened by this thread, and its captures dealt out, only when it is larger than this. */
const alone = 2 << 20;

/** Bytes of a dump on the disk. */
export function sizeOf({ path }: Wish): number {
  return path === null ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}

const nothing = { captures: [], dumps: [], stuck: [] } as const;

const plain = (capture: Capture | DumpError) =>
  capture instanceof DumpError ? { file: capture.file, reason: capture.reason } : capture;

/** The captures of a dump as tasks, in batches that never reach over a block. */
async function* dealt(dump: Listed, opening: Opening, cutting: Cutting): AsyncGenerator<Assignment> {
  const isDivided = cutting.divides(dump);
  const most = cutting.threads > 0 ? together : 1;
  let captures: (Capture | DumpError)[] = [];
  let weight = 0;
  let count = 0;
  const batch = (): Assignment => {
    const block = isDivided ? Math.floor((count - 1) / blockSize) : null;
    const task = { ...nothing, captures: captures.map(plain) };
    const assignment = { task, dumps: [dump], ends: false, block, blocks: 0, weight };
    captures = [];
    weight = 0;
    return assignment;
  };
  for await (const capture of capturesOf(dump.wish, opening)) {
    const isWanted = !isDivided || cutting.wants(dump, Math.floor(count / blockSize));
    count += 1;
    if (isWanted) captures.push(capture);
    if (isWanted && 'bytes' in capture) weight += capture.bytes.length;
    const isFull = captures.length >= most || weight >= heavy || (isDivided && count % blockSize === 0);
    if (isFull && captures.length > 0) yield batch();
  }
  if (captures.length > 0) yield batch();
  yield { task: nothing, dumps: [dump], ends: true, block: null, blocks: Math.ceil(count / blockSize), weight: 0 };
}

/** Cuts a run into tasks, in order. */
export async function* assignments(
  dumps: readonly Listed[],
  opening: Opening,
  cutting: Cutting,
): AsyncGenerator<Assignment> {
  const { threads } = cutting;
  const total = dumps.reduce((sum, { bytes }) => sum + bytes, 0);
  // A dump that would keep one thread busy while the others have run out of work is dealt out.
  const isDealt = (dump: Listed) =>
    threads === 0 ||
    dump.wish.path === null ||
    cutting.divides(dump) ||
    (dump.bytes > alone && dump.bytes * 4 * threads > total);
  let batch: Listed[] = [];
  let weight = 0;
  const flush = (): Assignment => {
    const task = { ...nothing, dumps: batch.map(({ wish }) => wish) };
    const assignment = { task, dumps: batch, ends: true, block: null, blocks: 0, weight };
    batch = [];
    weight = 0;
    return assignment;
  };
  for (const dump of dumps) {
    const isOwn = isDealt(dump);
    if (batch.length > 0 && (isOwn || batch.length >= together || weight + dump.bytes > heavy)) yield flush();
    if (isOwn) yield* dealt(dump, opening, cutting);
    else {
      batch.push(dump);
      weight += dump.bytes;
    }
  }
  if (batch.length > 0) yield flush();
}
