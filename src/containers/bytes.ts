import { Buffer } from 'node:buffer';
import { placed } from '../errors.ts';

/** What goes wrong inside a dump's bytes: cut off, a broken checksum, over a limit. What came before it still counts. */
export class Damage extends Error {
  /** The warning that records read from such bytes get. */
  readonly warning: string;
  /** `at`: where, as `placed` has it. */
  constructor(reason: string, warning = 'damaged', at?: number) {
    super(placed(reason, at));
    this.name = 'Damage';
    this.warning = warning;
  }
}

/** Damage after which nothing more may be read: the dump is over a limit. */
export class OverLimit extends Damage {
  constructor(reason: string) {
    super(reason, 'truncated');
    this.name = 'OverLimit';
  }
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const empty = Buffer.alloc(0);
const step = 65536;
const many = 1 << 20;
const newline = 0x0a;

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Is it the bytes' fault (damage, a failing disk, a decompressor's verdict), not the program's? */
function isDumpFault(error: unknown): error is Error {
  return error instanceof Damage || (error instanceof Error && 'code' in error && !('generatedMessage' in error));
}

/**
 * Bytes read forward: peeked at, cut into lines, skipped. A source that fails ends early; `damage` then says why.
 * Parts given out stay valid; nothing is kept of what was read.
 */
export class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #held: Buffer = empty;
  #ended = false;
  #damage: Damage | null = null;
  #consumed = 0;

  constructor(chunks: Chunks) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** Why the bytes end before their time, else null. */
  get damage(): Damage | null {
    return this.#damage;
  }

  /** How many bytes have been read or skipped. */
  get consumed(): number {
    return this.#consumed;
  }

  /** Up to `size` bytes that come next, without reading them. Shorter only at the end. */
  async peek(size: number): Promise<Buffer> {
    if (this.#held.length < size) await this.#fill(size);
    return this.#held.subarray(0, size);
  }

  /** Up to `size` bytes; shorter only at the end. */
  async read(size: number): Promise<Buffer> {
    if (this.#held.length < size) await this.#fill(size);
    return this.#take(size);
  }

  /** The next line with its `\n`, at most `limit` bytes of it; empty at the end. */
  async line(limit: number): Promise<Buffer> {
    let seen = 0;
    for (;;) {
      const at = this.#held.indexOf(newline, seen);
      if (at >= 0) return this.#take(Math.min(at + 1, limit));
      seen = this.#held.length;
      if (seen >= limit || this.#ended) return this.#take(limit);
      await this.#fill(seen + 1);
    }
  }

  /** Reads past the next `\n`. */
  async skipLine(): Promise<void> {
    for (;;) {
      const part = await this.line(step);
      if (part.length < step || part.at(-1) === newline) return;
    }
  }

  /** Reads past `size` bytes; how many there were. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0) {
      const part = await this.read(Math.min(left, step));
      if (part.length === 0) break;
      left -= part.length;
    }
    return size - left;
  }

  /** The next `size` bytes (all that are left, by default) in pieces. */
  async *chunks(size = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      const part = await this.read(Math.min(left, step));
      if (part.length === 0) return;
      left -= part.length;
      yield part;
    }
  }

  /** Puts bytes back in front of those that come next. */
  unread(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
    this.#consumed -= bytes.length;
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    this.#ended = true;
    this.#held = empty;
    await this.#chunks.return?.();
  }

  #take(size: number): Buffer {
    const part = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(part.length);
    this.#consumed += part.length;
    return part;
  }

  /** Holds at least `size` bytes, or all there are. Long runs grow by doubling, so that a long line costs linear time. */
  async #fill(size: number): Promise<void> {
    const goal = this.#held.length > many ? Math.max(size, this.#held.length * 2) : size;
    const parts = [this.#held];
    let length = this.#held.length;
    while (!this.#ended && length < goal) {
      const chunk = await this.#next();
      if (!chunk) break;
      parts.push(asBuffer(chunk));
      length += chunk.length;
    }
    const filled = parts.filter((part) => part.length > 0);
    this.#held = filled.length > 1 ? Buffer.concat(filled, length) : (filled[0] ?? empty);
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      const { done, value } = await this.#chunks.next();
      if (!done) return value;
    } catch (error) {
      if (!isDumpFault(error)) throw error;
      this.#damage = error instanceof Damage ? error : new Damage(error.message);
    }
    this.#ended = true;
    return undefined;
  }
}
