import type { Block, Span } from '../../types.ts';
import { Draft, isBlank } from './drafts.ts';
import type { Elements } from './elements.ts';
import { LIMITS } from './limits.ts';
import type { LineTable } from './lines.ts';
import { type Piece, piecesOf } from './parts.ts';
import type { Paths } from './paths.ts';
import { revealed } from './reveal.ts';
import type { Stack } from './stack.ts';
import { KIND, KINDS } from './tags.ts';
import type { Marks } from './types.ts';

const startOf = ({ spans }: Piece): number => (spans[0] as Span)[0];

/** Cuts runs of text into blocks. Shown and hidden text run side by side, so that a hidden part does not cut a sentence. */
export class BlockList {
  readonly blocks: Block[] = [];
  /** Text was left out because there were too many blocks. */
  overflowed = false;
  private readonly text: string;
  private readonly stack: Stack;
  private readonly elements: Elements;
  private readonly lines: LineTable;
  private readonly paths: Paths;
  private readonly rows: { -readonly [K in keyof Marks]: number[] } = {
    element: [],
    level: [],
    region: [],
    hidden: [],
    breaks: [],
    links: [],
    hrefLength: [],
  };
  private readonly shown = new Draft();
  private unseen = new Draft();
  /** Hidden drafts that began after the open shown one: they follow it. */
  private waiting: Draft[] = [];
  private breaks = 0;

  constructor(text: string, stack: Stack, elements: Elements, lines: LineTable, paths: Paths) {
    this.text = text;
    this.stack = stack;
    this.elements = elements;
    this.lines = lines;
    this.paths = paths;
  }

  /** No more blocks are taken. */
  get full(): boolean {
    return this.blocks.length + this.waiting.length >= LIMITS.blocks;
  }

  /** A run of text inside the innermost open element. */
  run(start: number, end: number): void {
    const { text, stack } = this;
    const draft = stack.hidden[stack.top] === 0 ? this.shown : this.unseen;
    let solid = start;
    while (solid < end && isBlank(text.charCodeAt(solid))) solid++;
    if (draft.count === 0) {
      if (solid === end) return;
      if (draft === this.shown) draft.breaks = this.breaks;
      draft.add(solid, end, true, stack, this.elements);
    } else draft.add(start, end, solid < end, stack, this.elements);
  }

  /** The stack fell to `top`. */
  sink(top: number): void {
    this.shown.sink(top);
    this.unseen.sink(top);
  }

  /** An element's edge: ends the open block of the kind of text (`hidden` bits) that it stands in. */
  cut(hidden: number): void {
    this.end(hidden);
    if (hidden === 0) this.breaks = 0;
  }

  /** A line break inside an element. */
  breakLine(hidden: number): void {
    this.end(hidden);
    if (hidden === 0) this.breaks++;
  }

  /** Ends the open blocks; returns the finished marks. */
  finish(): Marks {
    this.cut(0);
    const { rows } = this;
    return {
      element: Int32Array.from(rows.element),
      level: Uint8Array.from(rows.level),
      region: Uint16Array.from(rows.region),
      hidden: Uint8Array.from(revealed(this.blocks, rows.hidden)),
      breaks: Uint8Array.from(rows.breaks),
      links: Uint16Array.from(rows.links),
      hrefLength: Uint16Array.from(rows.hrefLength),
    };
  }

  private end(hidden: number): void {
    if (hidden === 0 && this.shown.count > 0) this.endShown();
    if (this.unseen.count > 0) this.endUnseen();
  }

  /** Writes the open shown draft and the hidden ones inside it. A line of nothing but blanks written as entities counts as a break. */
  private endShown(): void {
    const shown = this.pieces(this.shown);
    this.breaks = shown.length > 0 ? 0 : this.shown.breaks;
    for (const piece of this.waiting.length > 0 ? this.withWaiting(shown) : shown) this.add(piece);
    this.shown.clear();
  }

  private withWaiting(shown: readonly Piece[]): Piece[] {
    const hidden = this.waiting.flatMap((draft) => this.pieces(draft));
    this.waiting = [];
    return shown.concat(hidden).sort((a, b) => startOf(a) - startOf(b));
  }

  private endUnseen(): void {
    if (this.shown.count > 0) {
      this.waiting.push(this.unseen);
      this.unseen = new Draft();
      return;
    }
    for (const piece of this.pieces(this.unseen)) this.add(piece);
    this.unseen.clear();
  }

  private pieces(draft: Draft): Piece[] {
    return piecesOf(this.text, draft, this.elements.level[draft.element] === 0);
  }

  private add({ draft, text, spans, linkedChars, facts, glued }: Piece): void {
    if (this.blocks.length >= LIMITS.blocks) {
      this.overflowed = true;
      return;
    }
    const { element, breaks } = draft;
    const kind = this.elements.kind[element] as number;
    const joined = glued || breaks === 1 || ((kind === KIND.listItem || kind === KIND.cell) && breaks === 0);
    const block: Block = {
      index: this.blocks.length,
      spans,
      line: this.lines.at((spans[0] as Span)[0]),
      lastLine: this.lines.at((spans[spans.length - 1] as Span)[1] - 1),
      kind: KINDS[kind] as Block['kind'],
      text,
      indent: 0,
      gap: joined ? 0 : 1,
      mark: '',
      glued,
      path: this.paths.ofBlock(element),
      linkedChars,
      facts,
    };
    this.blocks.push(block);
    this.mark(draft);
    this.count(block, draft);
  }

  private mark(draft: Draft): void {
    const { rows, elements } = this;
    rows.element.push(draft.element);
    rows.level.push(elements.level[draft.element] as number);
    rows.region.push(elements.region[draft.element] as number);
    rows.hidden.push(draft.hidden);
    rows.breaks.push(Math.min(draft.breaks, 255));
    rows.links.push(Math.min(draft.links, 65535));
    rows.hrefLength.push(Math.min(draft.hrefLength, 65535));
  }

  private count(block: Block, { element, hidden }: Draft): void {
    const { elements } = this;
    if (hidden !== 0 && elements.hidden[element] === 0) return;
    elements.textChars[element]! += block.text.length;
    elements.linkChars[element]! += block.linkedChars;
    elements.sentences[element]! += block.facts.sentences;
    elements.blocks[element]! += 1;
  }
}
