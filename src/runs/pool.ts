import { setFlagsFromString } from 'node:v8';
import { Worker as Thread } from 'node:worker_threads';
import { tooSlow } from './guard.ts';
import type { Answer, Order, Stuck, Task } from './work.ts';
import { workerFile } from './workerFile.ts';

/** What a thread is started with. */
export interface Seat {
  readonly order: Order;
  /** Shared: how often it moved on, the capture it is at, whether that is still being opened. */
  readonly marks: SharedArrayBuffer;
}

interface Job {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * How V8 is to run where threads hold the cores: compilation, which each thread does anew, by the thread itself (helpers find no core that is free, and each keeps the memory of what it compiled); heaps swept when they are 1.6 times what is
 * alive (by itself V8 lets them be four times that). Nothing that a collection under way relies on: a run crashed once whose helpers had
 * been turned off while it ran.
 */
const frugal = ['--heap-growing-percent=60', '--no-concurrent-recompilation'];

/** Megabytes for what a thread has just made: V8 would take 48, and most of a page is gone before a quarter of that is full. */
const young = 12;

/** Milliseconds between two looks at the clock. */
const glance = 100;

/** One thread with what it is doing. */
class Lane {
  readonly thread: Thread;
  readonly #marks = new Int32Array(new SharedArrayBuffer(12));
  job: Job | undefined;
  /** Its count of moves when the task was given: until that changes it has not begun. */
  #start = 0;
  #seen = 0;
  #since = 0;

  constructor(order: Order) {
    const seat: Seat = { order, marks: this.#marks.buffer as SharedArrayBuffer };
    this.thread = new Thread(workerFile, {
      workerData: seat,
      stdin: false,
      resourceLimits: { maxYoungGenerationSizeMb: young },
    });
  }

  give(job: Job): void {
    this.job = job;
    this.#start = Atomics.load(this.#marks, 0);
    // Of bytes of a task that may have to be done again, a copy is handed over.
    const captures = job.task.captures.map(copied);
    const bytes = captures.flatMap((one) => ('bytes' in one ? [one.bytes.buffer as ArrayBuffer] : []));
    this.thread.postMessage({ ...job.task, captures }, bytes);
  }

  /** Has it been at one place for longer than it may? */
  isLate(seconds: number): boolean {
    const moved = Atomics.load(this.#marks, 0);
    if (this.job === undefined || moved === this.#start || moved !== this.#seen) {
      this.#seen = moved;
      this.#since = performance.now();
      return false;
    }
    return performance.now() - this.#since > seconds * 1000;
  }

  /** Where it was given up. */
  stuck(reason: string): Stuck {
    return { at: this.#marks[1]!, opening: this.#marks[2] === 1, reason };
  }

  /** Whether it ever began to work. */
  get moved(): boolean {
    return Atomics.load(this.#marks, 0) > 0;
  }
}

/** A capture with a buffer of its own, of its bytes alone. */
function copied<T extends Task['captures'][number]>(capture: T): T {
  return 'bytes' in capture ? { ...capture, bytes: Uint8Array.prototype.slice.call(capture.bytes) } : capture;
}

/** Threads that do tasks, any number at a time; more tasks than threads wait. A thread that hangs, dies or wears out is replaced. */
export class Pool {
  readonly #order: Order;
  readonly #size: number;
  readonly #lanes = new Set<Lane>();
  readonly #idle: Lane[] = [];
  readonly #queue: Job[] = [];
  readonly #clock: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(order: Order, size: number) {
    this.#order = order;
    this.#size = size;
    for (const flag of frugal) setFlagsFromString(flag);
    if (order.seconds > 0) this.#clock = setInterval(() => this.#look(), glance);
  }

  /** Does a task as soon as a thread is free. Rejects only for the program's own faults. */
  run(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Ends every thread; tasks under way are dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#clock);
    await Promise.all([...this.#lanes].map(({ thread }) => thread.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0 && !this.#closed) {
      const lane = this.#idle.pop() ?? (this.#lanes.size < this.#size ? this.#open() : undefined);
      if (!lane) return;
      lane.give(this.#queue.shift()!);
    }
  }

  #open(): Lane {
    const lane = new Lane(this.#order);
    this.#lanes.add(lane);
    lane.thread.on('message', ({ answer, worn }: { answer: Answer; worn: boolean }) => {
      const { job } = lane;
      lane.job = undefined;
      job?.resolve(answer);
      if (worn) this.#retire(lane);
      else if (this.#lanes.has(lane)) this.#idle.push(lane);
      this.#next();
    });
    lane.thread.on('error', (error) => this.#fell(lane, error));
    return lane;
  }

  #retire(lane: Lane): void {
    this.#lanes.delete(lane);
    lane.thread.removeAllListeners('error').on('error', () => {});
    lane.thread.terminate();
  }

  /** Does the task of a lost thread again, passing over the capture it was lost at. */
  #again(lane: Lane, reason: string): void {
    const { job } = lane;
    lane.job = undefined;
    this.#retire(lane);
    if (job) this.#queue.unshift({ ...job, task: { ...job.task, stuck: [...job.task.stuck, lane.stuck(reason)] } });
    this.#next();
  }

  #fell(lane: Lane, error: Error): void {
    const { job } = lane;
    const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    const reason = isMemory ? 'needs more memory than there is' : `internal error: ${error.message}`;
    const { at, opening } = lane.stuck(reason);
    const isNew = !job?.task.stuck.some((one) => one.at === at && one.opening === opening);
    if (lane.moved && isNew) {
      this.#again(lane, reason);
      return;
    }
    // It never came to work, or no dump is to blame: none of its kind will do better.
    this.#retire(lane);
    job?.reject(error);
  }

  #look(): void {
    const { seconds } = this.#order;
    for (const lane of [...this.#lanes]) if (lane.isLate(seconds)) this.#again(lane, tooSlow(seconds));
  }
}
