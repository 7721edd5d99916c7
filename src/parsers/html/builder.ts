import { ATTR, type Attributes } from './attributes.ts';
import type { BlockList } from './blocks.ts';
import type { Elements } from './elements.ts';
import type { Head } from './head.ts';
import { Seams } from './seams.ts';
import type { Stack } from './stack.ts';
import { HEADINGS, idOf, impliedEnds, KIND, kinds, traits } from './tags.ts';
import { TRAIT } from './traits.ts';
import { hiddenBy, STYLE, styleOf } from './visibility.ts';
import { ownLines } from './wrapped.ts';

const A = idOf('a');
const BODY = idOf('body');
const BR = idOf('br');
const FORM = idOf('form');
const HEAD = idOf('head');
const HTML = idOf('html');
const IMG = idOf('img');
const P = idOf('p');
const TIME = idOf('time');

/** The parts a page is built of. */
export interface Parts {
  readonly text: string;
  readonly stack: Stack;
  readonly elements: Elements;
  readonly attributes: Attributes;
  readonly head: Head;
  readonly list: BlockList;
}

/** Turns tags and runs of text, as they come, into open elements, table rows and blocks. Keeps the standard's implied ends. */
export class Builder {
  private readonly parts: Parts;
  /** Elements without an end tag of their own, and those beyond the depth limit. */
  unclosed = 0;
  private readonly seams: Seams;

  constructor(parts: Parts) {
    this.parts = parts;
    this.seams = new Seams(parts.text, parts.elements);
    parts.elements.add(0, -1, 0);
    parts.elements.kind[0] = KIND.paragraph;
  }

  /** Text between tags. */
  run(start: number, end: number): void {
    const { stack, list, text } = this.parts;
    if (stack.tag[stack.top] === HEAD && text.slice(start, end).trim() !== '') this.closeTo(stack.top, start);
    if (stack.preserved[stack.top] === 0) list.run(start, end);
    else this.runLines(start, end);
  }

  /** A start tag whose attributes were just read, from `<` at `start`. */
  open(tag: number, start: number): void {
    const { stack, list } = this.parts;
    const trait = traits[tag] as number;
    this.leaveDrawing(trait, start);
    if (this.ignored(tag)) return;
    if (stack.beyond === 0) this.endImplied(tag, trait, start);
    if (tag === BR) list.breakLine(stack.hidden[stack.top] as number);
    else if (trait & TRAIT.void) this.leaf(tag, trait, start);
    else if (!this.parts.attributes.selfClosing || stack.foreign < 0) this.push(tag, trait, start);
  }

  /** An end tag; `end` is the offset after its `>`. */
  close(tag: number, end: number): void {
    const { stack, list } = this.parts;
    const trait = traits[tag] as number;
    const hidden = stack.hidden[stack.top] as number;
    if (tag === BR) list.breakLine(hidden);
    if (tag === P && (stack.last[P] as number) < 0) list.cut(hidden);
    if (stack.beyond > 0) this.closeBeyond(trait, hidden);
    else if (tag !== BODY && tag !== HTML) this.closeOpen(tag, trait, end);
  }

  /** Content that is no markup and no text of the page (`<script>`, `<style>`, `<iframe>`). */
  raw(tag: number, start: number): void {
    const { stack, list } = this.parts;
    const trait = traits[tag] as number;
    if (stack.tag[stack.top] === HEAD && !(trait & (TRAIT.head | TRAIT.raw))) this.closeTo(stack.top, start);
    if (trait & TRAIT.block) list.cut(stack.hidden[stack.top] as number);
  }

  /** The page ends: ends what is open. */
  finish(end: number): void {
    this.closeTo(1, end);
    this.parts.elements.end[0] = end;
  }

  private runLines(start: number, end: number): void {
    const { stack, list, text } = this.parts;
    for (const [from, to] of ownLines(text, start, end)) {
      list.run(from, to);
      if (to < end) list.breakLine(stack.hidden[stack.top] as number);
    }
  }

  private leaveDrawing(trait: number, at: number): void {
    if ((trait & TRAIT.breakout) === 0) return;
    const { stack } = this.parts;
    for (let drawing = stack.foreign; drawing >= 0; drawing = stack.foreign) this.closeTo(drawing, at);
  }

  /** Tags that the standard drops: a second `<html>`, `<head>`, `<body>`, a form inside a form. */
  private ignored(tag: number): boolean {
    const { last } = this.parts.stack;
    if (tag === HEAD) return last[HEAD]! >= 0 || last[BODY]! >= 0;
    return (tag === HTML || tag === BODY || tag === FORM) && last[tag]! >= 0;
  }

  private endImplied(tag: number, trait: number, at: number): void {
    const { stack } = this.parts;
    if (stack.tag[stack.top] === HEAD && !(trait & TRAIT.head)) this.closeTo(stack.top, at);
    if (trait & TRAIT.closesParagraph) this.closeTo(stack.openParagraph(P), at);
    const inner = traits[stack.tag[stack.top] as number] as number;
    if (trait & inner & TRAIT.heading) this.closeTo(stack.top, at);
    if (tag === A) this.endInline(stack.ended(A), at);
    const rule = impliedEnds[tag];
    if (rule) this.closeTo(stack.implied(rule), at);
  }

  private leaf(tag: number, trait: number, start: number): void {
    const { stack, list, elements, attributes, head } = this.parts;
    const parent = stack.row[stack.top] as number;
    if (trait & TRAIT.block) list.cut(stack.hidden[stack.top] as number);
    head.note(tag, start, parent);
    if (tag !== IMG || !attributes.has(ATTR.alt)) return;
    const row = elements.add(tag, parent, start);
    elements.describe(row, attributes, ATTR.alt);
    elements.inherit(row, tag, stack.hidden[stack.top] as number);
  }

  private push(tag: number, trait: number, start: number): void {
    const { stack, elements, attributes, list, head } = this.parts;
    const style = styleOf(attributes);
    const parent = stack.row[stack.top] as number;
    const hidden = (stack.hidden[stack.top] as number) | hiddenBy(tag, attributes, style);
    const link = tag === A && attributes.has(ATTR.href);
    const block = (trait & TRAIT.block) !== 0 || (style & STYLE.block) !== 0;
    if (block) list.cut(hidden);
    if (stack.full) {
      stack.beyond++;
      this.unclosed++;
      return;
    }
    const row = elements.add(tag, parent, start);
    elements.describe(row, attributes, tag === A ? ATTR.href : tag === TIME ? ATTR.datetime : -1);
    elements.inherit(row, tag, hidden);
    if (!block && this.seams.parts(row, start, stack.tag[stack.top] as number)) list.cut(hidden);
    head.note(tag, start, row);
    stack.push(row, tag, {
      hidden,
      block,
      preserved: kinds[tag] === KIND.pre || (style & STYLE.preserved) !== 0,
      link,
    });
  }

  private closeBeyond(trait: number, hidden: number): void {
    if (trait & TRAIT.block) this.parts.list.cut(hidden);
    if ((trait & TRAIT.void) === 0) this.parts.stack.beyond--;
  }

  private closeOpen(tag: number, trait: number, end: number): void {
    const { stack } = this.parts;
    let at = stack.ended(tag);
    if (at < 0 && trait & TRAIT.heading) at = Math.max(...HEADINGS.map((heading) => stack.ended(heading)));
    this.endInline(at, end);
    if (at > 0) this.unclosed--;
  }

  private endInline(at: number, end: number): void {
    const { stack } = this.parts;
    if (at < 1) return;
    if (stack.block[at] === 0) this.seams.note(stack.row[at] as number, end);
    if (stack.crosses(at)) {
      stack.forget(at);
      this.unclosed++;
    } else this.closeTo(at, end);
  }

  /** Ends the open elements from the innermost to the one at index `at`; nothing where `at` is below 1. */
  private closeTo(at: number, end: number): void {
    const { stack, list, elements } = this.parts;
    if (at < 1) return;
    this.unclosed += stack.top - at + 1;
    while (stack.top >= at) {
      const { top } = stack;
      const hidden = stack.hidden[top] as number;
      if (stack.block[top] === 1 || (hidden !== 0 && stack.hidden[top - 1] === 0)) list.cut(hidden);
      elements.end[stack.row[top] as number] = end;
      stack.pop();
      list.sink(stack.top);
    }
  }
}
