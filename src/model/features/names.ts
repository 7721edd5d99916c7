import type { ElementTable } from '../../parsers/html/types.ts';
import { BUCKETS } from './words.ts';

const LONGEST = 60;
const PIECE = 3;
const WHOLE = 5;
const TAG = 7;

const bucket = (hash: number): number => {
  const mixed = Math.imul(hash, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
};

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Buckets of what one class, id, role or itemprop is called: its words, and all of them in a row. */
class NameScan {
  readonly found: number[] = [];
  private whole = WHOLE;
  private pieces = 0;
  private hash = PIECE;
  private length = 0;

  /** Adds a name's words: runs of letters, parted at digits, signs and humps. */
  read(name: string): void {
    this.whole = WHOLE;
    this.pieces = 0;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const upper = isUpper(code);
      const letter = upper || isLower(code);
      if (!letter || (upper && (isLower(name.charCodeAt(i - 1)) || isLower(name.charCodeAt(i + 1))))) this.end();
      if (!letter) continue;
      this.hash = (Math.imul(this.hash, 31) + (code | 32)) | 0;
      this.length++;
    }
    this.end();
    if (this.pieces > 1) this.add(this.whole);
  }

  private end(): void {
    if (this.length === 0) return;
    if (this.length > 1) this.add(this.hash);
    this.whole = (Math.imul(this.whole, 31) + this.hash) | 0;
    this.pieces++;
    this.hash = PIECE;
    this.length = 0;
  }

  private add(hash: number): void {
    const number = bucket(hash);
    if (!this.found.includes(number)) this.found.push(number);
  }
}

/** Buckets of the names of a page's elements: of class, id, role, itemprop and tag. Split once for each name. */
export class ElementNames {
  private readonly elements: ElementTable;
  private readonly known: Array<readonly number[] | undefined> = [[]];
  private readonly tags: Array<readonly number[] | undefined> = [];

  constructor(elements: ElementTable) {
    this.elements = elements;
  }

  /** Buckets of an attribute's value, by its number. */
  of(name: number): readonly number[] {
    const known = this.known[name];
    if (known) return known;
    const scan = new NameScan();
    for (const token of this.elements.names.tokens(name)) if (token.length <= LONGEST) scan.read(token);
    this.known[name] = scan.found;
    return scan.found;
  }

  /** The bucket of a tag, by its number. */
  ofTag(tag: number): readonly number[] {
    const known = this.tags[tag];
    if (known) return known;
    let hash = TAG;
    for (const sign of this.elements.tagNames[tag] ?? '') hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0;
    const made = [bucket(hash)];
    this.tags[tag] = made;
    return made;
  }
}
