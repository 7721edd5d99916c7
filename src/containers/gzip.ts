import { crc32 } from 'node:zlib';
import { Bytes, Damage, OverLimit } from './bytes.ts';
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { without } from './names.ts';
import type { Container, Way } from './types.ts';

const isMember = (head: Uint8Array) =>
  head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && ((head[3] ?? 0xff) & 0xe0) === 0;

/** Length of a member's header, or undefined where it does not end in `head`. */
function headerLength(head: Buffer): number | undefined {
  const flags = head[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (head.length > 11 ? head.readUInt16LE(10) : head.length);
  for (const text of [8, 16]) {
    if (!(flags & text)) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at < head.length ? at : undefined;
}

/** One member. Throws Damage. */
async function* openMember(bytes: Bytes, { budget }: Way): AsyncGenerator<Buffer> {
  const start = bytes.consumed;
  const header = headerLength(await bytes.peek(limits.head));
  if (header === undefined) throw new Damage('gzip header does not end', 'truncated', start);
  await bytes.skip(header);
  let sum = 0;
  let size = 0;
  for await (const part of inflate(bytes, 'gzip')) {
    sum = crc32(part, sum);
    size += part.length;
    budget.spend(part.length);
    yield part;
  }
  const trailer = await bytes.read(8);
  if (trailer.length < 8) throw new Damage('gzip data are cut off', 'truncated', bytes.consumed);
  if (trailer.readUInt32LE(0) !== sum) throw new Damage('gzip checksum does not agree', 'damaged', start);
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) throw new Damage('gzip length does not agree', 'damaged', start);
}

/** Reads up to what looks like the head of another member. */
async function seekMember(bytes: Bytes): Promise<boolean> {
  for (;;) {
    const part = await bytes.peek(limits.head);
    const at = part.indexOf('\x1f\x8b\x08', 0, 'latin1');
    await bytes.skip(at < 0 ? Math.max(part.length - 2, 0) : at);
    if (at >= 0 && isMember(await bytes.peek(4))) return true;
    if (at < 0 && part.length < 3) return false;
    if (at >= 0) await bytes.skip(1);
  }
}

/** All members one behind the other; a damaged one costs itself only, and is reported at the end. Padding is ignored. */
async function* openMembers(bytes: Bytes, way: Way): AsyncGenerator<Buffer> {
  let damage: Damage | undefined;
  while (isMember(await bytes.peek(4))) {
    const start = bytes.consumed;
    try {
      yield* openMember(bytes, way);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      damage ??= error;
      if (bytes.consumed === start) await bytes.skip(1);
      if (error instanceof OverLimit || !(await seekMember(bytes))) break;
    }
  }
  if (damage) throw damage;
}

export const gzip: Container = {
  id: 'gzip',
  endings: ['.gz', '.tgz'],
  magic: isMember,
  async *unwrap(member, way) {
    const bytes = new Bytes(openMembers(member.bytes, way));
    yield { ...member, name: without(member.name, { '.gz': '', '.tgz': '.tar' }), bytes, seekable: null, size: null };
  },
};
