import { statSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import type { Opening } from '../../containers/index.ts';
import { DumpError } from '../../errors.ts';
import { capturesOf } from '../../runs/captures.ts';
import type { Wish } from '../../runs/names.ts';
import { workerFile } from '../../runs/workerFile.ts';
import { isRecords, type Looking, type Sight, sightsIn } from './dumps.ts';
import type { LookTask } from './thread.ts';

/** Dumps or captures that go to a thread together, and bytes of them. */
const together = 32;
const heavy = 1 << 20;

/** Bytes of all dumps below which threads cost more than they bring. */
const worthwhile = 600_000;

/** Bytes of a dump from which on its captures are dealt out. */
const large = 2 << 20;

/** Milliseconds of work between two looks at signals and closed pipes. */
const patience = 50;

/** One thread, with one task at a time. */
class Lane<L extends Looking> {
  readonly #thread: Thread;
  constructor(looking: L) {
    this.#thread = new Thread(workerFile, { workerData: { looking }, stdin: false });
  }

  /** Rejects only for the program's own faults. */
  run(task: LookTask): Promise<Sight<L>[]> {
    return new Promise((resolve, reject) => {
      const done = (sights: Sight<L>[]) => {
        this.#thread.off('error', reject);
        resolve(sights);
      };
      this.#thread.once('message', done).once('error', reject);
      this.#thread.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}

const sizeOf = ({ path }: Wish) => (path === null ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0));

/** The captures of a large dump, in batches. */
async function* dealt(of: Wish, opening: Opening): AsyncGenerator<LookTask> {
  let captures: (Capture | Unread)[] = [];
  let weight = 0;
  for await (const capture of capturesOf(of, opening)) {
    captures.push(capture instanceof DumpError ? { file: capture.file, reason: capture.reason } : own(capture));
    weight += capture instanceof DumpError ? 0 : capture.bytes.length;
    if (captures.length < together && weight < heavy) continue;
    yield { of, captures };
    captures = [];
    weight = 0;
  }
  if (captures.length > 0) yield { of, captures };
}

type Captures = Extract<LookTask, { captures: unknown }>['captures'];
type Capture = Exclude<Captures[number], { reason: string }>;
type Unread = Extract<Captures[number], { reason: string }>;

/** A view of bytes takes its whole buffer along to another thread: only its own part is to travel. */
const own = (capture: Capture): Capture => ({ ...capture, bytes: Uint8Array.prototype.slice.call(capture.bytes) });

/** Cuts a check into tasks, in order. */
async function* tasksOf(dumps: readonly Wish[], opening: Opening): AsyncGenerator<LookTask> {
  let batch: Wish[] = [];
  let weight = 0;
  for (const dump of dumps) {
    const size = sizeOf(dump);
    const isDealt = dump.path === null || (size > large && !(await isRecords(dump)));
    if (batch.length > 0 && (isDealt || batch.length >= together || weight + size > heavy)) {
      yield { dumps: batch };
      batch = [];
      weight = 0;
    }
    if (isDealt) yield* dealt(dump, opening);
    else {
      batch.push(dump);
      weight += size;
    }
  }
  if (batch.length > 0) yield { dumps: batch };
}

/** Runs tasks on threads and hands on what they saw in the tasks' order, a few tasks ahead at most. */
async function* onThreads<L extends Looking>(
  tasks: AsyncIterable<LookTask>,
  lanes: readonly Lane<L>[],
): AsyncGenerator<Sight<L>> {
  const free = [...lanes];
  const busy = new Set<Promise<unknown>>();
  const pending: Promise<Sight<L>[]>[] = [];
  for await (const task of tasks) {
    if (free.length === 0) await Promise.race(busy);
    const lane = free.pop() as Lane<L>;
    const answer = lane.run(task);
    const release: Promise<unknown> = answer.then(() => {
      free.push(lane);
      busy.delete(release);
    });
    busy.add(release);
    pending.push(answer);
    while (pending.length > lanes.length * 4) yield* (await pending.shift()) as Sight<L>[];
  }
  for (const answer of pending) yield* await answer;
}

/** Looks at every dump, in order: on this thread for a little, on `jobs` threads for more. */
export async function* sights<L extends Looking>(
  dumps: readonly Wish[],
  looking: L,
  opening: Opening,
  jobs: number,
): AsyncGenerator<Sight<L>> {
  const total = dumps.reduce((sum, dump) => sum + sizeOf(dump), 0);
  if (jobs > 1 && total > worthwhile) {
    const lanes = Array.from({ length: jobs }, () => new Lane(looking));
    try {
      yield* onThreads(tasksOf(dumps, opening), lanes);
    } finally {
      await Promise.all(lanes.map((lane) => lane.end()));
    }
    return;
  }
  let looked = performance.now();
  for (const dump of dumps) {
    for await (const sight of sightsIn(dump, looking, opening)) {
      yield sight;
      if (performance.now() - looked < patience) continue;
      await turn();
      looked = performance.now();
    }
  }
}
