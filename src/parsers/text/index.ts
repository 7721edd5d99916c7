import { factsOf } from '../../facts.ts';
import { readLead, readTail } from '../../fields/bylines/index.ts';
import { oneString, remembering } from '../../known.ts';
import type { Block, BlockKind, Page, Source, Span } from '../../types.ts';
import { isShotCaption } from './captions.ts';
import { cutsOf, type Habits } from './cuts.ts';
import { type OneLine, oneLineEntries, seamOf } from './entries.ts';
import { headEnd, headsOf } from './heads.ts';
import { type Line, linesOf } from './lines.ts';
import { normalise, REPAIRS, repairsOf } from './normalise.ts';
import { isFlat } from './sentences.ts';
import { breaksInline, goesOn, isFragment, wrapWidth } from './wraps.ts';

interface Draft {
  readonly spans: Span[];
  readonly head: Line;
  last: Line;
}

/** Lines joined to paragraphs where the dump was wrapped, else one draft a line. */
function draftsOf(text: string, lines: readonly Line[]): Draft[] {
  const edge = wrapWidth(text, lines);
  const broken = edge === 0 && breaksInline(text, lines);
  const drafts: Draft[] = [];
  for (const line of lines) {
    const open = drafts.at(-1);
    const wrapped = open && edge > 0 && goesOn(text, open.last, line, edge);
    if (open && (wrapped || (broken && isFragment(text, open.last, line)))) {
      open.spans.push([line.start, line.end]);
      open.last = line;
    } else {
      drafts.push({ spans: [[line.start, line.end]], head: line, last: line });
    }
  }
  return drafts;
}

/** Whether runs of blanks stand for paragraph breaks: long lines, one article each, with several runs of two blanks. */
function blanksAreBreaks(text: string, lines: readonly Line[]): boolean {
  let long = 0;
  let broken = 0;
  for (const line of lines) {
    if (line.end - line.start < 300) continue;
    long++;
    const runs = text.slice(line.start, line.end).match(/[.다"”] {2}(?! )\S/g)?.length ?? 0;
    if (runs >= 2) broken++;
  }
  return long > 0 && broken >= Math.max(1, long * 0.6);
}

/** A line of Han or kana that was wrapped breaks inside a word: no blank was there. */
const UNSPACED = /(?<=[\u3001-\u30ff\u3400-\u9fff\uff00-\uff65])\n(?=[\u3001-\u30ff\u3400-\u9fff\uff00-\uff65])/g;

function textOf(text: string, spans: readonly Span[]): string {
  if (spans.length === 1) return normalise(text.slice(spans[0]?.[0], spans[0]?.[1]));
  const lines = spans.map(([start, end]) => text.slice(start, end)).join('\n');
  return normalise(lines.replace(UNSPACED, ''));
}

/** Replays the parser's normalisation: what a block's text must equal. */
export const textOfSpans = textOf;

const NOTICE = /무단|opyright|저작권|eserved/;

/** What seems to stand before a byline and is its first name: `강새벽·`. */
const FIRST_NAME = /^\s?[가-힣]{2,4}[?.·,]\s?$/;

/** Where a wire lead ends at the head of a piece, and where a byline or credit begins at its tail; both are its bounds otherwise. */
function trimmed(raw: string): [head: number, foot: number] {
  if (isShotCaption(raw) || (raw.length < 220 && NOTICE.test(raw))) return [0, raw.length];
  const blank = raw.length - raw.trimStart().length;
  const lead = readLead(raw.slice(blank));
  const head = lead ? blank + lead.end : 0;
  const tail = raw.length - head > 30 ? readTail(raw.slice(head)) : null;
  if (!tail || FIRST_NAME.test(raw.slice(head, head + tail.start))) return [head, raw.length];
  return [head, head + tail.start];
}

/** Ends of the pieces of a line that holds several roles; the last is the line's own. */
function endsOf(raw: string, habits: Habits): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const cut of [...cutsOf(raw, factsOf(raw).signs, habits), raw.length]) {
    const [head, foot] = trimmed(raw.slice(from, cut));
    if (head > 0) ends.push(from + head);
    if (foot > head) ends.push(from + foot);
    if (from + foot < cut) ends.push(cut);
    from = cut;
  }
  return ends;
}

const bitsOf = ({ paragraphs, entries, sentences }: Habits): number =>
  +paragraphs | (+entries << 1) | (+sentences << 2);

/** By habits: paragraphs 1, entries 2, sentences 4. */
const enders = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  remembering((raw) =>
    endsOf(raw, { paragraphs: (bits & 1) !== 0, entries: (bits & 2) !== 0, sentences: (bits & 4) !== 0 }),
  ),
);

/** Cuts one-line drafts where a line holds several roles; wrapped paragraphs stay whole. `seam` is the length of an entry's headline, or of what its line opens with. */
function piecesOf(text: string, draft: Draft, habits: Habits, seam: number): Span[][] {
  const only = draft.spans.length === 1 ? draft.spans[0] : undefined;
  if (!only) return [draft.spans];
  const [start, end] = only;
  const ender = enders[bitsOf(habits)];
  let from = start;
  if (seam > 0)
    return [[[start, start + seam]], ...piecesOf(text, { ...draft, spans: [[start + seam, end]] }, habits, -1)];
  const ends = ender?.(text.slice(start, end)) ?? [];
  if (ends.length === 1) return [draft.spans];
  return ends.map((piece) => {
    const span: Span = [from, start + piece];
    from = start + piece;
    return [span];
  });
}

/** A headline before its tab is a heading; what stands behind a wide gap a cell. */
function kindOf(text: string, spans: readonly Span[], draft: Draft, part: number): BlockKind {
  if (part > 0 && text.startsWith('      ', spans[0]?.[0])) return 'cell';
  if (part === 0 && text.slice(spans[0]?.[1], (spans[0]?.[1] ?? 0) + 1) === '\t') return 'heading';
  if (part === 0 && text.slice((spans[0]?.[1] ?? 1) - 1, spans[0]?.[1]) === '\t') return 'heading';
  return draft.head.mark ? 'listItem' : 'line';
}

function blockOf(index: number, text: string, spans: readonly Span[], draft: Draft, part: number): Block | null {
  const words = oneString(textOf(text, spans));
  if (!words) return null;
  return {
    index,
    spans,
    line: draft.head.number,
    lastLine: draft.last.number,
    kind: kindOf(text, spans, draft, part),
    text: words,
    indent: draft.head.indent,
    gap: part === 0 ? draft.head.gap : 0,
    mark: part === 0 ? draft.head.mark : '',
    glued: part > 0,
    path: '',
    linkedChars: 0,
    facts: factsOf(words),
  };
}

/** A draft's line as it stands; '' where it has several. */
function rawOf(text: string, draft: Draft | undefined): string {
  const [only, more] = draft?.spans ?? [];
  return only && !more ? text.slice(only[0], only[1]) : '';
}

/** Length of the headline that opens a one-line entry; -1 where there is none. */
function headlineEnd(text: string, drafts: readonly Draft[], i: number, habit: OneLine): number {
  return seamOf(rawOf(text, drafts[i]), [rawOf(text, drafts[i + 1]), rawOf(text, drafts[i + 2])], habit);
}

/** Reads a plain-text dump into blocks: one a line, a joined paragraph, or a part of a line. */
export function parseText(source: Source): Page {
  const { text } = source;
  const lines = linesOf(text);
  const oneLine = oneLineEntries(text, lines);
  const habits = {
    paragraphs: blanksAreBreaks(text, lines),
    entries: oneLine !== null,
    sentences: isFlat(text, lines),
  };
  const heads = headsOf(text, lines);
  const anyHeads = heads.labels || heads.days;
  const blocks: Block[] = [];
  let repairs = 0;
  const drafts = draftsOf(text, lines);
  drafts.forEach((draft, i) => {
    const entry = oneLine ? headlineEnd(text, drafts, i, oneLine) : -1;
    const seam = entry < 0 && anyHeads ? headEnd(rawOf(text, draft), heads) : entry;
    piecesOf(text, draft, habits, seam).forEach((spans, part) => {
      const block = blockOf(blocks.length, text, spans, draft, part);
      if (block) blocks.push(block);
    });
  });
  if (/[&?<\u200b\u2060\ufeff\u00ad]|""/.test(text)) for (const block of blocks) repairs |= blockRepairs(text, block);
  return { source, blocks, repairs: REPAIRS.filter(([bit]) => repairs & bit).map(([, name]) => name) };
}

/** Repairs made in one block, as bits of `REPAIRS`. */
export function blockRepairs(text: string, block: Block): number {
  const [only, more] = block.spans;
  if (only && !more && text.slice(only[0], only[1]) === block.text) return 0;
  return block.spans.reduce((bits, [start, end]) => bits | repairsOf(text.slice(start, end)), 0);
}
