import { linesOf } from '../text/lines.ts';
import { goesOn, wrapWidth } from '../text/wraps.ts';

const LINE_FEED = 10;

/** Offsets of the line breaks inside lines' paragraphs: where preformatted text was wrapped by hand, and a line goes on in the next. */
function softBreaks(content: string): ReadonlySet<number> {
  const lines = linesOf(content);
  const edge = wrapWidth(content, lines);
  const soft = new Set<number>();
  for (let i = 1; edge > 0 && i < lines.length; i++) {
    const [line, next] = [lines[i - 1]!, lines[i]!];
    if (goesOn(content, line, next, edge)) soft.add(content.indexOf('\n', line.end));
  }
  return soft;
}

/** The parts of preformatted text `[start, end)` that are lines of their own, each with the offset of the break behind it, in order. */
export function ownLines(text: string, start: number, end: number): [from: number, to: number][] {
  const content = text.slice(start, end);
  const soft = softBreaks(content);
  const parts: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < content.length; at++) {
    if (content.charCodeAt(at) !== LINE_FEED || soft.has(at)) continue;
    parts.push([start + from, start + at]);
    from = at + 1;
  }
  parts.push([start + from, end]);
  return parts;
}
