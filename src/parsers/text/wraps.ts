import { isWide } from '../../signs.ts';
import type { Line } from './lines.ts';

/** Widths at which flatteners wrap; outside them nothing is joined. */
const LEAST = 56;
const MOST = 144;

const STOPPED = /[.!?…·:;。！？»”">]$/;

/** Least share of full lines that break off in mid-sentence: paragraphs of one length end in stops. */
const OPEN = 0.5;

/** Least share of full lines with another below, or one that ends in a stop: teasers cut at one length have a date or a name there. */
const WENT = 0.4;

/** Whether a line ends in mid-sentence. */
const breaksOff = (text: string, { end }: Line): boolean => !STOPPED.test(text.slice(end - 1, end));

/** Columns that a piece of text takes on a terminal. */
function columns(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

function firstWord(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && text.charCodeAt(end) !== 32) end++;
  return columns(text, line.start, end);
}

/**
 * The width at which a dump was wrapped, or 0. Wrapped text has a hard right edge: few lines pass it, and many that come near it
 * go on in the next line because its first word had no room.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number {
  const widths = lines.map((line) => line.indent + columns(text, line.start, line.end) + (line.mark ? 2 : 0));
  const sorted = widths.filter((width) => width >= LEAST).sort((a, b) => a - b);
  if (sorted.length < 5) return 0;
  const edge = sorted[Math.floor(sorted.length * 0.97)] ?? 0;
  if (edge > MOST) return 0;
  const full: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1];
    if ((widths[i] ?? 0) >= edge - 16 && next && next.gap === 0 && !next.mark) full.push(i);
  }
  const share = (is: (i: number) => boolean): number => full.filter(is).length / full.length;
  const open = share((i) => breaksOff(text, lines[i] as Line));
  const continued = share((i) => (widths[i] ?? 0) + 1 + firstWord(text, lines[i + 1] as Line) > edge - 2);
  const went = share((i) => (widths[i + 1] ?? 0) >= edge - 16 || !breaksOff(text, lines[i + 1] as Line));
  const wrapped = full.length >= 4 && open >= OPEN && continued >= 0.8 && went >= WENT;
  return wrapped && sorted.length >= lines.length * 0.1 ? edge : 0;
}

/** Whether `next` goes on with the paragraph of `line` in a dump wrapped at `edge` columns. */
export function goesOn(text: string, line: Line, next: Line, edge: number): boolean {
  if (next.gap > 0 || next.mark) return false;
  const width = line.indent + columns(text, line.start, line.end) + (line.mark ? 2 : 0);
  return width >= edge * 0.5 && width + 1 + firstWord(text, next) > edge - 2;
}

const LOWER = /^(?:(?!https?:|www\.)\p{Ll}{2}|\p{Ll} |[,.;:)] )/u;

/** Whether the line goes on with a sentence that the line before it broke off: it opens small, and that one has no stop. */
export function isFragment(text: string, line: Line, next: Line): boolean {
  if (next.mark || next.gap > 1) return false;
  const head = text.slice(next.start, next.start + 8);
  if (!LOWER.test(head)) return false;
  return !STOPPED.test(text.slice(line.end - 1, line.end)) || /^[,.;:!?)\]]/.test(head);
}

/** Least share of fragments among the lines of a dump whose flattener breaks at every inline element. */
const BROKEN = 0.2;

/** Least share of fragments that open differently: a log's lines open alike. */
const VARIED = 0.4;

/** Whether the flattener broke lines at links and bold words: many lines go on with the sentence of the line before. */
export function breaksInline(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 12) return false;
  let fragments = 0;
  const heads = new Set<string>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!isFragment(text, lines[i - 1] as Line, line)) continue;
    fragments++;
    heads.add(text.slice(line.start, line.start + 6));
  }
  return fragments >= lines.length * BROKEN && heads.size > fragments * VARIED;
}
