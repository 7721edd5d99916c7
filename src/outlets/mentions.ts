import { beginsAt, endsAt, isCapital, isMarked } from './edges.ts';
import { allOutlets } from './registry.ts';
import type { Outlet } from './table.ts';

/** An outlet named in a text: text.slice(start, end) is the name as printed. */
export interface Mention {
  readonly outlet: Outlet;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly outlet: Outlet;
  /** In small letters, but for capitals that open a word: `The economist` is not `The Economist`. */
  readonly pattern: string;
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

function patternOf(name: string): string {
  let pattern = '';
  for (let at = 0; at < name.length; at++) {
    const opensWord = at === 0 || name[at - 1] === ' ';
    pattern += opensWord ? name[at] : String.fromCharCode(foldCode(name.charCodeAt(at)));
  }
  return pattern;
}

const headOf = (first: number, second: number): number => first * 65536 + second;

let byHead: Map<number, Entry[]> | undefined;

function addEntry(map: Map<number, Entry[]>, outlet: Outlet, name: string, marked: boolean): void {
  const entry = { outlet, pattern: patternOf(name), marked };
  const head = headOf(foldCode(name.charCodeAt(0)), foldCode(name.charCodeAt(1)));
  const entries = map.get(head);
  if (entries) entries.push(entry);
  else map.set(head, [entry]);
}

function mapHeads(): Map<number, Entry[]> {
  const map = new Map<number, Entry[]>();
  for (const outlet of allOutlets()) {
    for (const name of outlet.spellings) addEntry(map, outlet, name, false);
    for (const name of outlet.marked) addEntry(map, outlet, name, true);
  }
  // The longest first, so that 연합뉴스TV is not read as 연합뉴스.
  for (const entries of map.values()) entries.sort((a, b) => b.pattern.length - a.pattern.length);
  return map;
}

/** Where `pattern` ends in text when it begins at `at`, else -1; a blank of the name may be missing or double in the text. */
function endOf(text: string, at: number, pattern: string): number {
  let place = at;
  for (let k = 0; k < pattern.length; k++) {
    const code = pattern.charCodeAt(k);
    const found = text.charCodeAt(place);
    if (code === BLANK) {
      for (let n = 0; n < 2 && isBlank(text.charCodeAt(place)); n++) place++;
    } else if (narrow(found) === code || foldCode(found) === code) place++;
    else return -1;
  }
  return place;
}

function stands(text: string, at: number, end: number, entry: Entry): boolean {
  const { length } = entry.pattern;
  if (!beginsAt(text, at, length, !isCapital(entry.pattern[0]!)) || !endsAt(text, end, length)) return false;
  return !entry.marked || isMarked(text, at, end);
}

function mentionAt(text: string, at: number, entries: readonly Entry[]): Mention | null {
  for (const entry of entries) {
    const end = endOf(text, at, entry.pattern);
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
  let code = foldCode(text.charCodeAt(0));
  for (let at = 0; at + 1 < text.length; at++) {
    const next = foldCode(text.charCodeAt(at + 1));
    const entries = byHead.get(headOf(code, next));
    const mention = entries ? mentionAt(text, at, entries) : null;
    code = next;
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.end - 1;
    code = foldCode(text.charCodeAt(mention.end));
  }
  return mentions;
}
