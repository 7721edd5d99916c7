import { Damage } from './bytes.ts';

/** A struct of the compact protocol: field → whole number or struct; fields of other kinds are passed over. */
export type Struct = ReadonlyMap<number, number | Struct>;

const deepest = 32;
const outOfBounds = (at: number) => new Damage('Parquet: a header is damaged', 'damaged', at);

/** Reads headers as Parquet has them, and believes no length that its bytes cannot hold. */
export class Thrift {
  readonly #bytes: Buffer;
  readonly #before: number;
  /** Where reading stands. */
  at = 0;

  /** `before`: bytes of the file before these. */
  constructor(bytes: Buffer, before: number) {
    this.#bytes = bytes;
    this.#before = before;
  }

  /** Throws Damage where the bytes end inside it. */
  struct(depth = 0): Struct {
    const found = new Map<number, number | Struct>();
    if (depth > deepest) throw this.#fault();
    for (let id = 0; ; ) {
      const head = this.#byte();
      if ((head & 15) === 0) return found;
      id = head >> 4 ? id + (head >> 4) : this.#signed();
      const value = this.#value(head & 15, depth);
      if (value !== undefined) found.set(id, value);
    }
  }

  #value(type: number, depth: number): number | Struct | undefined {
    if (type === 1 || type === 2) return undefined;
    if (type === 3) return this.#byte();
    if (type >= 4 && type <= 6) return this.#signed();
    if (type === 7) return this.#skip(8);
    if (type === 8) return this.#skip(this.#unsigned());
    if (type === 9 || type === 10) return this.#list(depth);
    if (type === 12) return this.struct(depth + 1);
    throw this.#fault();
  }

  /** Passes over a list. Every element takes a byte at least: flags too, inside lists. */
  #list(depth: number): undefined {
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#unsigned() : head >> 4;
    const type = head & 15;
    if (size > this.#bytes.length - this.at || depth > deepest) throw this.#fault();
    for (let i = 0; i < size; i++) if (this.#value(type, depth + 1) === undefined && type < 3) this.#skip(1);
  }

  #fault(): Damage {
    return outOfBounds(this.#before + Math.min(this.at, this.#bytes.length));
  }

  #byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw this.#fault();
    return byte;
  }

  #skip(size: number): undefined {
    this.at += size;
    if (this.at > this.#bytes.length) throw this.#fault();
  }

  #unsigned(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 70; factor *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw this.#fault();
  }

  #signed(): number {
    const value = this.#unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/** A number of a struct, or of a struct in it; 0 where it is not there. */
function numberAt(struct: Struct, ...path: number[]): number {
  const [id = 0, ...rest] = path;
  const value = struct.get(id);
  if (typeof value === 'number') return value;
  return value && rest.length ? numberAt(value, ...rest) : 0;
}

/** Largest page that is opened: bytes. */
const pageLimit = 256 << 20;

/**
 * Holds the page headers of a column chunk against its bytes and its number of values: a reader that believes them would
 * otherwise count for ever. `before`: bytes of the file before the chunk. Throws Damage.
 */
export function checkPages(chunk: Buffer, values: number, before: number): void {
  const reader = new Thrift(chunk, before);
  for (let seen = 0; reader.at < chunk.length - 1 && seen < values; ) {
    const header = reader.struct();
    const [opened, packed] = [numberAt(header, 2), numberAt(header, 3)];
    const counts = [numberAt(header, 5, 1), numberAt(header, 8, 1), numberAt(header, 8, 3)];
    const entries = numberAt(header, 7, 1);
    const isSound =
      counts.every((count) => count >= 0 && count <= values) && entries >= 0 && entries <= Math.max(opened, values);
    if (!isSound || opened < 0 || opened > pageLimit || packed < 0 || reader.at + packed > chunk.length)
      throw outOfBounds(before + reader.at);
    reader.at += packed;
    seen += counts[0]! + counts[1]!;
  }
}
