import type { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { openFile } from './file.ts';
import type { Dump, Opening } from './types.ts';

export type { Dump, Opening } from './types.ts';

/**
 * The door in: the captures of one dump, in order. What cannot be read is yielded as the error that says why, so one bad
 * member does not end the others. Never throws for what a dump holds.
 */
export function open(dump: Dump, opening: Opening): AsyncGenerator<Capture | DumpError> {
  return openFile(dump, opening);
}
