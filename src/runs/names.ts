import { basename, dirname, relative, sep } from 'node:path';
import type { Dump } from '../containers/index.ts';
import type { Found } from './walk.ts';

/** A path as records print it: `/` between parts, NFC. */
export function printed(path: string): string {
  return (sep === '\\' ? path.replaceAll('\\', '/') : path).normalize('NFC');
}

/** Longest folder that is, or holds, every one of the folders. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  const holds = (parent: string, folder: string) =>
    folder === parent || folder.startsWith(parent.endsWith(sep) ? parent : parent + sep);
  let parent = first;
  while (!rest.every((folder) => holds(parent, folder)) && dirname(parent) !== parent) parent = dirname(parent);
  return parent;
}

/** Last part as it is spelt on the disk: tells two files apart whose names differ by Unicode form only. */
function asSpelt(name: string, path: string | Buffer | null): string {
  const last = path === null ? name : basename(path.toString());
  return name.slice(0, name.lastIndexOf('/') + 1) + last;
}

const distinct = (names: readonly string[]) => new Set(names).size === names.length;

/** Names relative to each PATH; all relative to the PATHs' common parent as soon as two would be alike. */
export function nameDumps(found: readonly Found[]): Dump[] {
  const short = found.map(({ name }) => name);
  const names = distinct(short) ? short : longNames(found);
  const taken = new Set<string>();
  return found.map(({ path, refused }, index) => {
    const name = names[index]!;
    const file = taken.has(name) ? asSpelt(name, path) : name;
    taken.add(file);
    return { file, path, refused };
  });
}

function longNames(found: readonly Found[]): string[] {
  const parent = commonFolder([...new Set(found.map(({ root }) => root).filter(Boolean))]);
  return found.map(({ root, name }) => {
    const above = root === '' ? '' : printed(relative(parent, root));
    return above === '' ? name : `${above}/${name}`;
  });
}
