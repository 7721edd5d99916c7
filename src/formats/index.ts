import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { jsonl } from './jsonl.ts';
import type { Format } from './types.ts';

const formats: readonly Format[] = [jsonl];

/** The format that an output's name asks for: jsonl when it has no ending. Throws UserError for an ending nobody writes. */
export function formatFor(output: string): Format {
  const ending = extname(output).toLowerCase();
  const format = ending === '' ? jsonl : formats.find(({ endings }) => endings.includes(ending));
  if (format) return format;
  const known = formats.flatMap(({ endings }) => endings).join(', ');
  throw new UserError(`cannot tell the format of '${output}' from its ending; known: ${known}`);
}
