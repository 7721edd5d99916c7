import { Script } from 'node:vm';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { type Outcome, quarantine } from './outcome.ts';

/** Why a capture that the clock stopped has no records. */
export const tooSlow = (seconds: number) => `took longer than ${seconds} s (--timeout)`;

/** Name under which the script finds what it is to call. */
const hook = Symbol.for('newsclean.guarded');
const script = new Script(`globalThis[Symbol.for('newsclean.guarded')]()`);

/** Seconds that a step of work takes at most, were there one for each pair of a page's bytes. */
const STEP = 2e-8;

/**
 * Whether a capture could take longer than `seconds`. Work is linear in a page; even if it were quadratic, small pages (38 kB at 30 s)
 * would be done in time. A clock is a thread of its own, which costs a tenth of what such a page does.
 */
const mayTakeLong = (capture: Capture | DumpError, seconds: number): boolean =>
  'bytes' in capture && capture.bytes.length ** 2 * STEP > seconds;

/** Bounds a function in time within its own thread: the clock breaks into whatever JavaScript it is in. `seconds` 0: no bound. */
export function guarded(
  seconds: number,
): (clean: (capture: Capture | DumpError) => Outcome) => (capture: Capture | DumpError) => Outcome {
  if (seconds === 0) return (clean) => clean;
  return (clean) => (capture) => {
    if (!mayTakeLong(capture, seconds)) return clean(capture);
    try {
      Object.assign(globalThis, { [hook]: () => clean(capture) });
      return script.runInThisContext({ timeout: seconds * 1000 }) as Outcome;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return quarantine(new DumpError(capture.file, tooSlow(seconds)));
    }
  };
}
