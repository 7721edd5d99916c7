import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { reasonOf, withFile } from './file.ts';
import { adviceOn } from './foreign.ts';
import { archives, kindOf, wrappers } from './kinds.ts';
import { isAsked, isNamed, leaf } from './leaf.ts';
import { limits } from './limits.ts';
import type { Container, Dump, Member, Opening, Way } from './types.ts';

export { chosenColumns } from './columns.ts';
export { containers } from './kinds.ts';
export type { Dump, Opening } from './types.ts';

type Opened = Capture | DumpError;

const isMember = (found: Member | Opened): found is Member => 'seekable' in found;

/**
 * The door in: the captures of one dump, in order, one in memory at a time. What cannot be read is yielded as the error that
 * says why, so one bad member does not end the others. Never throws for what a dump holds.
 */
export async function* open(dump: Dump, opening: Opening): AsyncGenerator<Opened> {
  if (dump.refused !== null) yield new DumpError(dump.file, dump.refused);
  else yield* withFile(dump, opening, unfold);
}

/** Opens what is a container, and what is in it, and so on; the rest are captures. */
async function* unfold(member: Member, way: Way, depth = 0): AsyncGenerator<Opened> {
  const head = await member.bytes.peek(limits.head);
  const advice = adviceOn(head);
  const kind = advice === undefined ? kindOf(head, member, way.from) : undefined;
  if (kind && depth >= limits.depth)
    yield new DumpError(member.file, `more than ${limits.depth} containers in one another`, member.about.at);
  else if (kind && archives.has(kind)) yield* inside(kind, member, way, depth);
  else if (kind && isNamed(member.file, way)) yield* inside(kind, member, way, depth);
  else if (!kind && isNamed(member.file, way) && isAsked(member.file, way))
    yield advice === undefined ? await leaf(member, way) : new DumpError(member.file, advice, member.about.at);
}

async function* inside(kind: Container, member: Member, way: Way, depth: number): AsyncGenerator<Opened> {
  const within = wrappers.has(kind) ? way : { ...way, from: 'auto' };
  let damage: string | undefined;
  try {
    for await (const found of kind.unwrap(member, way)) {
      if (isMember(found)) {
        yield* unfold(found, within, depth + 1);
        await found.bytes.close();
      } else if (isAsked(found.file, way)) yield found;
    }
  } catch (error) {
    damage = reasonOf(error);
  }
  damage ??= member.bytes.damage?.message;
  if (damage !== undefined) yield new DumpError(member.file, damage);
}
