import { LIMITS } from './limits.ts';
import { HASH, hashOf } from './tags.ts';

/** The attributes that are read, by number. */
export const ATTR = {
  class: 0,
  id: 1,
  role: 2,
  itemprop: 3,
  hidden: 4,
  style: 5,
  href: 6,
  alt: 7,
  name: 8,
  property: 9,
  content: 10,
  rel: 11,
  lang: 12,
  datetime: 13,
  type: 14,
  ariaHidden: 15,
  shadowRootMode: 16,
  open: 17,
  httpEquiv: 18,
  xmlLang: 19,
  src: 20,
  value: 21,
} as const;

const SPELLED: Partial<Record<keyof typeof ATTR, string>> = {
  ariaHidden: 'aria-hidden',
  shadowRootMode: 'shadowrootmode',
  httpEquiv: 'http-equiv',
  xmlLang: 'xml:lang',
};

const SLOTS = 256;
const slots = new Int8Array(SLOTS).fill(-1);
const hashes = new Int32Array(SLOTS);

for (const [key, number] of Object.entries(ATTR)) {
  const hash = hashOf(SPELLED[key as keyof typeof ATTR] ?? key);
  let slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
  while (slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = number;
  hashes[slot] = hash;
}

function numberOf(hash: number): number {
  let slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
  while (slots[slot] !== -1) {
    if (hashes[slot] === hash) return slots[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The attributes of one tag: where the values of the read ones stand. One object serves a whole page. */
export class Attributes {
  /** Bits of the attributes that the tag has, `1 << ATTR.x`. */
  seen = 0;
  selfClosing = false;
  private readonly text: string;
  private readonly starts = new Int32Array(32);
  private readonly ends = new Int32Array(32);
  private looked = 0;

  constructor(text: string) {
    this.text = text;
  }

  has(attribute: number): boolean {
    return (this.seen & (1 << attribute)) !== 0;
  }

  /** Offset of the value; meaningful where the attribute is there. */
  start(attribute: number): number {
    return this.starts[attribute] as number;
  }

  end(attribute: number): number {
    return this.ends[attribute] as number;
  }

  /** The raw value, '' where the attribute is absent. */
  raw(attribute: number): string {
    return this.has(attribute) ? this.text.slice(this.starts[attribute], this.ends[attribute]) : '';
  }

  /** Reads from after the tag's name; returns the offset after `>`, or -1 where the page ends inside the tag. */
  scan(from: number): number {
    this.seen = 0;
    this.looked = 0;
    this.selfClosing = false;
    const { text } = this;
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === 62) return at + 1;
      if (code > 32 && code !== 47) {
        at = this.one(at);
        if (at < 0) return -1;
      } else {
        this.selfClosing = code === 47 && text.charCodeAt(at + 1) === 62;
        at++;
      }
    }
    return -1;
  }

  /** Reads one attribute; returns the offset after it, -1 where the page ends inside. */
  private one(start: number): number {
    const { text } = this;
    let at = start;
    let hash = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 62 || code === 47 || (code === 61 && at > start)) break;
      hash = (Math.imul(hash, HASH) + (code | 32)) | 0;
    }
    const after = skipBlanks(text, at);
    if (text.charCodeAt(after) !== 61) {
      this.note(hash, at, at);
      return at;
    }
    return this.value(hash, skipBlanks(text, after + 1));
  }

  private value(hash: number, at: number): number {
    const { text } = this;
    const quote = text.charCodeAt(at);
    if (quote === 34 || quote === 39) {
      const end = text.indexOf(quote === 34 ? '"' : "'", at + 1);
      if (end >= 0) this.note(hash, at + 1, end);
      return end < 0 ? -1 : end + 1;
    }
    let end = at;
    while (end < text.length && text.charCodeAt(end) > 32 && text.charCodeAt(end) !== 62) end++;
    this.note(hash, at, end);
    return end;
  }

  private note(hash: number, start: number, end: number): void {
    if (++this.looked > LIMITS.attributes) return;
    const number = numberOf(hash);
    if (number < 0 || this.has(number)) return;
    this.seen |= 1 << number;
    this.starts[number] = start;
    this.ends[number] = end;
  }
}
