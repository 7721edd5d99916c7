import type { Span } from '../../types.ts';
import { entityAt } from './entities.ts';

const PLAIN = 0;
const BLANK = 1;
const DROPPED = 2;
const AMPERSAND = 3;

/** What a sign is to the normalisation; signs above U+3000 are plain, but for U+FEFF. */
const kinds = new Uint8Array(0x3001);
kinds.fill(DROPPED, 0, 32);
for (const code of [9, 10, 12, 13, 32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) kinds[code] = BLANK;
kinds.fill(BLANK, 0x2000, 0x200b);
for (const code of [0xad, 0x200b, 0x2060]) kinds[code] = DROPPED;
kinds[38] = AMPERSAND;

function kindOf(code: number): number {
  if (code <= 0x3000) return kinds[code] as number;
  return code === 0xfeff ? DROPPED : PLAIN;
}

/** Writes pieces of source as normalised text: entities decoded, blanks folded, zero-width signs dropped, ends trimmed. */
export class Folder {
  text = '';
  /** Where asked for: the offset in `text` and in the source of each piece, one after another. */
  trace: number[] | null = null;
  private blank = false;

  private put(piece: string, at: number): void {
    this.text += this.blank && this.text !== '' ? ` ${piece}` : piece;
    this.blank = false;
    this.trace?.push(this.text.length - piece.length, at);
  }

  /** Signs that an entity stood for: blanks and zero-width signs among them fold like any other. */
  private putDecoded(piece: string, at: number): void {
    const kind = kindOf(piece.charCodeAt(0));
    if (kind === BLANK) this.blank = true;
    else if (kind !== DROPPED) this.put(piece, at);
  }

  /** Reads the sign at `at` that is not plain; returns the offset after it. */
  private special(text: string, at: number, kind: number, end: number, inAttribute: boolean): number {
    if (kind === BLANK) this.blank = true;
    if (kind !== AMPERSAND) return at + 1;
    const entity = entityAt(text, at, end, inAttribute);
    if (entity) this.putDecoded(entity.text, at);
    else this.put('&', at);
    return entity ? entity.end : at + 1;
  }

  /** Writes a piece; returns how many units of text it gave, a blank before it not counted. */
  add(text: string, start: number, end: number, inAttribute = false): number {
    const before = this.text.length + (this.blank && this.text !== '' ? 1 : 0);
    let from = start;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      const inside = code === 32 && at > from && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === PLAIN;
      if (kind === PLAIN || inside) {
        at++;
        continue;
      }
      if (at > from) this.put(text.slice(from, at), from);
      at = this.special(text, at, kind, end, inAttribute);
      from = at;
    }
    if (at > from) this.put(text.slice(from, at), from);
    return Math.max(0, this.text.length - before);
  }
}

/**
 * The HTML parser's named normalisation: the pieces of source one after another, entities decoded, blanks (also U+00A0,
 * U+3000) folded to one, zero-width signs and controls dropped, ends trimmed. Linear. A block's `text` is this of its spans.
 * @param source the decoded source
 */
export function htmlText(source: string, spans: readonly Span[]): string {
  const folder = new Folder();
  for (const [start, end] of spans) folder.add(source, start, end);
  return folder.text;
}

/** The value of an attribute, normalised like text; `&copy=` and the like stay, as the standard asks. */
export function attributeText(source: string, start: number, end: number): string {
  const folder = new Folder();
  folder.add(source, start, end, true);
  return folder.text;
}
