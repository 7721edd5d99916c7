import { crc32 } from 'node:zlib';
import { DumpError } from '../errors.ts';
import { Bytes, Damage } from './bytes.ts';
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { Names, nameOf, pathOf } from './names.ts';
import type { Seekable } from './seekable.ts';
import type { Member, Way } from './types.ts';

const signature = 'PK\x03\x04';
const fixed = 30;

/** What stands before an entry's bytes. `size` is null where it stands behind them. */
interface Local {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number | null;
  readonly size: number | null;
  /** Where its header begins, and where its packed bytes do. */
  readonly at: number;
  readonly start: number;
}

/** Where the next entry may begin, or -1. */
function nextLocal(from: Seekable, start: number): number {
  for (let at = start; at < from.size; at += limits.head) {
    const found = from.read(at, limits.head + signature.length - 1).indexOf(signature, 0, 'latin1');
    if (found >= 0) return at + found;
  }
  return -1;
}

/** The header of an entry; undefined where it is cut off. */
function localAt(from: Seekable, at: number): Local | undefined {
  const head = from.read(at, fixed);
  if (head.length < fixed) return undefined;
  const flags = head.readUInt16LE(6);
  const nameLength = head.readUInt16LE(26);
  const name = from.read(at + fixed, nameLength);
  if (name.length < nameLength) return undefined;
  const isBehind = (flags & 8) !== 0;
  const size = head.readUInt32LE(18);
  return {
    name: nameOf(name),
    isEncrypted: (flags & 1) !== 0,
    method: head.readUInt16LE(8),
    crc: isBehind ? null : head.readUInt32LE(14),
    size: isBehind || size === 0xffffffff ? null : size,
    at,
    start: at + fixed + nameLength + head.readUInt16LE(28),
  };
}

function refusalOf({ isEncrypted, method, size }: Local): string | undefined {
  if (isEncrypted) return 'encrypted: unpack it with its password first';
  if (method !== 8 && (method !== 0 || size === null)) return `compression method ${method} cannot be read here`;
  return undefined;
}

function* partsOf(from: Seekable, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end; at += limits.head) yield from.read(at, Math.min(limits.head, end - at));
}

/** What an entry opens to, as far as it goes; the checksum is held against it where it stands before it. Throws Damage. */
async function* contentOf(
  { method, size, crc, at, start }: Local,
  packed: Bytes,
  { budget }: Way,
): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const part of method === 8 ? inflate(packed, 'zip', start) : packed.chunks()) {
    budget.spend(part.length);
    sum = crc32(part, sum);
    yield part;
  }
  if (method === 0 && packed.consumed < (size ?? 0))
    throw new Damage('zip data are cut off', 'truncated', start + packed.consumed);
  if (crc !== null && sum !== crc) throw new Damage('zip: a checksum does not agree', 'damaged', at);
}

/**
 * Members of an archive that has lost its central directory, which stands at its end: by the headers before them, as far as they go.
 * The last one may be cut off.
 */
export async function* membersByHeaders(from: Seekable, member: Member, way: Way): AsyncGenerator<Member | DumpError> {
  const names = new Names();
  for (let at = nextLocal(from, 0); at >= 0; ) {
    const local = localAt(from, at);
    if (!local) return;
    const { name, start, size } = local;
    const packed = new Bytes(partsOf(from, start, size === null ? from.size : Math.min(from.size, start + size)));
    const file = `${member.file}!${names.unique(pathOf(name))}`;
    const refusal = refusalOf(local);
    if (refusal) yield new DumpError(file, refusal, at);
    else if (!/[/\\]$/.test(name)) {
      const bytes = new Bytes(size === 0 ? [] : contentOf(local, packed, way));
      yield { ...member, file, name, bytes, seekable: null, size: null, about: { ...member.about, at }, plain: true };
    }
    way.budget.check();
    at = nextLocal(from, start + (size ?? packed.consumed));
  }
}
