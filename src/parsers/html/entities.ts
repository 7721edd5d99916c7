import { LEGACY_ENTITIES, NAMED_ENTITIES } from './entity-names.ts';

/** A character reference as read: what it stands for, and the offset after it. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

const COMMON: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const LONGEST_NAME = 32;
const LONGEST_LEGACY = 6;

/** What the references 128–159 mean: old pages count in windows-1252. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

let named: Map<string, string> | null = null;
const legacy = new Set(LEGACY_ENTITIES.split(' '));

/** The whole table, built when a page first asks for a rare name. */
function table(): Map<string, string> {
  if (named) return named;
  named = new Map();
  for (const entry of NAMED_ENTITIES.join(',').split(',')) {
    const [name = '', points = ''] = entry.split(' ');
    const codes = points.split('+').map((point) => Number.parseInt(point, 16));
    named.set(name, String.fromCodePoint(...codes));
  }
  return named;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}

function digitOf(code: number, hex: boolean): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return hex && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

function numeric(text: string, at: number, limit: number): Entity | null {
  const hex = (text.charCodeAt(at + 2) | 32) === 120;
  const first = hex ? at + 3 : at + 2;
  let code = 0;
  let end = first;
  while (end < limit) {
    const digit = digitOf(text.charCodeAt(end), hex);
    if (digit < 0) break;
    code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
    end++;
  }
  if (end === first) return null;
  return { text: character(code), end: end < limit && text.charCodeAt(end) === 59 ? end + 1 : end };
}

function unclosed(text: string, start: number, end: number, inAttribute: boolean): Entity | null {
  for (let stop = Math.min(end, start + LONGEST_LEGACY); stop > start + 1; stop--) {
    const name = text.slice(start, stop);
    if (!legacy.has(name)) continue;
    const next = text.charCodeAt(stop);
    if (inAttribute && (next === 61 || isAlphanumeric(next))) return null;
    return { text: table().get(name) ?? '', end: stop };
  }
  return null;
}

/**
 * Reads the character reference whose `&` stands at `at`, as the HTML standard does; null where the sign is a plain `&`.
 * @param limit offset that the reference must not cross
 * @param inAttribute attribute values keep `&copy=` as it stands (addresses)
 */
export function entityAt(text: string, at: number, limit: number, inAttribute = false): Entity | null {
  const start = at + 1;
  if (start >= limit) return null;
  if (text.charCodeAt(start) === 35) return numeric(text, at, limit);
  const most = Math.min(limit, start + LONGEST_NAME);
  let end = start;
  while (end < most && isAlphanumeric(text.charCodeAt(end))) end++;
  if (end === start) return null;
  if (end < limit && text.charCodeAt(end) === 59) {
    const name = text.slice(start, end);
    const value = COMMON.get(name) ?? table().get(name);
    if (value !== undefined) return { text: value, end: end + 1 };
  }
  return unclosed(text, start, end, inAttribute);
}
