import type { DataScript } from './types.ts';

/** How far into a script the name of what it assigns is looked for, in UTF-16 units. */
const OPENING = 400;

const GLOBALS: ReadonlyArray<readonly [string, DataScript['kind']]> = [
  ['self.__next_f', 'flight'],
  ['__NEXT_DATA__', 'next'],
  ['__NUXT', 'nuxt'],
  ['__APOLLO_STATE__', 'apollo'],
  ['__INITIAL_STATE__', 'state'],
  ['__PRELOADED_STATE__', 'state'],
  ['Fusion.globalContent', 'state'],
];

function byGlobal(words: string): DataScript['kind'] | null {
  return GLOBALS.find(([name]) => words.includes(name))?.[1] ?? null;
}

/**
 * What data a script holds, null for programs.
 * @param type the `type` attribute, '' where absent
 * @param start offset of its content in `text`
 */
export function scriptKind(
  type: string,
  id: string,
  text: string,
  start: number,
  end: number,
): DataScript['kind'] | null {
  const format = type.toLowerCase();
  if (format.includes('ld+json')) return 'ld';
  if (format.includes('json')) return byGlobal(id) ?? 'json';
  if (format !== '' && !format.includes('javascript') && format !== 'module') return null;
  return byGlobal(text.slice(start, Math.min(end, start + OPENING)));
}
