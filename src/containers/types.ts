import type { Readable } from 'node:stream';
import type { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import type { Bytes } from './bytes.ts';
import type { Budget } from './limits.ts';
import type { Seekable } from './seekable.ts';

/** One file to open, found and named but not yet read. */
export interface Dump {
  /** As written into records: relative, NFC, `/`. */
  readonly file: string;
  /** Where it lies; bytes where the name is no UTF-8; null for standard input. */
  readonly path: string | Buffer | null;
  /** Why it must not be opened (a link, a device, a folder that cannot be listed), else null. */
  readonly refused: string | null;
}

/** What opening may use and how far it may go. */
export interface Opening {
  /** Bytes: a larger capture is refused. */
  readonly maxBytes: number;
  readonly stdin: () => Readable;
  /** Id of the container that every dump is (`jsonl`, `warc` …), `html` or `text` for none; absent: told from the bytes. */
  readonly from?: string;
  /** The user's word on tables: field → column; `body` too. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Columns copied through, as `origin`. */
  readonly keep?: readonly string[];
  /** Encoding of tables, where the user forces one. */
  readonly encoding?: string;
  /** Whether a member is wanted, by its path inside its archive. */
  readonly wanted?: (path: string) => boolean;
  /** The one member that is wanted: what stands behind the first `!` of a record's `file`. */
  readonly only?: string;
}

/** All of a capture but its name and bytes. */
export type About = Omit<Capture, 'file' | 'bytes'>;

/** Bytes on their way to becoming captures: a file, or something inside one. */
export interface Member {
  /** As written into records, so far. */
  readonly file: string;
  /** Name that endings are read from; `''` where there is none. */
  readonly name: string;
  readonly bytes: Bytes;
  /** Random access, where the bytes lie in a file or in memory; else they are copied when that is needed. */
  readonly seekable: Seekable | null;
  /** Size in bytes, where it is known before reading. */
  readonly size: number | null;
  /** What is known of it from outside. */
  readonly about: About;
  /** Whether the bytes may be a table or a mail: not where an HTTP answer or a table's cell says what they are. */
  readonly plain: boolean;
}

/** What a container needs besides its bytes. */
export interface Way extends Opening {
  /** The outermost dump's name. */
  readonly file: string;
  readonly budget: Budget;
}

/** A kind of container. To add one: write its file and its line in `kinds.ts`. */
export interface Container {
  /** Name for `--from`. */
  readonly id: string;
  /** Ends of names, lower case, with the dot. */
  readonly endings: readonly string[];
  /** Whether the bytes say so (`head`: up to the first 64 KiB); `named`: the name ends in one of `endings`. */
  magic(head: Buffer, named: boolean): boolean;
  /** What is inside, in order. A member must be read, or let go, before the next is asked for. Throws what the bytes are to blame for. */
  unwrap(member: Member, way: Way): AsyncGenerator<Member | Capture | DumpError>;
}
