import { allOutlets } from './registry.ts';
import type { Outlet } from './table.ts';

// Most names are this plain, and need no folding.
const PLAIN = /^[가-힣a-z0-9]+$/;
const MARKS = /[\s\p{P}\p{S}]+/gu;

/** A name without blanks, punctuation and case, in NFKC: spellings that fold alike are one spelling. */
export const foldName = (name: string): string =>
  PLAIN.test(name) ? name : name.normalize('NFKC').replace(MARKS, '').toLowerCase();

// Longer than any name: sentences are turned away unread.
const LONGEST = 80;

let byName: Map<string, Outlet> | undefined;

function mapNames(): Map<string, Outlet> {
  const map = new Map<string, Outlet>();
  for (const outlet of allOutlets()) {
    for (const name of outlet.spellings) map.set(foldName(name), outlet);
    for (const name of outlet.marked) map.set(foldName(name), outlet);
  }
  return map;
}

/** The outlet whose name or spelling (marked ones too) is the whole of `name`, blanks, signs and case aside; else null. */
export function outletNamed(name: string): Outlet | null {
  if (name.length > LONGEST) return null;
  byName ??= mapNames();
  return byName.get(foldName(name)) ?? null;
}
