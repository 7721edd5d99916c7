import { decode } from '../encodings/index.ts';
import { DumpError, lying } from '../errors.ts';
import type { Capture } from '../types.ts';
import type { Bytes } from './bytes.ts';
import { namesColumns } from './columns.ts';
import { delimiterOf, RowReader } from './csvRow.ts';
import { limits } from './limits.ts';
import { linesOf } from './recode.ts';
import { Table } from './rows.ts';
import type { Container, Member, Way } from './types.ts';

/** Quotes that never close, after which quotes are taken as signs like others. */
const patience = 16;

/** Rows of a table. */
class Rows {
  readonly #bytes: Bytes;
  readonly #text: (part: Buffer) => string;
  readonly #limit: number;
  readonly #reader: RowReader;
  #unclosed = 0;

  constructor(bytes: Bytes, text: (part: Buffer) => string, limit: number, delimiter: string) {
    this.#bytes = bytes;
    this.#text = text;
    this.#limit = limit;
    this.#reader = new RowReader(delimiter);
  }

  /** The next row; undefined at the end. A quote that never closes costs its own line only: the lines behind it are given back. */
  async next(): Promise<string[] | undefined> {
    const lines: Buffer[] = [];
    for (let size = 0; size < this.#limit; ) {
      const line = await this.#bytes.line(this.#limit);
      if (line.length === 0) break;
      lines.push(line);
      size += line.length;
      const text = this.#text(line);
      if (this.#unclosed >= patience) return text.trimEnd().split(this.#reader.delimiter);
      const fields = this.#reader.feed(text);
      if (fields) return fields;
    }
    return lines.length === 0 ? undefined : this.#giveBack(lines);
  }

  #giveBack(lines: readonly Buffer[]): string[] {
    const fields = this.#reader.take();
    if (lines.length === 1) return fields;
    this.#unclosed++;
    this.#bytes.unread(Buffer.concat(lines.slice(1)));
    return this.#text(lines[0]!).trimEnd().split(this.#reader.delimiter);
  }
}

/** Is a first row that says nothing a head all the same? Short words, each once, none a number. */
function looksLikeHead(cells: readonly string[]): boolean {
  const isName = (cell: string) => cell.length < 40 && !/^[\d\s.,:/-]+$|^https?:/.test(cell);
  return cells.some((cell) => cell !== '') && cells.every(isName) && new Set(cells).size === cells.length;
}

const numbered = (row: readonly string[]) => row.map((_, i) => String(i + 1));

async function* rowsOf(member: Member, way: Way): AsyncGenerator<Capture | Member | DumpError> {
  const { bytes, place, encoding, text } = await linesOf(member, way);
  const head = await bytes.peek(limits.head);
  const firstLine = text(head.subarray(0, head.indexOf(10) + 1 || head.length));
  const rows = new Rows(bytes, text, way.maxBytes * 2, delimiterOf(firstLine));
  const table = new Table(member, way);
  const first = await rows.next();
  if (!first) return;
  const isHead = namesColumns(first) || looksLikeHead(first.map((cell) => cell.trim()));
  const names = isHead ? first.map((name, i) => name.trim() || String(i + 1)) : numbered(first);
  let number = 0;
  let start = isHead ? place() : 0;
  for (let row = isHead ? await rows.next() : first; row; start = place(), row = await rows.next()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    number++;
    table.at = start;
    const cells = row.map((cell, i) => [names[i] ?? String(i + 1), cell] as const);
    yield lying(table.capture(number, new Map(cells), encoding), start);
  }
  if (number === 0) yield new DumpError(member.file, 'a table without rows', member.about.at);
  if (bytes !== member.bytes && bytes.damage) throw bytes.damage;
}

/** Does the first line name columns? A name that ends in `.csv` is believed unless the bytes are a page. */
function isTable(head: Buffer, named: boolean): boolean {
  if (head.length === 0) return false;
  const line = firstLineOf(head);
  if (line === undefined || /^\s*</.test(line)) return false;
  if (named) return true;
  const delimiter = delimiterOf(line);
  const cells = new RowReader(delimiter).feed(line);
  return cells?.every((cell) => cell.length < 40) === true && namesColumns(cells);
}

function firstLineOf(head: Buffer): string | undefined {
  const end = head.indexOf(10);
  try {
    return decode({
      file: '',
      bytes: head.subarray(0, end < 0 ? Math.min(head.length, 4096) : end + 2 - ((end + 1) % 2)),
      url: null,
      capturedAt: null,
    }).text;
  } catch {
    return undefined;
  }
}

/** Tables with a sign between fields (comma, tab, semicolon, bar). A row's number counts rows behind the head. */
export const csv: Container = { id: 'csv', endings: ['.csv', '.tsv', '.tab'], magic: isTable, unwrap: rowsOf };
