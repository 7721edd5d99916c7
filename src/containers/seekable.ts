import { closeSync, mkdtempSync, openSync, readSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from './bytes.ts';
import { limits } from './limits.ts';

/** Bytes that can be read from any place. */
export interface Seekable {
  readonly size: number;
  /** Up to `length` bytes from `start`; shorter only at the end. */
  read(start: number, length: number): Buffer;
  close(): void;
}

export function inMemory(bytes: Buffer): Seekable {
  return { size: bytes.length, read: (start, length) => bytes.subarray(start, start + length), close: () => {} };
}

/** An open file; closing it is left to whoever opened it. */
export function inFile(fd: number, size: number): Seekable {
  const read = (start: number, length: number) => {
    const part = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - start)));
    let got = 0;
    while (got < part.length) {
      const more = readSync(fd, part, got, part.length - got, start + got);
      if (more === 0) break;
      got += more;
    }
    return part.subarray(0, got);
  };
  return { size, read, close: () => {} };
}

/** A file without a name: gone when it is closed, however the program ends. */
function openTemporary(): number {
  const folder = mkdtempSync(join(tmpdir(), 'clean-'));
  const path = join(folder, 'member');
  const fd = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  rmdirSync(folder);
  return fd;
}

/** A copy of all bytes that are left: in memory while they are few, else in a temporary file. */
export async function copyOf(bytes: Bytes): Promise<Seekable> {
  const head = await bytes.read(limits.held + 1);
  if (head.length <= limits.held) return inMemory(head);
  const fd = openTemporary();
  try {
    let size = writeSync(fd, head);
    for await (const part of bytes.chunks()) size += writeSync(fd, part);
    return { ...inFile(fd, size), close: () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
