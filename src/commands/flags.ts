import { chosenColumns, containers, type Opening } from '../containers/index.ts';
import { encodingNames, nameOf } from '../encodings/names.ts';
import { readable } from '../encodings/read.ts';
import { UserError } from '../errors.ts';
import { instead, nearest } from '../nearest.ts';
import type { Streams } from '../streams.ts';

/** Options that `run` and `explain` share, as commander hands them over. */
export interface ReadingFlags {
  readonly from: string;
  readonly encoding?: string;
  readonly maxBytes: number;
  readonly stdinName: string;
  readonly columns?: string[];
  readonly keep?: string[];
}

/** How dumps are to be opened. Throws UserError for a `--from` that is no type, an `--encoding` nobody reads, `--columns` that name no field. */
export function openingOf(
  { from, encoding, maxBytes, columns, keep }: ReadingFlags,
  { stdin }: Pick<Streams, 'stdin'>,
): Opening {
  const known = ['auto', 'html', 'text', ...containers.map(({ id }) => id)];
  if (!known.includes(from)) throw new UserError(`--from: no type '${from}' (${instead(from, known)})`);
  if (encoding !== undefined && !nameOf(encoding).split('+').every(readable)) {
    const meant = nearest(encoding.toLowerCase(), encodingNames);
    const hint = meant === undefined ? '' : ` (did you mean '${meant}'?)`;
    throw new UserError(`--encoding: no encoding '${encoding}'${hint}`);
  }
  return {
    ...{ maxBytes, stdin },
    ...(from !== 'auto' && { from }),
    ...(encoding !== undefined && { encoding }),
    ...(columns && { columns: chosenColumns(columns) }),
    ...(keep && { keep }),
  };
}
