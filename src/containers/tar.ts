import { DumpError } from '../errors.ts';
import { Bytes, Damage } from './bytes.ts';
import { limits } from './limits.ts';
import { Names, nameOf, pathOf } from './names.ts';
import type { Container, Member } from './types.ts';

const block = 512;

interface Header {
  readonly name: Buffer;
  readonly size: number;
  /** `0` file, `5` folder, `1` `2` links, `L` long name, `x` attributes … */
  readonly type: string;
}

/** Bytes up to the first NUL. */
function field(head: Buffer, start: number, length: number): Buffer {
  const part = head.subarray(start, start + length);
  const end = part.indexOf(0);
  return end < 0 ? part : part.subarray(0, end);
}

/** An octal number, or base 256 where the first bit is set; NaN where it is neither or too large to be true. */
function numberOf(head: Buffer, start: number, length: number): number {
  const first = head[start] ?? 0;
  if (first === 0x80) return head.readUIntBE(start + length - 6, 6);
  if (first & 0x80) return Number.NaN;
  const digits = field(head, start, length).toString('latin1').trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
}

/** The sum of a header's bytes, its own field taken as blanks. */
function sumOf(head: Buffer): number {
  let sum = 256;
  for (let i = 0; i < block; i++) if (i < 148 || i >= 156) sum += head[i] ?? 0;
  return sum;
}

const isHeader = (head: Buffer) => head.length >= block && head[0] !== 0 && numberOf(head, 148, 8) === sumOf(head);

function headerOf(head: Buffer): Header {
  const isUstar = head.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? field(head, 345, 155) : Buffer.alloc(0);
  const name = field(head, 0, 100);
  const type = String.fromCharCode(head[156] || 0x30);
  return {
    name: prefix.length ? Buffer.concat([prefix, Buffer.from('/'), name]) : name,
    size: numberOf(head, 124, 12),
    type,
  };
}

/** Attributes of a pax header: `length key=value\n` one behind the other. */
function attributesOf(text: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf(0x20, at);
    const length = Number(text.toString('latin1', at, Math.max(blank, at)));
    const equals = text.indexOf(0x3d, blank);
    if (blank < 0 || equals < 0 || !(length > 0)) break;
    found.set(text.toString('latin1', blank + 1, equals), text.subarray(equals + 1, at + length - 1));
    at += length;
  }
  return found;
}

/** What the headers before a member say of it. */
interface Ahead {
  name?: Buffer;
  size?: number;
  sparse?: boolean;
}

const refusals: Readonly<Record<string, string>> = {
  1: 'a hard link is not followed',
  2: 'a symbolic link is not followed',
  3: 'a device is not read',
  4: 'a device is not read',
  6: 'a FIFO is not read',
  S: 'a sparse file: unpack it first',
};

/** Reads the long name or the attributes that stand before a member. */
async function readAhead(bytes: Bytes, { type, size }: Header, ahead: Ahead): Promise<void> {
  const text = await bytes.read(Math.min(size, limits.header));
  if (type === 'L') ahead.name = field(text, 0, text.length);
  if (type !== 'x') return;
  const attributes = attributesOf(text);
  const name = attributes.get('GNU.sparse.name') ?? attributes.get('path');
  const stated = Number(attributes.get('size')?.toString('latin1'));
  if (name) ahead.name = name;
  if (stated >= 0) ahead.size = stated;
  ahead.sparse = [...attributes.keys()].some((key) => key.startsWith('GNU.sparse'));
}

/** Reads up to the next header; null at the end. `damage`: where a block is neither header nor padding. */
async function nextHeader(bytes: Bytes, found: { damage?: number }): Promise<Header | null> {
  for (;;) {
    const head = await bytes.read(block);
    if (head.length < block) return null;
    if (isHeader(head)) {
      const header = headerOf(head);
      if (Number.isSafeInteger(header.size)) return header;
    }
    if (head[0] !== 0) found.damage ??= bytes.consumed - block;
  }
}

function memberOf(outer: Member, file: string, { type, size }: Header, ahead: Ahead): Member | DumpError | undefined {
  const start = outer.bytes.consumed - block;
  const refusal = ahead.sparse ? refusals.S : refusals[type];
  if (refusal) return new DumpError(file, refusal, start);
  if (!['0', '7'].includes(type) || file.endsWith('/')) return undefined;
  const bytes = new Bytes(partsOf(outer.bytes, size));
  return { ...outer, file, name: file, bytes, seekable: null, size, about: { ...outer.about, at: start }, plain: true };
}

async function* partsOf(bytes: Bytes, size: number): AsyncGenerator<Buffer> {
  let got = 0;
  for await (const part of bytes.chunks(size)) {
    got += part.length;
    yield part;
  }
  if (got < size) throw bytes.damage ?? new Damage('tar is cut off', 'truncated', bytes.consumed);
}

async function* membersOf(member: Member): AsyncGenerator<Member | DumpError> {
  const { bytes } = member;
  const names = new Names();
  const found: { damage?: number } = {};
  let ahead: Ahead = {};
  for (let head = await nextHeader(bytes, found); head; head = await nextHeader(bytes, found)) {
    const header = { ...head, size: ahead.size ?? head.size };
    const end = bytes.consumed + Math.ceil(header.size / block) * block;
    if ('LKxg'.includes(header.type)) await readAhead(bytes, head, ahead);
    else {
      const name = nameOf(ahead.name ?? header.name);
      const path = pathOf(name) + (name.endsWith('/') ? '/' : '');
      const inner = memberOf(member, `${member.file}!${names.unique(path)}`, header, ahead);
      if (inner) yield inner;
      ahead = {};
    }
    await bytes.skip(end - bytes.consumed);
  }
  if (found.damage !== undefined) throw new Damage('tar holds blocks that are no headers', 'damaged', found.damage);
}

export const tar: Container = {
  id: 'tar',
  endings: ['.tar'],
  magic: (head, named) => isHeader(head) || (named && head.includes(0)),
  unwrap: membersOf,
};
