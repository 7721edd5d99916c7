import { type Json, readJson } from './json.ts';

const PUSH = /self\.__next_f\.push\(\[1,\s{0,4}("(?:[^"\\]|\\.)*")\]\)/g;
const ROW = /([\da-f]{1,8}):(?:T([\da-f]{1,8}),)?/y;

/** The text that a page's flight scripts push, piece after piece. */
export function flightText(scripts: readonly string[]): string {
  let text = '';
  for (const script of scripts) {
    for (const [, quoted] of script.matchAll(PUSH)) {
      const [piece] = readJson(`[${quoted}]`);
      if (Array.isArray(piece) && typeof piece[0] === 'string') text += piece[0];
    }
  }
  return text;
}

/** Offset after `bytes` bytes of UTF-8 from `at`. */
function afterBytes(text: string, at: number, bytes: number): number {
  let left = bytes;
  let end = at;
  while (left > 0 && end < text.length) {
    const code = text.codePointAt(end) as number;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** The values in the rows of a flight text (`1a:{…}`, `1b:T23f,` and as many bytes of text). */
export function flightValues(text: string): Json[] {
  const found: Json[] = [];
  let at = 0;
  while (at < text.length) {
    ROW.lastIndex = at;
    const row = ROW.exec(text);
    const from = row ? ROW.lastIndex : at;
    const line = text.indexOf('\n', from);
    const bytes = row?.[2];
    const to = bytes ? afterBytes(text, from, Number.parseInt(bytes, 16)) : line < 0 ? text.length : line;
    const words = text.slice(from, to);
    if (bytes) found.push(words);
    else if (row && /^[[{]/.test(words)) found.push(...readJson(words));
    at = Math.max(bytes ? to : to + 1, at + 1);
  }
  return found;
}
