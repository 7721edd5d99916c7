import type { Maker } from '../../formats/types.ts';
import type { Counts } from '../counts.ts';

/** All that decides what a folder holds; equal for every piece in it. */
export interface Identity extends Maker {
  readonly tool: 'newsclean';
  readonly options: Readonly<Record<string, unknown>>;
  /** Parts that the work was cut into. */
  readonly shards: number;
  /** How: absent, by the hash of names. */
  readonly shard_by?: 'size';
}

/** A dump, or a block of a large one, whose records a piece holds. */
export interface Unit {
  /** As records name it. */
  readonly file: string;
  /** Which of the PATHs it was reached from: decides the order before the name does. */
  readonly root: number;
  /** Of a dump that is done in blocks: which one; -1 says that there are no more than the `records` blocks before it. */
  readonly block: number | null;
  /** Its fingerprint; null where it could not be had. */
  readonly bytes: number | null;
  readonly changed: number | null;
  readonly sha256: string | null;
  /** Where its records begin in the text of the piece, how long they are, how many. */
  readonly start: number;
  readonly length: number;
  readonly records: number;
  /** Something stood in the way that may pass (time, a vanished file): it is not done. */
  readonly again?: true;
}

/** Says that a piece is whole, and what is in it. */
export interface Marker {
  readonly tool: 'newsclean';
  readonly version: string;
  readonly rules: string;
  /** Of the options. */
  readonly options_sha256: string;
  readonly shard: number;
  readonly shards: number;
  /** Counted up within the shard: of two pieces that hold a dump, the later one counts. */
  readonly piece: number;
  readonly file: string;
  readonly out_bytes: number;
  readonly out_sha256: string;
  readonly records: number;
  readonly counts: Counts;
  readonly inputs: readonly Unit[];
}

/** Says that a shard is whole. */
export interface ShardMarker {
  readonly shard: number;
  readonly shards: number;
  readonly options_sha256: string;
  /** Dumps it is made of. */
  readonly dumps: number;
  readonly bytes: number;
  readonly pieces: number;
  /** Dumps that were done once and are no longer among the inputs: they do not count. */
  readonly gone: readonly string[];
  /** Of parts by size: the list that they were made of, and dumps that were done here and belong to another part now. */
  readonly list?: string;
  readonly left?: readonly string[];
  /** Dumps that are reached from another one of the PATHs than when they were done. */
  readonly moved: Readonly<Record<string, number>>;
}
