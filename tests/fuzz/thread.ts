import { parentPort } from 'node:worker_threads';
import { faultOf } from './faults.ts';

/** One input to try. */
interface Trial {
  readonly name: string;
  readonly bytes: Uint8Array;
}

parentPort?.on('message', async ({ name, bytes }: Trial) => {
  // What is thrown here has no place to be caught in the program either.
  const fault = await faultOf(name, bytes).catch((error: Error) => `not caught: ${error.message}`);
  parentPort?.postMessage(fault ?? null);
});
