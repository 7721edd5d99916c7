import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Streams } from '../streams.ts';
import { openSink, type Sink } from './output.ts';

/** Longest name of a file or folder, in bytes, that every file system takes. */
const longest = 200;

/** A part of a path as a file system takes it: no way out of the folder, no signs that are not names. */
function partOf(part: string): string {
  const safe = part.replace(/[\x00-\x1f\x7f\\:*?"<>|]/g, '_').replace(/^\.+$/, '_');
  if (Buffer.byteLength(safe) <= longest) return safe;
  // Cut at a whole character, and told apart by `place`.
  return Buffer.from(safe)
    .toString('utf8', 0, longest)
    .replace(/\ufffd{1,4}$/, '');
}

/** The folders that a path lies in, the outermost first. */
function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) parents.push(path.slice(0, at));
  return parents;
}

/** A folder of output files, each under the name of what it was made from, so far as a file system takes it. */
export class Tree {
  readonly #folder: string;
  readonly #streams: Streams;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  constructor(folder: string, streams: Streams) {
    this.#folder = folder;
    this.#streams = streams;
  }

  #isTaken(path: string): boolean {
    return (
      this.#files.has(path) || this.#folders.has(path) || parentsOf(path).some((parent) => this.#files.has(parent))
    );
  }

  /** A path below the folder for `file`, in no use yet: where another one has it (capitals do not count), a number is added. */
  place(file: string): string {
    const parts = file.split('/').filter(Boolean).map(partOf);
    const path = parts.join('/') || '_';
    const underFile = parentsOf(path.toLowerCase()).some((parent) => this.#files.has(parent));
    const wished = underFile ? parts.join('_') : path;
    let free = wished;
    for (let number = 2; this.#isTaken(free.toLowerCase()); number += 1) free = `${wished}~${number}`;
    this.#files.add(free.toLowerCase());
    for (const parent of parentsOf(free.toLowerCase())) this.#folders.add(parent);
    return free;
  }

  /** Opens a file at a path from `place`, with its folders. Throws UserError. */
  open(path: string): Sink {
    const full = join(this.#folder, path);
    try {
      mkdirSync(dirname(full), { recursive: true });
    } catch (error) {
      throw new UserError(`cannot write ${full}: ${(error as Error).message}`);
    }
    return openSink(full, this.#streams);
  }
}
