import { type Opening, open } from '../containers/index.ts';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import type { Wish } from './names.ts';

/** The captures of one dump; a member that was asked for and is not there is an error too. */
export async function* capturesOf({ only, ...dump }: Wish, opening: Opening): AsyncGenerator<Capture | DumpError> {
  let met = false;
  for await (const capture of open(dump, only === undefined ? opening : { ...opening, only })) {
    met = true;
    yield capture;
  }
  if (only !== undefined && !met) yield new DumpError(`${dump.file}!${only}`, 'no such member');
}
