import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { globTest, type Wanted } from './glob.ts';
import { nameDumps, printed, type Wish } from './names.ts';
import { type Found, inByteOrder, walk } from './walk.ts';

/** What was asked for: PATHs as given, and how to narrow folders down. */
export interface Asked {
  readonly paths: readonly string[];
  /** Whether a file is wanted, by its name below a folder. */
  readonly wanted: Wanted;
  /** Name for standard input. */
  readonly stdinName: string;
  /** Files that the run writes itself: never read as dumps. */
  readonly written: readonly string[];
}

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

/** What only fast-glob reads: `+(a|b)`, `{1..9}`, hidden names, folders alone. */
const special = /[?*+@!]\(|\.\.|(?:^|\/)\.|\/$/;

/**
 * Paths that a glob names, below the folder `base` in front of its first sign. Which names fit is decided by an automaton of our own:
 * fast-glob's expressions take for ever for some patterns.
 */
async function hitsOf(base: string, below: string): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const options = { onlyFiles: false, followSymbolicLinks: false, suppressErrors: true };
  if (special.test(below)) {
    const forms = ['', 'NFC', 'NFD'].map((form) => base + (form ? below.normalize(form) : below));
    return fastGlob([...new Set(forms)], options);
  }
  const parts = below.split('/');
  const deep = parts.includes('**') ? Number.POSITIVE_INFINITY : parts.length;
  const test = globTest(below);
  const names = await fastGlob('**', { ...options, deep, cwd: base || '.' });
  return names.filter((name) => test(name.normalize('NFC'))).map((name) => base + name);
}

/** Files that a glob names, relative to the folder in front of its first sign; folders it names are walked. */
async function matches(glob: string, wanted: Wanted): Promise<Found[]> {
  const pattern = sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  const base = pattern.slice(0, pattern.lastIndexOf('/', pattern.search(globSigns)) + 1);
  if (!stat(base || '.')) throw new UserError(`no file matches '${glob}'`);
  const hits = await hitsOf(base, pattern.slice(base.length));
  const root = realpathSync.native(base || '.');
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

/** A record's `file`, `crawl.zip!a/b.html`: the container that exists, and the member behind the sign. */
function memberAt(path: string): Found | undefined {
  for (let at = path.indexOf('!'); at > 0; at = path.indexOf('!', at + 1)) {
    const container = path.slice(0, at);
    if (stat(container)?.isFile()) return { ...single(container, null)[0]!, only: path.slice(at + 1) };
  }
  return undefined;
}

/** Everything one PATH leads to. Throws UserError when it leads nowhere. */
async function find(path: string, wanted: Wanted): Promise<Found[]> {
  const stats = stat(path);
  if (stats) return foundAt(path, stats, wanted);
  const member = memberAt(path);
  if (member) return [member];
  if (globSigns.test(path)) return matches(path, wanted);
  throw new UserError(`no such file or folder: ${path}`);
}

/** A key that is equal for one file however it was reached. */
function identity({ path, only }: Found): string {
  const place = typeof path === 'string' ? path : path === null ? '-' : path.toString('latin1');
  return only === undefined ? place : `${place}!${only}`;
}

/**
 * The dumps of a run: in the order of PATHs, then of names by bytes, none twice.
 * Throws UserError when a PATH is missing or a glob matches nothing.
 */
export async function dumpsOf(asked: Asked): Promise<Wish[]> {
  const seen = new Set(asked.written.map(place));
  const found: Found[] = [];
  for (const [given, path] of asked.paths.entries()) {
    const here =
      path === '-' ? [{ root: '', name: asked.stdinName, path: null, refused: null }] : await find(path, asked.wanted);
    for (const one of here) {
      const key = identity(one);
      if (!seen.has(key)) found.push({ ...one, given });
      seen.add(key);
    }
  }
  return nameDumps(found);
}
