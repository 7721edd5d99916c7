import { dirname, relative, sep } from 'node:path';
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

/** Relative to the root as it is spelt on the disk: tells two files apart whose names differ by Unicode form only. */
function asSpelt({ root, name, path }: Found): string {
  if (typeof path !== 'string') return name;
  const spelt = relative(root, path);
  return sep === '\\' ? spelt.replaceAll('\\', '/') : spelt;
}

const distinct = (names: readonly string[]) => new Set(names).size === names.length;

/** Names relative to each PATH; all relative to the PATHs' common parent as soon as two would be alike. */
export function nameDumps(found: readonly Found[]): Dump[] {
  const names = distinct(found.map(({ name }) => name)) ? found.map(({ name }) => name) : longNames(found);
  return found.map(({ path, refused }, index) => ({ file: names[index]!, path, refused }));
}

function longNames(found: readonly Found[]): string[] {
  const parent = commonFolder([...new Set(found.map(({ root }) => root).filter(Boolean))]);
  const under = ({ root }: Found, name: string) => {
    const above = root === '' ? '' : printed(relative(parent, root));
    return above === '' ? name : `${above}/${name}`;
  };
  const names = found.map((one) => under(one, one.name));
  return distinct(names) ? names : found.map((one) => under(one, asSpelt(one)));
}
