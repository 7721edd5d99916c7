import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import type { Dump, Opening } from './types.ts';

/** Never through a link, never waiting for somebody to write into a FIFO. Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** System error codes in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no longer there',
  ELOOP: 'a symbolic link is not followed',
  ENXIO: 'not a regular file',
  ENAMETOOLONG: 'path too long',
  EIO: 'the disk reports an error',
};

/** Why a system call on a dump failed, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) ?? message;
}

const tooLarge = (maxBytes: number) => `larger than --max-bytes ${maxBytes}`;

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

function readFile(file: string, path: string | Buffer, maxBytes: number): Buffer | DumpError {
  let fd: number | undefined;
  try {
    fd = openSync(path, flags);
    const stat = fstatSync(fd);
    if (!stat.isFile()) return new DumpError(file, 'not a regular file');
    const bytes = stat.size > maxBytes ? undefined : readAll(fd, stat.size, maxBytes);
    return bytes ?? new DumpError(file, tooLarge(maxBytes));
  } catch (error) {
    return new DumpError(file, reasonOf(error));
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

async function readStream(file: string, { stdin, maxBytes }: Opening): Promise<Buffer | DumpError> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin()) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) return new DumpError(file, tooLarge(maxBytes));
    }
  } catch (error) {
    return new DumpError(file, reasonOf(error));
  }
  return Buffer.concat(chunks, length);
}

/** A plain file, or standard input: one capture. */
export async function* openFile(dump: Dump, opening: Opening): AsyncGenerator<Capture | DumpError> {
  const { file, path, refused } = dump;
  if (refused !== null) {
    yield new DumpError(file, refused);
    return;
  }
  const bytes = path === null ? await readStream(file, opening) : readFile(file, path, opening.maxBytes);
  yield bytes instanceof DumpError ? bytes : { file, bytes, url: null, capturedAt: null };
}
