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

/** Reads little-endian numbers one after another. */
class Reader {
  private readonly view: DataView;
  private at = 0;

  constructor(packed: string) {
    const bytes = bytesOf(packed);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  float(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  long(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  short(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }

  signed(): number {
    this.at += 1;
    return this.view.getInt8(this.at - 1);
  }

  byte(): number {
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }
}

/** Weights of all buckets: a scale, then a signed byte each. */
function bucketsFrom(reader: Reader): Float32Array {
  const scale = reader.float();
  const weights = new Float32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i++) weights[i] = reader.signed() * scale;
  return weights;
}

/** Most that the trees from each one on can add. */
function restOf(roots: Uint32Array, delta: Int32Array, value: Float32Array): Float64Array {
  const rest = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1, end = delta.length; tree >= 0; tree--) {
    const root = roots[tree] as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let node = root; node < end; node++) if (delta[node] === LEAF) most = Math.max(most, value[node] as number);
    rest[tree] = (rest[tree + 1] as number) + most;
    end = root;
  }
  return rest;
}

/** A forest: its start, the number of trees and nodes, the roots, then column, offset, right branch and value of each node. */
function forestFrom(reader: Reader, width: number): Forest {
  const start = reader.float();
  const roots = new Uint32Array(reader.long());
  const count = reader.long();
  const delta = new Int32Array(count);
  const right = new Uint16Array(count);
  const value = new Float32Array(count);
  for (let i = 0; i < roots.length; i++) roots[i] = reader.long();
  for (let i = 0; i < count; i++) {
    const column = reader.byte();
    const offset = reader.signed();
    delta[i] = column === NO_COLUMN ? LEAF : offset * width + column;
    right[i] = reader.short();
    value[i] = reader.float();
  }
  return { roots, delta, value, right, rest: restOf(roots, delta, value), start };
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
