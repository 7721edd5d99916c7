import type { Lexicon } from './features/index.ts';
import { BUCKETS } from './features/words.ts';
import { type Forest, LEAF } from './forest.ts';

/** Everything that was learned for one kind of page. */
export interface Weights {
  readonly lexicon: Lexicon;
  readonly first: Forest;
  readonly again: Forest;
}

/** What the trainer writes for the column of a leaf. */
const NO_COLUMN = 255;

/** Node decodes base64 at once; elsewhere it is done sign by sign. */
function bytesOf(packed: string): Uint8Array {
  if (typeof Buffer !== 'undefined') return Buffer.from(packed, 'base64');
  const signs = atob(packed);
  const bytes = new Uint8Array(signs.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = signs.charCodeAt(i);
  return bytes;
}

/** Bytes of one node: column, offset, right branch (two), value (four). */
const NODE = 8;

/** Reads little-endian numbers one after another. Long rows are read as what they are, not number by number: it is done at every start. */
class Reader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(packed: string) {
    this.bytes = bytesOf(packed);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  float(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  long(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  /** The next bytes, as a copy of their own. */
  take(length: number): ArrayBuffer {
    this.at += length;
    return new Uint8Array(this.bytes.subarray(this.at - length, this.at)).buffer;
  }
}

/** Weights of all buckets: a scale, then a signed byte each. */
function bucketsFrom(reader: Reader): Float32Array {
  const scale = reader.float();
  const signed = new Int8Array(reader.take(BUCKETS));
  const weights = new Float32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i++) weights[i] = (signed[i] as number) * scale;
  return weights;
}

/** A forest: its start, the number of trees and nodes, the roots, then column, offset, right branch and value of each node. */
function forestFrom(reader: Reader, width: number): Forest {
  const start = reader.float();
  const roots = new Uint32Array(reader.long());
  const count = reader.long();
  for (let i = 0; i < roots.length; i++) roots[i] = reader.long();
  const nodes = new DataView(reader.take(count * NODE));
  const delta = new Int32Array(count);
  const right = new Uint16Array(count);
  const value = new Float32Array(count);
  for (let i = 0, at = 0; i < count; i++, at += NODE) {
    const column = nodes.getUint8(at);
    delta[i] = column === NO_COLUMN ? LEAF : nodes.getInt8(at + 1) * width + column;
    right[i] = nodes.getUint16(at + 2, true);
    value[i] = nodes.getFloat32(at + 4, true);
  }
  return { roots, delta, value, right, start };
}

/**
 * Unpacks what the trainer wrote.
 * @param packed base64
 * @param width columns of a row
 */
export function unpack(packed: string, width: number): Weights {
  const reader = new Reader(packed);
  const lexicon = { words: bucketsFrom(reader), near: bucketsFrom(reader), far: bucketsFrom(reader) };
  return { lexicon, first: forestFrom(reader, width), again: forestFrom(reader, width) };
}

/**
 * Unpacks a forest that stands by itself.
 * @param packed base64
 * @param width columns of a row
 */
export function unpackForest(packed: string, width: number): Forest {
  return forestFrom(new Reader(packed), width);
}
