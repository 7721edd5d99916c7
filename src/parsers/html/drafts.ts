import type { Elements } from './elements.ts';
import type { Stack } from './stack.ts';

/** U+3000 and below; what may stand around a block's text without belonging to it. */
export function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}

/** A block while its runs of text come in: the ranges, and the innermost element that holds them all. */
export class Draft {
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Whether the range stands in a link. */
  readonly linked: boolean[] = [];
  /** Row of the element that holds all runs so far. */
  element = 0;
  hidden = 0;
  breaks = 0;
  links = 0;
  hrefLength = 0;
  private link = 0;
  /** Stack index of `element`, and the lowest index the stack fell to since the last run. */
  private low = 0;
  private dip = 0;

  /** Takes a run of text; `solid` where it has a sign that is no blank. */
  add(start: number, end: number, solid: boolean, stack: Stack, elements: Elements): void {
    const link = stack.link[stack.top] as number;
    if (solid) this.place(stack);
    if (solid && link !== 0 && link !== this.link) this.noteLink(link, elements);
    this.hidden |= stack.hidden[stack.top] as number;
    const last = this.count - 1;
    if (last >= 0 && this.ends[last] === start && this.linked[last] === (link !== 0)) {
      this.ends[last] = end;
      return;
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.linked[this.count++] = link !== 0;
  }

  /** Tells that the stack fell to `top`. */
  sink(top: number): void {
    if (top < this.dip) this.dip = top;
  }

  /** The draft's part inside `[from, to)` of the source. */
  part(text: string, from: number, to: number): Draft {
    const part = new Draft();
    part.element = this.element;
    part.hidden = this.hidden;
    part.hrefLength = this.hrefLength;
    for (let i = 0; i < this.count; i++) {
      let start = Math.max(this.starts[i] as number, from);
      const end = Math.min(this.ends[i] as number, to);
      while (part.count === 0 && start < end && isBlank(text.charCodeAt(start))) start++;
      if (start >= end) continue;
      part.starts.push(start);
      part.ends.push(end);
      part.linked.push(this.linked[i] as boolean);
      part.count++;
      if (this.linked[i]) part.links = Math.min(part.links + 1, this.links);
    }
    if (part.links === 0) part.hrefLength = 0;
    return part;
  }

  /** Cuts blanks off the end. */
  trim(text: string): void {
    while (this.count > 0) {
      const last = this.count - 1;
      const start = this.starts[last] as number;
      let end = this.ends[last] as number;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
      this.ends[last] = end;
      if (end > start) return;
      this.count--;
    }
  }

  clear(): void {
    this.count = 0;
    this.hidden = 0;
    this.breaks = 0;
    this.links = 0;
    this.hrefLength = 0;
    this.link = 0;
  }

  private place(stack: Stack): void {
    const { top } = stack;
    if (this.count === 0) {
      this.low = top;
      this.element = stack.row[top] as number;
    } else if (this.dip < this.low) {
      this.low = this.dip;
      this.element = stack.row[this.low] as number;
    }
    this.dip = top;
  }

  private noteLink(link: number, elements: Elements): void {
    this.link = link;
    this.links++;
    const length = (elements.valueEnd[link] as number) - (elements.valueStart[link] as number);
    if (length > this.hrefLength) this.hrefLength = length;
  }
}
