import { foldsAlone, isComposed, isSign, withoutSigns } from '../unicode.ts';
import { allOutlets } from './registry.ts';
import type { Outlet } from './table.ts';

/** A name without blanks, punctuation and case, in NFKC: spellings that fold alike are one spelling. */
export const foldName = (name: string): string =>
  withoutSigns(isComposed(name) ? name : name.normalize('NFKC')).toLowerCase();

// Longer than any name: sentences are turned away unread.
const LONGEST = 80;

/** Beginnings and lengths that some name has: nearly all lines are turned away without folding them. */
const met = new Uint8Array(0x10000);
let byName: Map<string, Outlet> | undefined;

/** What a text's fold begins with and how long it is, as a place in `met`; -1 where only folding tells. */
function placeOf(text: string): number {
  let signs = 0;
  let head = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!foldsAlone(code)) return -1;
    if (isSign(code)) continue;
    if (signs < 3) head = Math.imul(head, 0x9e3b) ^ (code > 64 && code < 91 ? code + 32 : code);
    signs++;
  }
  return (Math.imul(head, 0x85eb) ^ (signs << 3)) & 0xffff;
}

function mapNames(): Map<string, Outlet> {
  const map = new Map<string, Outlet>();
  const add = (name: string, outlet: Outlet): void => {
    const folded = foldName(name);
    const place = placeOf(folded);
    if (place >= 0) met[place] = 1;
    map.set(folded, outlet);
  };
  for (const outlet of allOutlets()) {
    for (const name of outlet.spellings) add(name, outlet);
    for (const name of outlet.marked) add(name, outlet);
  }
  return map;
}

/** The outlet whose name or spelling (marked ones too) is the whole of `name`, blanks, signs and case aside; else null. */
export function outletNamed(name: string): Outlet | null {
  if (name.length > LONGEST) return null;
  byName ??= mapNames();
  const place = placeOf(name);
  if (place >= 0 && met[place] === 0) return null;
  return byName.get(foldName(name)) ?? null;
}
