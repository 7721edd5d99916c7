import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { instead } from '../nearest.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';
import { parquet } from './packed.ts';
import { markdown, text } from './prose.ts';
import type { Format } from './types.ts';

/** Every format, in the order of help. */
export const formats: readonly Format[] = [jsonl, parquet, csv, markdown, text];

/** A format, and whether its bytes are packed by gzip. */
export interface Asked {
  readonly format: Format;
  readonly gzip: boolean;
}

/** Does a name say that it is packed? */
const isPacked = (output: string) => /\.gz$/i.test(output);

/** Has a name the ending of a format? */
export function isNamedAsFile(output: string): boolean {
  const ending = extname(isPacked(output) ? output.slice(0, -3) : output).toLowerCase();
  return formats.some(({ endings }) => endings.includes(ending));
}

function byName(name: string): Format {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  const known = formats.map((one) => one.name);
  throw new UserError(`--format: no format '${name}' (${instead(name, known)})`);
}

/**
 * The format that is asked for by name, or by the ending of an output, or by neither: `usual`.
 * Throws UserError for an ending nobody writes.
 */
export function formatFor(output: string, name?: string, usual: Format = jsonl): Asked {
  const gzip = isPacked(output) || (name !== undefined && isPacked(name));
  const ending = extname(isPacked(output) ? output.slice(0, -3) : output).toLowerCase();
  const byEnding = [usual, ...formats].find(({ endings }) => endings.includes(ending));
  const format =
    name !== undefined
      ? byName(name.replace(/\.gz$/, ''))
      : ending === '' || output.startsWith('/dev/')
        ? usual
        : byEnding;
  if (format?.packed && gzip) throw new UserError(`'${output}': Parquet is packed by itself`);
  if (format) return { format, gzip };
  const known = formats.flatMap(({ endings }) => endings).join(', ');
  throw new UserError(`cannot tell the format of '${output}' from its ending; known: ${known}, .gz behind one of them`);
}
