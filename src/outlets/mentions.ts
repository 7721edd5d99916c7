import { beginsAt, endsAt, isCapital, isMarked } from './edges.ts';
import { allOutlets } from './registry.ts';
import type { Outlet } from './table.ts';

/** An outlet named in a text: text.slice(start, end) is the name as printed. */
interface Mention {
  readonly outlet: Outlet;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly outlet: Outlet;
  readonly name: string;
  readonly marked: boolean;
}

const BLANK = 32;
const isBlank = (code: number): boolean => code === BLANK || code === 0xa0 || code === 0x3000;

const narrow = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);

function foldCode(wide: number): number {
  const code = narrow(wide);
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return code < 0x530 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}

// An integer of 32 bits: the Map is quicker with those.
const headOf = (first: number, second: number): number => (first << 16) | second;

const isHangulCode = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isLatinCode = (code: number): boolean => code >= 97 && code <= 122;

// No name begins inside a word: most places are passed over without a look into the table.
const insideWord = (before: number, code: number): boolean =>
  (isHangulCode(code) && isHangulCode(before)) || (isLatinCode(code) && isLatinCode(before));

let byHead: Map<number, Entry[]> | undefined;

// The longest first, so that 연합뉴스TV is not read as 연합뉴스.
function insert(entries: Entry[], entry: Entry): void {
  let at = entries.length;
  while (at > 0 && entries[at - 1]!.name.length < entry.name.length) at--;
  entries.splice(at, 0, entry);
}

function mapHeads(): Map<number, Entry[]> {
  const map = new Map<number, Entry[]>();
  const add = (outlet: Outlet, name: string, marked: boolean): void => {
    const head = headOf(foldCode(name.charCodeAt(0)), foldCode(name.charCodeAt(1)));
    const entries = map.get(head);
    if (entries) insert(entries, { outlet, name, marked });
    else map.set(head, [{ outlet, name, marked }]);
  };
  for (const outlet of allOutlets()) {
    for (const name of outlet.spellings) add(outlet, name, false);
    for (const name of outlet.marked) add(outlet, name, true);
  }
  return map;
}

// Case is free but for capitals that open a word of the name: `The economist` is not `The Economist`.
function agree(found: number, code: number, opensWord: boolean): boolean {
  const folded = foldCode(found);
  return opensWord ? narrow(found) === code || folded === code : folded === foldCode(code);
}

/** Where `name` ends in text when it begins at `at`, else -1; a blank of the name may be missing or double in the text. */
function endOf(text: string, at: number, name: string): number {
  let place = at;
  let opensWord = true;
  for (let k = 0; k < name.length; k++) {
    const code = name.charCodeAt(k);
    if (code === BLANK) {
      for (let n = 0; n < 2 && isBlank(text.charCodeAt(place)); n++) place++;
    } else if (agree(text.charCodeAt(place), code, opensWord)) place++;
    else return -1;
    opensWord = code === BLANK;
  }
  return place;
}

const ACRONYM = /^[A-Z][A-Z0-9]{1,4}$/;
const SMALL = /[a-z]/;

function stands(text: string, at: number, end: number, entry: Entry): boolean {
  const { length } = entry.name;
  if (!beginsAt(text, at, length, !isCapital(entry.name[0]!)) || !endsAt(text, end, length)) return false;
  if (ACRONYM.test(entry.name) && SMALL.test(text.slice(at, end))) return false;
  return !entry.marked || isMarked(text, at, end);
}

function mentionAt(text: string, at: number, entries: readonly Entry[]): Mention | null {
  for (const entry of entries) {
    const end = endOf(text, at, entry.name);
    if (end > 0 && stands(text, at, end, entry)) return { outlet: entry.outlet, start: at, end };
  }
  return null;
}

/**
 * The outlets named in `text` (NFC), in order and without overlap, the longest name first. Names count as whole words:
 * Korean particles may follow (`연합뉴스가`), a longer word around them may not. Marked spellings count only in a mark.
 */
export function outletsIn(text: string): Mention[] {
  byHead ??= mapHeads();
  const mentions: Mention[] = [];
  let before = 0;
  let code = foldCode(text.charCodeAt(0));
  for (let at = 0; at + 1 < text.length; at++) {
    const next = foldCode(text.charCodeAt(at + 1));
    const entries = insideWord(before, code) ? undefined : byHead.get(headOf(code, next));
    const mention = entries ? mentionAt(text, at, entries) : null;
    before = code;
    code = next;
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.end - 1;
    before = foldCode(text.charCodeAt(at));
    code = foldCode(text.charCodeAt(mention.end));
  }
  return mentions;
}
