import { Readable } from 'node:stream';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { serveLooking } from './commands/gate/thread.ts';
import type { Seat } from './runs/pool.ts';
import { type Task, Worker } from './runs/work.ts';

/** Heap after which a thread asks to be replaced, in bytes: what is kept then is no longer of use. */
const full = 384 << 20;

/** A thread of the pool: tasks in, answers out, and a mark where it is, for the clock. */
export function serve(): void {
  const port = parentPort!;
  const { order, marks } = workerData as Seat;
  const state = new Int32Array(marks);
  const worker = new Worker(
    order,
    () => Readable.from([]),
    (capture, opening) => {
      state[1] = capture;
      state[2] = opening ? 1 : 0;
      Atomics.add(state, 0, 1);
    },
  );
  port.on('message', async (task: Task) => {
    const answer = await worker.work(task);
    const { used_heap_size, external_memory } = getHeapStatistics();
    // A fresh copy, unless it is one already: what is transferred is gone here.
    const bytes = answer.bytes.byteLength === answer.bytes.buffer.byteLength ? answer.bytes : answer.bytes.slice();
    const worn = used_heap_size + external_memory > full;
    port.postMessage({ answer: { ...answer, bytes }, worn }, [bytes.buffer as ArrayBuffer]);
  });
}

if ('looking' in workerData) serveLooking(workerData.looking);
else serve();
