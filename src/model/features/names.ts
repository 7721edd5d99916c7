import type { ElementTable } from '../../parsers/html/types.ts';
import { BUCKETS } from './words.ts';

const PIECE = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Buckets of what a class, id, role or itemprop is called: the whole name without digits, and its words. */
function bucketsOf(tokens: readonly string[]): number[] {
  const found = new Set<number>();
  for (const token of tokens) {
    if (token.length > 60) continue;
    const pieces = (token.match(PIECE) ?? []).map((piece) => piece.toLowerCase());
    for (const piece of pieces) if (piece.length > 1) found.add(hashOf(piece, 3));
    if (pieces.length > 1) found.add(hashOf(pieces.join('-'), 5));
  }
  return [...found];
}

/** Buckets of the names of an element: of its class, id, role, itemprop and tag. Split once for each name. */
export class ElementNames {
  private readonly elements: ElementTable;
  private readonly known: Array<readonly number[] | undefined> = [[]];
  private readonly tags: Array<number | undefined> = [];

  constructor(elements: ElementTable) {
    this.elements = elements;
  }

  private of(name: number): readonly number[] {
    const known = this.known[name];
    if (known) return known;
    const made = bucketsOf(this.elements.names.tokens(name));
    this.known[name] = made;
    return made;
  }

  private tag(row: number): number {
    const { tag, tagNames } = this.elements;
    const id = tag[row] as number;
    this.tags[id] ??= hashOf(tagNames[id] ?? '', 7);
    return this.tags[id];
  }

  /** Calls `take` with each bucket of an element. */
  each(row: number, take: (bucket: number) => void): void {
    const { classes, id, role, itemprop } = this.elements;
    for (const column of [classes, id, role, itemprop]) {
      const name = column[row] as number;
      if (name !== 0) this.of(name).forEach(take);
    }
    take(this.tag(row));
  }
}
