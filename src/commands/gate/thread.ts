import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { DumpError } from '../../errors.ts';
import { narrowing } from '../../runs/glob.ts';
import type { Wish } from '../../runs/names.ts';
import type { Capture } from '../../types.ts';
import { captureSeen, type Looking, type Sight, sightOf, sightsIn } from './dumps.ts';

/** A piece of a check: dumps to open, or captures of one dump that were opened already. */
export type LookTask =
  | { readonly dumps: readonly Wish[] }
  | { readonly of: Wish; readonly captures: readonly (Capture | { readonly file: string; readonly reason: string })[] };

/** A path of bytes comes out of another thread as a plain array of them. */
function whole(wish: Wish): Wish {
  return wish.path instanceof Uint8Array ? { ...wish, path: Buffer.from(wish.path) } : wish;
}

async function sightsOf(task: LookTask, looking: Looking): Promise<Sight<Looking>[]> {
  if ('captures' in task) {
    return task.captures.map((one) => {
      const capture = 'reason' in one ? new DumpError(one.file, one.reason) : one;
      return sightOf(captureSeen(capture, task.of, looking), looking);
    });
  }
  const wanted = narrowing(looking.include, looking.exclude);
  const opening = { ...looking.opening, wanted, stdin: () => Readable.from([]) };
  const sights: Sight<Looking>[] = [];
  for (const dump of task.dumps) {
    for await (const sight of sightsIn(whole(dump), looking, opening)) sights.push(sight);
  }
  return sights;
}

/** A thread that looks at dumps: tasks in, sights out. */
export function serveLooking(looking: Looking): void {
  parentPort?.on('message', async (task: LookTask) => parentPort?.postMessage(await sightsOf(task, looking)));
}
