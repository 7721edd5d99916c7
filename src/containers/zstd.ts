import { Bytes, Damage } from './bytes.ts';
import { limits } from './limits.ts';
import { without } from './names.ts';
import type { Container, Way } from './types.ts';

const magic = 0xfd2fb528;
const cutOff = ({ consumed }: Bytes) => new Damage('zstd data are cut off', 'truncated', consumed);
const isSkippable = (word: number) => (word & 0xfffffff0) >>> 0 === 0x184d2a50;
const wordOf = (head: Buffer) => (head.length < 4 ? 0 : head.readUInt32LE(0));

interface Frame {
  /** Bytes before the first block. */
  readonly header: number;
  readonly checksum: boolean;
}

/** Bytes that must be kept to open a frame, from its header. */
function windowOf(head: Buffer, single: boolean, at: number, sizeBytes: number): number {
  if (!single) {
    const descriptor = head[5] ?? 0;
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
  }
  if (sizeBytes === 8) return Number(head.readBigUInt64LE(at));
  return head.readUIntLE(at, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
}

/** Reads a frame's header (RFC 8878, 3.1.1.1), which stands at byte `start`. Throws Damage. */
function frameOf(head: Buffer, start: number): Frame {
  if (head.length < 18) {
    const padded = Buffer.alloc(18);
    head.copy(padded);
    return frameOf(padded, start);
  }
  const flags = head[4] ?? 0;
  const single = (flags & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const at = 5 + (single ? 0 : 1) + dictionary;
  if (flags & 8) throw new Damage('zstd header is damaged', 'damaged', start);
  if (dictionary && head.readUIntLE(at - dictionary, dictionary))
    throw new Damage('zstd data need a dictionary: unpack them first', 'damaged', start);
  if (windowOf(head, single, at, sizeBytes) > limits.window)
    throw new Damage('zstd window over 128 MiB: unpack it first by zstd -d --long=31', 'damaged', start);
  return { header: at + sizeBytes, checksum: (flags & 4) !== 0 };
}

/** Packed parts of one frame: its header, its blocks one by one, its checksum. Throws Damage where it is cut off. */
async function* partsOf(bytes: Bytes, frame: Frame): AsyncGenerator<Buffer> {
  yield await exactly(bytes, frame.header);
  for (let last = false; !last; ) {
    const head = await bytes.peek(3);
    if (head.length < 3) throw cutOff(bytes);
    const word = head.readUIntLE(0, 3);
    last = (word & 1) === 1;
    const isRun = ((word >> 1) & 3) === 1;
    yield await exactly(bytes, 3 + (isRun ? 1 : word >> 3));
  }
  if (frame.checksum) yield await exactly(bytes, 4);
}

async function exactly(bytes: Bytes, size: number): Promise<Buffer> {
  const part = await bytes.read(size);
  if (part.length < size) throw cutOff(bytes);
  return part;
}

type Decompress = typeof import('fzstd').Decompress;

async function* openFrame(bytes: Bytes, Engine: Decompress): AsyncGenerator<Uint8Array> {
  const frame = frameOf(await bytes.peek(18), bytes.consumed);
  let opened: Uint8Array[] = [];
  const engine = new Engine((part) => opened.push(part));
  const push = (part: Uint8Array, last: boolean) => {
    try {
      engine.push(part, last);
    } catch {
      throw new Damage('zstd data are damaged', 'damaged', bytes.consumed);
    }
  };
  for await (const part of partsOf(bytes, frame)) {
    push(part, false);
    yield* opened;
    opened = [];
  }
  push(new Uint8Array(0), true);
  yield* opened;
}

/** All frames, one behind the other; skippable ones skipped, padding ignored. */
async function* openFrames(bytes: Bytes, { budget }: Way): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  for (;;) {
    const word = wordOf(await bytes.peek(4));
    if (isSkippable(word)) {
      const size = (await bytes.read(8)).readUInt32LE(4);
      if ((await bytes.skip(size)) < size) throw cutOff(bytes);
    } else if (word === magic) {
      for await (const part of openFrame(bytes, Decompress)) {
        budget.spend(part.length);
        yield part;
      }
    } else return;
  }
}

export const zstd: Container = {
  id: 'zstd',
  endings: ['.zst', '.zstd'],
  magic: (head) => wordOf(head) === magic || isSkippable(wordOf(head)),
  async *unwrap(member, way) {
    const bytes = new Bytes(openFrames(member.bytes, way));
    yield {
      ...member,
      name: without(member.name, { '.zst': '', '.zstd': '', '.tzst': '.tar' }),
      bytes,
      seekable: null,
      size: null,
    };
  },
};
