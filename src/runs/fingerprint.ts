import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** By what a dump is known again without being cleaned. */
export interface Print {
  readonly bytes: number;
  /** Milliseconds since 1970 of the last change. Alike: not looked at further; different: the hash decides. */
  readonly changed: number;
  /** Of the content; of larger files than `whole`, of the size and of samples over all its length. */
  readonly sha256: string;
}

/** Bytes up to which all is hashed. */
const whole = 256 << 20;
const step = 1 << 20;
const samples = 64;

/** Where to read from: everything, or evenly spread samples that hold both ends. */
function* offsets(size: number): Generator<number> {
  if (size <= whole) for (let at = 0; at < size; at += step) yield at;
  else for (let i = 0; i < samples; i += 1) yield Math.floor((i * (size - step)) / (samples - 1));
}

/** The fingerprint of a file; null for standard input and for what cannot be read. */
export function printOf(path: string | Uint8Array | null): Print | null {
  if (path === null) return null;
  let fd: number | undefined;
  try {
    fd = openSync(typeof path === 'string' ? path : Buffer.from(path), 'r');
    const { size, mtimeMs } = fstatSync(fd);
    const hash = createHash('sha256');
    if (size > whole) hash.update(`${size}\n`);
    const piece = Buffer.allocUnsafe(Math.min(step, Math.max(1, size)));
    for (const at of offsets(size)) hash.update(piece.subarray(0, readSync(fd, piece, 0, piece.length, at)));
    return { bytes: size, changed: mtimeMs, sha256: hash.digest('hex') };
  } catch {
    return null;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
