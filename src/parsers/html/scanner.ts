import type { Attributes } from './attributes.ts';
import type { Builder } from './builder.ts';
import type { Head } from './head.ts';
import { scriptEnd } from './script-end.ts';
import type { Stack } from './stack.ts';
import { HASH, idOf, KNOWN_TAGS, knownTag, OTHER, traits } from './tags.ts';
import { TRAIT } from './traits.ts';

const SCRIPT = idOf('script');
const TITLE = idOf('title');
const PLAINTEXT = idOf('plaintext');
const FRAMESET = idOf('frameset');
const NOFRAMES = idOf('noframes');

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Splits a page into tags and runs of text, as the HTML standard's tokenizer does. Reads forwards only. */
export class Scanner {
  /** UTF-16 units looked at, searches without a find counted. */
  steps = 0;
  private readonly text: string;
  private readonly builder: Builder;
  private readonly stack: Stack;
  private readonly attributes: Attributes;
  private readonly head: Head;
  /** Names of the tags by id; grows by the page's own. */
  private readonly tagNames: string[];
  private readonly met = new Map<number, number>();
  /** The tag name read last: its hash and the offset after it. */
  private hash = 0;
  private nameEnd = 0;
  /** Offset of the next `--!>`, -1 before it was looked for. */
  private bang = -1;
  /** The page is one of frames: what it says to readers without them is all the text it has. */
  private framed = false;

  constructor(text: string, builder: Builder, stack: Stack, attributes: Attributes, head: Head, tagNames: string[]) {
    this.text = text;
    this.builder = builder;
    this.stack = stack;
    this.attributes = attributes;
    this.head = head;
    this.tagNames = tagNames;
  }

  /** Reads the page until it ends or `full` says so; returns the offset reached. */
  scan(full: () => boolean): number {
    const { text } = this;
    let at = 0;
    while (at < text.length && !full()) {
      const open = this.find('<', at);
      if (open > at) this.builder.run(at, open);
      at = open < text.length ? this.markup(open) : open;
      this.steps += at - open;
    }
    return at;
  }

  /** Offset of `what`, the page's end where there is none. */
  private find(what: string, from: number): number {
    const at = this.text.indexOf(what, from);
    const found = at < 0 ? this.text.length : at;
    this.steps += found - from;
    return found;
  }

  /** Offset after the next `what`. */
  private after(what: string, from: number): number {
    return Math.min(this.find(what, from) + what.length, this.text.length);
  }

  /** What begins with `<` at `at`; returns the offset after it. */
  private markup(at: number): number {
    const code = this.text.charCodeAt(at + 1);
    if (isLetter(code)) return this.startTag(at);
    if (code === 47) return this.endTag(at);
    if (code === 33) return this.declaration(at);
    if (code === 63) return this.after('>', at + 2);
    this.builder.run(at, at + 1);
    return at + 1;
  }

  private readName(start: number): void {
    const { text } = this;
    let hash = 0;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 62 || code === 47) break;
      hash = (Math.imul(hash, HASH) + (code | 32)) | 0;
    }
    this.hash = hash;
    this.nameEnd = at;
  }

  /** Id of the tag whose name was just read from `start`. */
  private tagId(start: number): number {
    const known = knownTag(this.hash) || this.met.get(this.hash);
    if (known) return known;
    const id = Math.min(KNOWN_TAGS + this.met.size, OTHER);
    if (id === OTHER) return OTHER;
    this.met.set(this.hash, id);
    this.tagNames[id] = this.text.slice(start, Math.min(this.nameEnd, start + 40)).toLowerCase();
    return id;
  }

  private startTag(at: number): number {
    this.readName(at + 1);
    const tag = this.tagId(at + 1);
    const end = this.attributes.scan(this.nameEnd);
    if (end < 0) return this.text.length;
    if (tag === FRAMESET) this.framed = true;
    if (this.isRaw(tag)) return this.rawElement(tag, at, end);
    this.builder.open(tag, at);
    return end;
  }

  /** Whether an element's content is no markup. */
  private isRaw(tag: number): boolean {
    if (((traits[tag] as number) & (TRAIT.raw | TRAIT.escapable)) === 0) return false;
    return !(tag === TITLE && this.stack.foreign >= 0) && !(tag === NOFRAMES && this.framed);
  }

  private endTag(at: number): number {
    const code = this.text.charCodeAt(at + 2);
    if (code === 62) return at + 3;
    if (isLetter(code)) {
      this.readName(at + 2);
      const tag = this.tagId(at + 2);
      const close = this.find('>', this.nameEnd);
      if (close < this.text.length) this.builder.close(tag, close + 1);
      return Math.min(close + 1, this.text.length);
    }
    if (at + 2 < this.text.length) return this.after('>', at + 2);
    this.builder.run(at, at + 2);
    return at + 2;
  }

  private declaration(at: number): number {
    const { text } = this;
    if (text.startsWith('--', at + 2)) return this.comment(at + 4);
    if (!text.startsWith('[CDATA[', at + 2) || this.stack.foreign < 0) return this.after('>', at + 2);
    const end = this.find(']]>', at + 9);
    this.builder.run(at + 9, end);
    return Math.min(end + 3, text.length);
  }

  /** A comment's content begins at `from`; `-->` and `--!>` end it, `<!-->` and `<!--->` are whole. */
  private comment(from: number): number {
    const { text } = this;
    if (text.charCodeAt(from) === 62) return from + 1;
    if (text.startsWith('->', from)) return from + 2;
    if (this.bang < from) this.bang = this.find('--!>', from);
    const end = this.after('-->', from);
    return this.bang < end ? Math.min(this.bang + 4, text.length) : end;
  }

  /** An element whose content is no markup: returns the offset after its end tag. */
  private rawElement(tag: number, start: number, from: number): number {
    const end = this.contentEnd(tag, from);
    if (tag !== TITLE && (traits[tag] as number) & TRAIT.escapable) {
      this.builder.open(tag, start);
      this.builder.run(from, end);
      this.builder.close(tag, end);
    } else {
      this.builder.raw(tag, start);
      if (tag === SCRIPT) this.head.noteScript(from, end);
      if (tag === TITLE) this.head.noteTitle(from, end);
    }
    return this.after('>', end);
  }

  private contentEnd(tag: number, from: number): number {
    if (tag === PLAINTEXT) return this.text.length;
    if (tag !== SCRIPT) return this.rawEnd(this.hash, from);
    const end = scriptEnd(this.text, from);
    this.steps += end - from;
    return end;
  }

  /** Offset of the end tag whose name has this hash, the page's end where there is none. */
  private rawEnd(hash: number, from: number): number {
    for (let at = this.find('</', from); at < this.text.length; at = this.find('</', at + 2)) {
      this.readName(at + 2);
      if (this.hash === hash) return at;
    }
    return this.text.length;
  }
}
