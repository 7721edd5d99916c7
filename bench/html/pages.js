// Pages to measure with, each with the body that a person judged to be its article's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project, and the folder that keeps what benchmarks unpack and install. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const work = join(root, 'node_modules/.cache/newsclean-bench');
mkdirSync(work, { recursive: true });

/** Options that say which pages to measure with, and which extractors. */
export const pageOptions = {
  archive: { type: 'string', default: join(root, '../shared/bench/html-dev.tar.zst') },
  from: { type: 'string' },
  sets: { type: 'string' },
  only: { type: 'string' },
};

/** Unpacks `html-dev.tar.zst` once and returns the folder; throws where tar cannot. */
function unpacked(archive) {
  const folder = join(work, 'pages');
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['--zstd', '-xf', archive, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar: ${stderr.trim()}`);
  return folder;
}

const bodyOf = ({ body }) => (Array.isArray(body) ? body.join('\n') : body);

/** Pages of one set whose gold is one article and states one of the fields. */
function pagesOfSet(folder, set, fields) {
  const rows = readFileSync(join(folder, `${set}.gold.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(JSON.parse);
  return rows
    .filter(({ items }) => items.length === 1 && fields.some((field) => items[0][field] != null))
    .map(({ file, items }) => ({ set, path: join(folder, set, file), gold: { ...items[0], body: bodyOf(items[0]) } }))
    .filter(({ path }) => existsSync(path));
}

/**
 * Up to `most` of the pages that the options name, of the sets of a folder, one set after the other in turn, so that any share of them is of all sets.
 * `fields`: their gold states one of these.
 */
export function pagesOf({ archive, from, sets }, most, fields = ['body']) {
  const folder = from ?? unpacked(archive);
  const known = readdirSync(folder).filter((name) => name.endsWith('.gold.jsonl'));
  const wanted = sets?.split(',') ?? known.map((name) => name.slice(0, -'.gold.jsonl'.length)).sort();
  const lists = wanted.map((set) => pagesOfSet(folder, set, fields));
  const longest = Math.max(...lists.map((list) => list.length));
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? []));
  return turns.flat().slice(0, most);
}
