import { foldsAlone, isComposed, isSign, withoutSigns } from '../unicode.ts';
import { allOutlets } from './registry.ts';
import type { Outlet } from './table.ts';

/** A name without blanks, punctuation and case, in NFKC: spellings that fold alike are one spelling. */
export const foldName = (name: string): string =>
  withoutSigns(isComposed(name) ? name : name.normalize('NFKC')).toLowerCase();

// Longer than any name: sentences are turned away unread.
const LONGEST = 80;

/** What a text's fold begins with and how long it is, as a number below 65536; -1 where only folding tells. */
export function foldedPlace(text: string): number {
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

/** Names by place, not folded before one is asked for: most runs ask for a few. */
interface Names {
  /** Number of the last name of each place; 0 for none. */
  readonly last: Uint16Array;
  /** Per number: the name, its outlet, and the number of the name before it at the same place. */
  readonly names: string[];
  readonly outlets: Outlet[];
  readonly before: number[];
  /** Names whose place only folding tells, folded. */
  readonly odd: Map<string, Outlet>;
}

let known: Names | undefined;

function addName(names: Names, name: string, outlet: Outlet): void {
  const own = foldedPlace(name);
  const folded = own < 0 ? foldName(name) : name;
  const place = own < 0 ? foldedPlace(folded) : own;
  if (place < 0) names.odd.set(folded, outlet);
  else {
    names.before.push(names.last[place] as number);
    names.last[place] = names.names.push(folded) - 1;
    names.outlets.push(outlet);
  }
}

function readNames(): Names {
  const outlets = allOutlets();
  const names: Names = { last: new Uint16Array(0x10000), names: [''], outlets: [], before: [0], odd: new Map() };
  names.outlets.push(outlets[0] as Outlet);
  for (const outlet of outlets) {
    for (const name of outlet.spellings) addName(names, name, outlet);
    for (const name of outlet.marked) addName(names, name, outlet);
  }
  return names;
}

/** Of several outlets with one name the last one in the tables. */
function lookUp(name: string, place: number): Outlet | null {
  known ??= readNames();
  const { last, names, outlets, before, odd } = known;
  const folded = place >= 0 && last[place] === 0 ? '' : foldName(name);
  const at = place < 0 ? foldedPlace(folded) : place;
  if (at < 0) return odd.get(folded) ?? null;
  for (let i = last[at] as number; i > 0; i = before[i] as number)
    if (foldName(names[i] as string) === folded) return outlets[i] as Outlet;
  return null;
}

/** The outlet whose name or spelling (marked ones too) is the whole of `name`, blanks, signs and case aside; else null. */
export function outletNamed(name: string): Outlet | null {
  return name.length > LONGEST ? null : lookUp(name, foldedPlace(name));
}

/** Whether `name` is the spelling of an outlet that is also an ordinary word (`People`) or a few letters (`AP`). */
export function isCommonName(name: string): boolean {
  const marked = outletNamed(name)?.marked ?? [];
  return marked.length > 0 && marked.some((one) => foldName(one) === foldName(name));
}
