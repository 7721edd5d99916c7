import { dirname, relative, sep } from 'node:path';
import type { Dump } from '../containers/index.ts';
import type { Found } from './walk.ts';

/** A dump to clean, or the one member of it that is meant. */
export interface Wish extends Dump {
  readonly only?: string;
  /** Which of the PATHs led to it, from 0. */
  readonly given?: number;
}

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

/** Relative to the root as it is spelt on the disk: tells two files apart whose names differ by Unicode form only. */
function asSpelt({ root, name, path }: Found): string {
  if (typeof path !== 'string') return name;
  const spelt = relative(root, path);
  return sep === '\\' ? spelt.replaceAll('\\', '/') : spelt;
}

/** Does every name stand for one place? Members of one container share its name. */
function apart(found: readonly Found[], names: readonly string[]): boolean {
  const places = new Set(found.map(({ path }, index) => `${names[index]}\0${path}`));
  return new Set(names).size === places.size;
}

/** Names relative to each PATH; all relative to the PATHs' common parent as soon as two would be alike. */
export function nameDumps(found: readonly Found[]): Wish[] {
  const short = found.map(({ name }) => name);
  const names = apart(found, short) ? short : longNames(found);
  return found.map(({ root: _root, name: _name, ...dump }, index) => ({ ...dump, file: names[index]! }));
}

function longNames(found: readonly Found[]): string[] {
  const parent = commonFolder([...new Set(found.map(({ root }) => root).filter(Boolean))]);
  const under = ({ root }: Found, name: string) => {
    const above = root === '' ? '' : printed(relative(parent, root));
    return above === '' ? name : `${above}/${name}`;
  };
  const names = found.map((one) => under(one, one.name));
  return apart(found, names) ? names : found.map((one) => under(one, asSpelt(one)));
}
