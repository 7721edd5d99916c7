/** A printed line of the dump: `[start, end)` without its line break and outer blanks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly number: number;
  /** Blanks before the first sign. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** List mark before the text (`•`, `*`, `+`, `□`), else ''. It is not part of `[start, end)`. */
  readonly mark: string;
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff || code === 0x0c;

const MARKS = '•*+□▪◦·-o';

/** A flattener's list mark: one sign and a blank, indented (or `•` anywhere). A dash at the margin is the author's own. */
function markAt(text: string, at: number, end: number, indent: number): string {
  const sign = text.charAt(at);
  if (!MARKS.includes(sign) || at + 2 > end) return '';
  if (!isBlank(text.charCodeAt(at + 1))) return '';
  if (sign === '•') return sign;
  return indent >= 2 && sign !== '·' ? sign : '';
}

function lineOf(text: string, from: number, to: number, number: number, gap: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  const indent = start - from;
  const mark = markAt(text, start, end, indent);
  if (mark) {
    start++;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
  }
  return start < end ? { start, end, number, indent, gap, mark } : null;
}

/** Cuts a text at its line breaks (`\n`, `\r\n`, `\r`) into non-blank lines. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let gap = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    const line = lineOf(text, from, i, number, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
    number++;
  }
  return lines;
}
