import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../containers/file.ts';

/** A file, or an entry that must not be read, as reached from a PATH. */
export interface Found {
  /** Folder that the name is relative to: absolute, links resolved; '' for standard input. */
  readonly root: string;
  /** Relative to the root, NFC, `/`. */
  readonly name: string;
  /** Absolute; bytes where it is no UTF-8; null for standard input. */
  readonly path: string | Buffer | null;
  readonly refused: string | null;
  /** The one member of a container that is meant, where a PATH names it. */
  readonly only?: string;
  /** Which of the PATHs led to it, from 0. */
  readonly given?: number;
}

/** Bytes that are no UTF-8 are written `\xHH`, so that two names stay two. */
function nameOf(raw: Buffer): string {
  const name = raw.toString();
  if (Buffer.from(name).equals(raw)) return name.normalize('NFC');
  return [...raw].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('');
}

function pathOf(folder: string | Buffer, raw: Buffer): string | Buffer {
  const name = raw.toString();
  if (typeof folder === 'string' && Buffer.from(name).equals(raw)) return join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), raw]);
}

/** Entries of a folder that are not hidden, or the reason why it cannot be listed. */
function list(folder: string | Buffer): Dirent<Buffer>[] | string {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    return entries.filter((entry) => entry.name[0] !== 0x2e);
  } catch (error) {
    return `cannot list the folder: ${reasonOf(error)}`;
  }
}

/** Regular files below a folder, in byte order of their names; links, pipes, sockets and devices are passed over. */
export function walk(root: string): Found[] {
  const found: Found[] = [];
  const folders: { path: string | Buffer; prefix: string }[] = [{ path: root, prefix: '' }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { path, prefix } = folder;
    const entries = list(path);
    if (typeof entries === 'string') {
      found.push({ root, name: prefix || '.', path, refused: entries });
      continue;
    }
    for (const entry of entries) {
      const name = prefix + nameOf(entry.name);
      if (entry.isDirectory()) folders.push({ path: pathOf(path, entry.name), prefix: `${name}/` });
      else if (entry.isFile()) found.push({ root, name, path: pathOf(path, entry.name), refused: null });
    }
  }
  return inByteOrder(found);
}

/** Sorted by the UTF-8 bytes of the names, which is not the order of JavaScript strings; names that are alike, by their paths. */
export function inByteOrder(items: readonly Found[]): Found[] {
  return items
    .map((item) => ({ item, name: Buffer.from(item.name), path: Buffer.from(item.path ?? '') }))
    .sort((a, b) => Buffer.compare(a.name, b.name) || Buffer.compare(a.path, b.path))
    .map(({ item }) => item);
}
