import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { type Reading, readingOf } from '../../checks/reading.ts';
import { DumpError } from '../../errors.ts';
import { narrowing } from '../../runs/glob.ts';
import type { Wish } from '../../runs/names.ts';
import type { Capture } from '../../types.ts';
import { captureSeen, type Looking, readingsIn } from './dumps.ts';

/** A piece of a check: dumps to open, or captures of one dump that were opened already. */
export type LookTask =
  | { readonly dumps: readonly Wish[] }
  | { readonly of: Wish; readonly captures: readonly (Capture | { readonly file: string; readonly reason: string })[] };

/** A path of bytes comes out of another thread as a plain array of them. */
function whole(wish: Wish): Wish {
  return wish.path instanceof Uint8Array ? { ...wish, path: Buffer.from(wish.path) } : wish;
}

async function readingsOf(task: LookTask, looking: Looking): Promise<Reading[]> {
  if ('captures' in task) {
    return task.captures.map((one) => {
      const capture = 'reason' in one ? new DumpError(one.file, one.reason) : one;
      return readingOf(captureSeen(capture, task.of, looking), looking.lens);
    });
  }
  const wanted = narrowing(looking.include, looking.exclude);
  const opening = { ...looking.opening, wanted, stdin: () => Readable.from([]) };
  const readings: Reading[] = [];
  for (const dump of task.dumps) {
    for await (const reading of readingsIn(whole(dump), looking, opening)) readings.push(reading);
  }
  return readings;
}

/** A thread that looks at dumps: tasks in, readings out. */
export function serveLooking(looking: Looking): void {
  parentPort?.on('message', async (task: LookTask) => parentPort?.postMessage(await readingsOf(task, looking)));
}
