import { Bytes } from './bytes.ts';
import { inMemory } from './seekable.ts';
import type { About, Member } from './types.ts';

/** A member that a container holds in memory and knows to be one page: still opened where it is packed, never taken for a table. */
export function page(outer: Member, file: string, bytes: Buffer, about: About): Member {
  const size = bytes.length;
  return { ...outer, file, name: '', bytes: new Bytes([bytes]), seekable: inMemory(bytes), size, about, plain: false };
}
