import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Streams } from '../streams.ts';

/** Where records go. Nothing is to be seen at a file's name before `finish`. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  finish(): Promise<void>;
  /** Takes back what is half written. Does nothing after `finish`. */
  discard(): void;
}

/** A sink that takes bytes. */
type Bare = Omit<Sink, 'write'> & { write(bytes: Uint8Array): Promise<void> };

/** Bytes gathered before they are handed to the system. */
const gathered = 1 << 17;

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'the folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** What went wrong with an output, in words for its user. */
export function cannotWrite(output: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  // A pipe named as a file (`-o /dev/stdout | head`): the reader has had enough, which is no error.
  if (code === 'EPIPE') return new UserError('', 0);
  return new UserError(`cannot write ${output}: ${(code && reasons[code]) ?? message}`);
}

function existing(output: string): Stats | undefined {
  return statSync(output, { throwIfNoEntry: false });
}

/** An open file descriptor, whole texts in, errors as UserError. */
class Descriptor {
  readonly #fd: number;
  readonly #output: string;
  constructor(path: string, flags: string, output: string) {
    this.#output = output;
    this.#fd = this.attempt(() => openSync(path, flags));
  }
  attempt<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw cannotWrite(this.#output, error);
    }
  }
  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += this.attempt(() => writeSync(this.#fd, bytes, at));
  }
  sync(): void {
    this.attempt(() => fsyncSync(this.#fd));
  }
  close(): void {
    this.attempt(() => closeSync(this.#fd));
  }
}

/** A device or pipe that already stands at the name: written in place, as there is nothing to rename over. */
function deviceSink(output: string): Bare {
  const file = new Descriptor(output, 'w', output);
  return { write: async (bytes) => file.write(bytes), finish: async () => file.close(), discard: () => {} };
}

/** A file, written under a hidden name in the same folder and renamed when whole. */
function fileSink(output: string, target: string): Bare {
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 60)}-${Math.random().toString(36).slice(2)}.tmp`,
  );
  const file = new Descriptor(temporary, 'wx', output);
  let open = true;
  return {
    write: async (bytes) => file.write(bytes),
    finish: async () => {
      file.sync();
      file.close();
      file.attempt(() => renameSync(temporary, target));
      open = false;
    },
    discard: () => {
      if (open) unlinkSync(temporary);
      open = false;
    },
  };
}

/** Standard output: waits until the reader has taken each piece. */
function streamSink({ stdout }: Streams): Bare {
  const write = (bytes: Uint8Array) => new Promise<void>((done) => stdout.write(bytes, () => done()));
  return { write, finish: async () => {}, discard: () => {} };
}

function bare(output: string, streams: Streams): Bare {
  if (output === '-') return streamSink(streams);
  try {
    const stats = existing(output);
    if (stats?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (stats && !stats.isFile()) return deviceSink(output);
    return fileSink(output, stats ? realpathSync(output) : output);
  } catch (error) {
    throw error instanceof UserError ? error : cannotWrite(output, error);
  }
}

/**
 * Opens an output by its name, `-` being standard output. It is discarded when the process is stopped. `gather`: bytes that are
 * held before they are handed to the system; 0: each piece is on its way when `write` returns. Throws UserError.
 */
export function openSink(output: string, streams: Streams, gather = gathered): Sink {
  const sink = bare(output, streams);
  let pending: Uint8Array[] = [];
  let held = 0;
  const flush = async () => {
    const bytes = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    pending = [];
    held = 0;
    if (bytes.length > 0) await sink.write(bytes);
  };
  const discard = () => {
    streams.stop.removeEventListener('abort', discard);
    sink.discard();
  };
  streams.stop.addEventListener('abort', discard, { once: true });
  return {
    write: async (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      pending.push(bytes);
      held += bytes.length;
      if (held >= gather) await flush();
    },
    finish: async () => {
      await flush();
      await sink.finish();
      streams.stop.removeEventListener('abort', discard);
    },
    discard,
  };
}
