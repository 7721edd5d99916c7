import type { Finding } from '../checks/types.ts';
import { width } from './columns.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

/** Columns of the mark under the line, at most. */
const LONGEST = 40;

/** The dump's line with the place marked under it, in two lines; '' where there is no line to show. */
export function frame({ line, excerpt, mark }: Finding, paint: Paint, columns: number | undefined): string {
  if (excerpt.trim() === '') return '';
  const number = String(line);
  const room = Math.max(30, (columns ?? 120) - number.length - 6);
  const shown = cut(excerpt, mark?.at ?? 0, room);
  const margin = ' '.repeat(number.length);
  const code = `  ${paint.aside(`${number} |`)} ${printable(shown.text)}\n`;
  if (!mark) return code;
  const before = ' '.repeat(width(printable(shown.text.slice(0, shown.at))));
  const under = Math.min(
    LONGEST,
    room,
    Math.max(1, width(printable(shown.text.slice(shown.at, shown.at + mark.length)))),
  );
  return `${code}  ${paint.aside(`${margin} |`)} ${before}${paint.bad('^'.repeat(under))}\n`;
}

/** As much of a line as there is room for, the place in it; signs count by the columns they take. */
function cut(text: string, at: number, room: number): { text: string; at: number } {
  let from = 0;
  while (from < at && width(text.slice(from, at)) > room / 2) from = next(text, from);
  let to = text.length;
  while (to > from + 1 && width(text.slice(from, to)) > room) to -= 1;
  return { text: text.slice(from, to).toWellFormed(), at: at - from };
}

const next = (text: string, at: number) => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
