import { existsSync, statSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import { isNamedAsFile } from '../../formats/index.ts';
import { placesIn } from './files.ts';

/**
 * Does an output name a folder: does it end in `/`, or is it one? Throws UserError for a folder that is called as a file would be
 * (`out.jsonl`) and holds no run: likelier a slip than a wish.
 */
export function isFolder(output: string): boolean {
  if (output === '-' || output.endsWith('/')) return output !== '-';
  if (!statSync(output, { throwIfNoEntry: false })?.isDirectory()) return false;
  if (isNamedAsFile(output) && !existsSync(placesIn(output).run))
    throw new UserError(`${output} is a folder: end it in / if a folder of pieces is wanted`);
  return true;
}
