import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { DumpError } from '../errors.ts';
import { Bytes, Damage } from './bytes.ts';
import { Budget } from './limits.ts';
import { inFile, inMemory } from './seekable.ts';
import type { Dump, Member, Opening, Way } from './types.ts';

/** Never through a link, never waiting for somebody to write into a FIFO. Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file is read whole up to this many bytes; a larger one in pieces of so many, so that of an archive one member is held. */
const small = 8 << 20;
const step = 1 << 18;

/** System error codes in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no longer there',
  ELOOP: 'a symbolic link is not followed',
  ENXIO: 'not a regular file',
  ENAMETOOLONG: 'path too long',
  EIO: 'the disk reports an error',
  ENOSPC: 'no room for a temporary copy',
};

/** Why a dump could not be read, in words; what is the program's own fault says so. */
export function reasonOf(error: unknown): string {
  if (error instanceof DumpError) return error.reason;
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Damage || code !== undefined) return (code && reasons[code]) ?? message;
  return `internal error: ${message}`;
}

/** Reads until the end, however the file grows or shrinks meanwhile; undefined when it is larger than the limit. */
function readAll(fd: number, size: number, maxBytes: number): Buffer | undefined {
  let buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(fd, buffer, length, buffer.length - length, null);
    length += read;
    if (length > maxBytes) return undefined;
    if (read === 0) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], length * 2);
  }
}

/** A file from its beginning, in pieces. */
function* piecesOf(fd: number): Generator<Buffer> {
  for (let at = 0; ; ) {
    const piece = Buffer.allocUnsafe(step);
    const read = readSync(fd, piece, 0, step, at);
    if (read === 0) return;
    at += read;
    yield piece.subarray(0, read);
  }
}

const outermost = { about: { url: null, capturedAt: null }, plain: true } as const;

function memberIn(fd: number, file: string, maxBytes: number): Member | DumpError {
  const stat = fstatSync(fd);
  if (!stat.isFile()) return new DumpError(file, 'not a regular file');
  const whole = stat.size > Math.min(small, maxBytes) ? undefined : readAll(fd, stat.size, maxBytes);
  if (whole)
    return { ...outermost, file, name: file, bytes: new Bytes([whole]), seekable: inMemory(whole), size: whole.length };
  return {
    ...outermost,
    file,
    name: file,
    bytes: new Bytes(piecesOf(fd)),
    seekable: inFile(fd, stat.size),
    size: stat.size,
  };
}

type Use<T> = (member: Member, way: Way) => AsyncGenerator<T>;

/** Opens a plain file, or standard input, for as long as `use` reads it. */
export async function* withFile<T>({ file, path }: Dump, opening: Opening, use: Use<T>): AsyncGenerator<T | DumpError> {
  let fd: number | undefined;
  try {
    if (path !== null) fd = openSync(path, flags);
    const member =
      fd === undefined
        ? { ...outermost, file, name: file, bytes: new Bytes(opening.stdin()), seekable: null, size: null }
        : memberIn(fd, file, opening.maxBytes);
    if (member instanceof DumpError) yield member;
    else yield* use(member, { ...opening, file, budget: new Budget(() => member.size ?? member.bytes.consumed) });
  } catch (error) {
    yield new DumpError(file, reasonOf(error));
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
