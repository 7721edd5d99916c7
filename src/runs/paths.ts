import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Dump } from '../containers/index.ts';
import { UserError } from '../errors.ts';
import { globTest } from './glob.ts';
import { nameDumps, printed } from './names.ts';
import { type Found, inByteOrder, walk } from './walk.ts';

/** What was asked for: PATHs as given, and how to narrow folders down. */
export interface Asked {
  readonly paths: readonly string[];
  /** Globs over names below a folder: only these, and not those. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Name for standard input. */
  readonly stdinName: string;
  /** Files that the run writes itself: never read as dumps. */
  readonly written: readonly string[];
}

type Wanted = (name: string) => boolean;

const globSigns = /[*?[{]|[!+@]\(/;

function stat(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** The one spelling of a place: links in its folders resolved, the last part as it is. */
function place(path: string): string {
  const full = resolve(path);
  const folder = dirname(full);
  try {
    return join(realpathSync.native(folder), basename(full));
  } catch {
    return full;
  }
}

function single(path: string, refused: string | null): Found[] {
  const full = place(path);
  return [{ root: dirname(full), name: printed(basename(full)), path: full, refused }];
}

/** What lies at a path that exists: a folder's files, the file itself, or the refusal of anything else. */
function foundAt(path: string, stats: Stats, wanted: Wanted): Found[] {
  if (stats.isDirectory()) return walk(realpathSync.native(path)).filter(({ name }) => wanted(name));
  if (stats.isFile()) return single(path, null);
  return single(path, stats.isSymbolicLink() ? 'a symbolic link is not followed' : 'not a regular file');
}

/** Files that a glob names, relative to the folder in front of its first sign; folders it names are walked. */
async function matches(glob: string, wanted: Wanted): Promise<Found[]> {
  const { default: fastGlob } = await import('fast-glob');
  const pattern = sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  const forms = [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])];
  const hits = await fastGlob(forms, { onlyFiles: false, followSymbolicLinks: false, suppressErrors: true });
  const root = realpathSync.native(pattern.slice(0, pattern.lastIndexOf('/', pattern.search(globSigns)) + 1) || '.');
  const found = hits.flatMap((hit) => {
    const stats = stat(hit);
    if (!stats?.isFile() && !stats?.isDirectory()) return [];
    return foundAt(hit, stats, wanted).map((one) => {
      const below = printed(relative(root, one.root));
      return { ...one, root, name: below === '' ? one.name : `${below}/${one.name}` };
    });
  });
  if (found.length === 0) throw new UserError(`no file matches '${glob}'`);
  return inByteOrder(found);
}

/** Everything one PATH leads to. Throws UserError when it leads nowhere. */
async function find(path: string, wanted: Wanted): Promise<Found[]> {
  const stats = stat(path);
  if (stats) return foundAt(path, stats, wanted);
  if (globSigns.test(path)) return matches(path, wanted);
  throw new UserError(`no such file or folder: ${path}`);
}

function narrowing({ include, exclude }: Asked): Wanted {
  const only = include.map(globTest);
  const not = exclude.map(globTest);
  return (name) => (only.length === 0 || only.some((test) => test(name))) && !not.some((test) => test(name));
}

/** A key that is equal for one file however it was reached. */
function identity({ path }: Found): string {
  return typeof path === 'string' ? path : path === null ? '-' : path.toString('latin1');
}

/**
 * The dumps of a run: in the order of PATHs, then of names by bytes, none twice.
 * Throws UserError when a PATH is missing or a glob matches nothing.
 */
export async function dumpsOf(asked: Asked): Promise<Dump[]> {
  const wanted = narrowing(asked);
  const seen = new Set(asked.written.map(place));
  const found: Found[] = [];
  for (const path of asked.paths) {
    const here =
      path === '-' ? [{ root: '', name: asked.stdinName, path: null, refused: null }] : await find(path, wanted);
    for (const one of here) {
      const key = identity(one);
      if (!seen.has(key)) found.push(one);
      seen.add(key);
    }
  }
  return nameDumps(found);
}
