import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { OverLimit } from './bytes.ts';
import type { Member, Way } from './types.ts';

/** A member that is no container as a capture. What was cut off or damaged is used as far as it goes, with a warning. */
export async function leaf({ file, bytes, size, about }: Member, { maxBytes }: Way): Promise<Capture | DumpError> {
  const tooLarge = new DumpError(file, `larger than --max-bytes ${maxBytes}`, about.at);
  if (size !== null && size > maxBytes) return tooLarge;
  const content = await bytes.read(maxBytes + 1);
  const { damage } = bytes;
  if (content.length > maxBytes) return tooLarge;
  if (!damage) return { file, bytes: content, ...about };
  if (content.length === 0 || damage instanceof OverLimit) return new DumpError(file, damage.message);
  return { file, bytes: content, ...about, warnings: [...(about.warnings ?? []), damage.warning] };
}

/** Do the patterns of the user want a member, by its path in its archive? Rows have no names that a pattern could mean. */
export function isNamed(file: string, { file: dump, wanted }: Way): boolean {
  return file === dump || !wanted || wanted(file.slice(file.lastIndexOf('!') + 1));
}

/** Is it the one member that was asked for, or was none? */
export function isAsked(file: string, { file: dump, only }: Way): boolean {
  return only === undefined || file === `${dump}!${only}`;
}
