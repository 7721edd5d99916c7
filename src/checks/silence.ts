import { lineAt } from './remark.ts';

/** Checks that a dump itself silences. */
export interface Silence {
  /** Of the whole dump; `all` stands for every check. */
  readonly dump: ReadonlySet<string>;
  /** 1-based line → checks. */
  readonly lines: ReadonlyMap<number, ReadonlySet<string>>;
}

const trigger = 'clean-ignore';
const order = /clean-ignore(-next)?[ \t]+([a-z][a-z-]*(?:,[ \t]*[a-z][a-z-]*)*)/g;

const none: Silence = { dump: new Set(), lines: new Map() };

/** `clean-ignore id, id` anywhere in a dump, most likely in a comment; `clean-ignore-next id` speaks for the line below only. */
export function silenceIn(text: string): Silence {
  if (!text.includes(trigger)) return none;
  const dump = new Set<string>();
  const lines = new Map<number, Set<string>>();
  for (const { index, 1: next, 2: ids = '' } of text.matchAll(order)) {
    const names = ids.split(',').map((id) => id.trim());
    if (next === undefined) for (const name of names) dump.add(name);
    else lines.set(lineAt(text, index) + 1, new Set(names));
  }
  return { dump, lines };
}

/** Whether a dump silences a check on a line. */
export function isSilent({ dump, lines }: Silence, check: string, line: number): boolean {
  const here = lines.get(line);
  return dump.has(check) || dump.has('all') || here?.has(check) === true || here?.has('all') === true;
}
