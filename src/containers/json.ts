import { DumpError, lying } from '../errors.ts';
import type { Capture } from '../types.ts';
import { type Bytes, Damage } from './bytes.ts';
import { namesColumns } from './columns.ts';
import { parsed } from './jsonl.ts';
import { capturesOf } from './jsonRows.ts';
import { limits } from './limits.ts';
import { type Lines, linesOf } from './recode.ts';
import { rowOf, Table } from './rows.ts';
import type { Container, Member, Way } from './types.ts';

type Opened = Capture | Member | DumpError;

const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);
const brace = 0x7b;

/** An object cut out of a stream of JSON; null for one over the limit. */
type Piece = Buffer | null;

/**
 * Cuts the objects out that stand `level` brackets deep (inside lists, where that is not 0), without reading the JSON as a whole.
 * Broken JSON gives what its brackets say.
 */
class Cutter {
  readonly #level: number;
  readonly #limit: number;
  readonly #open: number[] = [];
  #depth = 0;
  #inText = false;
  #escaped = false;
  #parts: Buffer[] = [];
  #size = 0;
  #inside = false;
  /** Bytes before the part that is being read, and before the last object that began. */
  #before = 0;
  #start = 0;

  constructor(level: number, limit: number) {
    this.#level = level;
    this.#limit = limit;
  }

  /** Whether an object has begun and not ended. */
  get unfinished(): boolean {
    return this.#depth > 0;
  }

  *cut(chunk: Buffer): Generator<Piece> {
    let start = this.#inside ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const turn = this.#read(chunk[at]!);
      if (turn === 'begins') {
        start = at;
        this.#start = this.#before + at;
      }
      if (turn !== 'ends') continue;
      yield this.#end(chunk.subarray(start, at + 1));
      start = -1;
    }
    if (start >= 0) this.#keep(chunk.subarray(start));
    this.#before += chunk.length;
  }

  /** Where the last object began, in bytes. */
  get start(): number {
    return this.#start;
  }

  /** Whether an object to be cut out begins or ends with this byte. */
  #read(byte: number): 'begins' | 'ends' | undefined {
    if (this.#inText) this.#text(byte);
    else if (byte === quote) this.#inText = true;
    else if (openers.has(byte)) {
      const begins = this.#begins(byte);
      this.#push(byte);
      return begins ? 'begins' : undefined;
    } else if (closers.has(byte)) {
      this.#depth = Math.max(0, this.#depth - 1);
      return this.#inside && this.#depth === this.#level ? 'ends' : undefined;
    }
    return undefined;
  }

  #text(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#inText = false;
  }

  /** Does an object to be cut out begin here? */
  #begins(byte: number): boolean {
    const isHere = byte === brace && this.#depth === this.#level;
    if (this.#inside || !isHere || (this.#level > 0 && this.#open[this.#level - 1] === brace)) return false;
    this.#inside = true;
    return true;
  }

  #push(byte: number): void {
    if (this.#depth < 4) this.#open[this.#depth] = byte;
    this.#depth++;
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#parts = [];
    else this.#parts.push(part);
  }

  #end(part: Buffer): Piece {
    this.#keep(part);
    const piece = this.#size > this.#limit ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#inside = false;
    return piece;
  }
}

/** How deep the objects stand in JSON that is too large, or too broken, to be read as one value. */
function levelOf(head: Buffer, whole: boolean): number {
  const first = head.toString('latin1', 0, 1024).trimStart()[0];
  if (first === '[') return 1;
  const ends = !new Cutter(0, 0).cut(head).next().done;
  return ends || whole ? 0 : 2;
}

function* pieceRows(piece: Piece, number: number, lines: Lines, table: Table, { file }: Member, { maxBytes }: Way) {
  const value = piece && parsed(lines.text(piece));
  if (typeof value === 'object' && value !== null) yield* capturesOf(value, table, String(number), lines.encoding);
  else yield new DumpError(`${file}!${number}`, piece ? 'not JSON' : `larger than --max-bytes ${maxBytes}`);
}

async function* cutRows(lines: Lines, head: Buffer, whole: boolean, member: Member, way: Way): AsyncGenerator<Opened> {
  const table = new Table(member, way);
  const cutter = new Cutter(levelOf(head, whole), way.maxBytes * 2);
  const before = lines.place();
  const start = () => (before === undefined ? undefined : before + cutter.start);
  let number = 0;
  for await (const chunk of lines.bytes.chunks()) {
    for (const piece of cutter.cut(chunk)) {
      number++;
      table.at = start();
      for (const found of pieceRows(piece, number, lines, table, member, way)) yield lying(found, start());
    }
  }
  if (cutter.unfinished) throw new Damage('JSON is cut off', 'truncated', start());
  if (number === 0) throw new Damage('not JSON, or JSON without objects');
}

async function readWhole(bytes: Bytes): Promise<{ head: Buffer; whole: boolean }> {
  const head = await bytes.peek(limits.json + 1);
  return { head, whole: head.length <= limits.json };
}

async function* rowsOf(member: Member, way: Way): AsyncGenerator<Opened> {
  const lines = await linesOf(member, way);
  const { head, whole } = await readWhole(lines.bytes);
  const value = whole ? parsed(lines.text(head)) : undefined;
  if (value === undefined) {
    yield* cutRows(lines, head, whole, member, way);
    return;
  }
  await lines.bytes.skip(head.length);
  const rows = [...capturesOf(value, new Table(member, way), '', lines.encoding)];
  if (rows.length === 0) yield new DumpError(member.file, 'JSON without text', member.about.at);
  yield* rows;
}

/** Is it JSON that holds a table? Of names that do not say so, the first object must name columns. */
function isJson(head: Buffer, named: boolean): boolean {
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!/^[[{]/.test(text)) return false;
  if (named) return true;
  if (!/^(?:\[\s*)?\{\s*"/.test(text)) return false;
  const [piece] = new Cutter(text.startsWith('[') ? 1 : 0, head.length).cut(Buffer.from(text));
  const value = piece && parsed(piece.toString('utf8'));
  return typeof value === 'object' && value !== null && namesColumns([...rowOf(value).keys()]);
}

/** One JSON value: an article, a list of them, an object that holds such a list. A row's number is its place in the list. */
export const json: Container = { id: 'json', endings: ['.json'], magic: isJson, unwrap: rowsOf };
