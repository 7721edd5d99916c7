import { Buffer } from 'node:buffer';
import type { Span } from '../types.ts';
import { byteMap } from './bytes.ts';
import { quoted } from './remark.ts';
import type { Place, Placed, Remark, Seen } from './types.ts';

/** UTF-16 units of a line that a report shows before and behind the place. */
const AROUND = 80;

const isBreak = (code: number) => code === 10 || code === 13;

/** Start and end of the line that an offset stands on. */
function lineAround(text: string, offset: number): Span {
  let start = Math.min(offset, text.length);
  let end = start;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return [start, end];
}

/** Offset at which a line starts; that of the last one where there are fewer. */
function lineStart(text: string, line: number): number {
  let at = 0;
  for (let number = 1; number < line; number++) {
    while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
    if (at >= text.length) return 0;
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
  }
  return at;
}

function breaksIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

/** Where a remark is, with what a report shows of it. */
export function placeOf(seen: Seen, { line, span }: Remark): Place {
  const { file, text } = seen;
  if (text === '') return { file, line, endLine: line, column: null, bytes: null, excerpt: '', mark: null };
  const at = span?.[0] ?? lineStart(text, line);
  const [start, end] = lineAround(text, at);
  const whole = span ?? ([start, end] as const);
  const endLine = line + breaksIn(text.slice(whole[0], whole[1]));
  const from = Math.max(start, at - AROUND);
  const to = Math.min(end, at + AROUND * 2);
  const mark = span ? { at: at - from, length: Math.max(1, Math.min(span[1], to) - at) } : null;
  return {
    ...{ file, line, endLine },
    column: span ? at - start + 1 : null,
    bytes: byteMap(seen)(whole, [line, endLine]),
    excerpt: Buffer.from(text.slice(from, to)).toString(),
    mark,
  };
}

/** A remark with its place; what it is about stays findable when lines move. */
export function placed(seen: Seen, remark: Remark): Placed {
  const place = placeOf(seen, remark);
  return { ...place, message: remark.message, words: remark.words ?? quoted(place.excerpt, 80) };
}
