import { Buffer } from 'node:buffer';
import { maskOf } from '../mask.ts';
import { across } from './across.ts';
import { byteMap } from './bytes.ts';
import { bodyBlocks, quoted, spanOf } from './remark.ts';
import type { ByteRange, Check, Join, Placed, Seen } from './types.ts';

/** Columns of a line that can be boilerplate; shorter ones are speakers, names, verse. */
const NARROWEST = 14;

/** Longest boilerplate, in UTF-16 units. */
const LONGEST = 400;

/** Dumps that print a line before it is boilerplate: so many, and this share of all. */
const FEWEST = 3;
const SHARE = 0.003;

/** Of headings and other short lines, many more: different writers call their parts alike. */
const FEWEST_SHORT = 8;
const SHORT = 40;

/** Lines that are kept in mind at once. */
const MOST = 3_000_000;

/** 52 bits of a text: kept instead of it, as a piece of a text keeps all of it in memory. */
function keyOf(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0) * 2 ** 20 + ((b >>> 0) & 0xfffff);
}

/** A line of a body and the one in front of it. */
interface Line {
  readonly key: number;
  readonly before: number;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly bytes: ByteRange | null;
}

interface Note {
  readonly file: string;
  readonly lines: readonly Line[];
}

function linesOfRecord(seen: Seen): Omit<Line, 'key' | 'before'>[] {
  const line = seen.recordLine ?? 1;
  return seen.articles.flatMap(({ body }) => body.split('\n').map((text) => ({ text, line, bytes: null })));
}

function linesOfPage(seen: Seen): Omit<Line, 'key' | 'before'>[] {
  const bytes = byteMap(seen);
  return seen.articles.flatMap(({ item }) =>
    bodyBlocks(seen, item)
      .filter(({ label }) => label !== 'subheading')
      .map((labelled) => {
        const { text, line, lastLine } = labelled.block;
        return { text, line, bytes: bytes(spanOf(labelled), [line, lastLine]) };
      }),
  );
}

const columns = (text: string) => (/[^\x00-\u024f]/.test(text) ? text.length * 1.7 : text.length);

const isShort = (text: string) => columns(text) < SHORT && !/[.!?。…]$/.test(text);

function note(seen: Seen): Note | null {
  if (seen.articles.length === 0) return null;
  let before = 0;
  const lines: Line[] = [];
  for (const line of seen.page === null ? linesOfRecord(seen) : linesOfPage(seen)) {
    const key = keyOf(maskOf(line.text));
    if (line.text.length <= LONGEST && columns(line.text) >= NARROWEST) lines.push({ ...line, key, before });
    before = key;
  }
  return { file: seen.file, lines };
}

/** Where a line was met; the dumps are gone by the time that it proves to be boilerplate. */
interface Met {
  readonly dump: number;
  readonly line: number;
  readonly bytes: ByteRange | null;
}

interface Repeated {
  /** Lines in front of it: copies of one article have all but one in common. */
  readonly before: Set<number>;
  readonly met: Met[];
  /** Set when it is met again: until then nobody asks. */
  text: string;
}

class Lines implements Join<Note> {
  readonly #lines = new Map<number, Repeated>();
  readonly #files: string[] = [];
  #limit = MOST;

  take({ file, lines }: Note): readonly Placed[] {
    const dump = this.#files.push(file) - 1;
    for (const line of lines) this.#meet(line, dump);
    return [];
  }

  #meet({ key, before, text, line, bytes }: Line, dump: number): void {
    if (this.#lines.size > this.#limit) this.#forget();
    const known = this.#lines.get(key);
    if (!known) this.#lines.set(key, { before: new Set([before]), met: [{ dump, line, bytes }], text: '' });
    else if (known.met.at(-1)?.dump !== dump) {
      if (known.before.size < FEWEST) known.before.add(before);
      known.met.push({ dump, line, bytes });
      if (known.text === '') known.text = Buffer.from(text).toString();
    }
  }

  /** Lets go of lines that were met once: what is boilerplate comes again. */
  #forget(): void {
    for (const [key, { met }] of this.#lines) if (met.length === 1) this.#lines.delete(key);
    this.#limit = Math.max(MOST, this.#lines.size * 2);
  }

  end(): readonly Placed[] {
    const share = this.#files.length * SHARE;
    const least = (text: string) => Math.max(isShort(text) ? FEWEST_SHORT : FEWEST, share);
    return [...this.#lines.values()]
      .filter(({ met, before, text }) => met.length >= least(text) && before.size >= FEWEST)
      .flatMap((repeated) => repeated.met.map((met) => this.#remark(repeated, met)));
  }

  #remark({ met, text }: Repeated, { dump, line, bytes }: Met): Placed {
    const message = `unexpected line ${quoted(text)} in a body, as in ${met.length - 1} other dumps, expected text of this article only`;
    const place = { file: this.#files[dump] as string, line, endLine: line, column: null, bytes };
    return { ...place, excerpt: text, mark: null, message, words: maskOf(text) };
  }
}

/** Lines that bodies of many dumps share. */
export const repeatedLines: Check = {
  id: 'repeated-lines',
  severity: 'error',
  per: 'dump',
  means: 'a body holds a line that the bodies of other dumps hold too: boilerplate, most likely',
  advice: '`clean learn PATH… -o RULES` makes a rule of it, for `--rules RULES`',
  across: across({ note, join: () => new Lines() }),
};
