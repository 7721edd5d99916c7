/** Fields of rows, read line by line: a quoted field may go on over lines. A quote inside a field stands for itself. */
export class RowReader {
  readonly delimiter: string;
  #fields: string[] = [];
  #open = '';
  #inQuotes = false;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  /** Reads a line with its end; the row's fields once it is complete. */
  feed(line: string): string[] | undefined {
    const end = line.length - (/\r?\n$/.exec(line)?.[0].length ?? 0);
    for (let at = 0; at <= end; ) {
      const next = this.#inQuotes || line[at] === '"' ? this.#quoted(line, at, end) : this.#plain(line, at, end);
      if (next === undefined) return undefined;
      at = next;
    }
    return this.take();
  }

  /** The fields so far, the open one too; the reader begins anew. */
  take(): string[] {
    const fields = this.#inQuotes ? [...this.#fields, this.#open] : this.#fields;
    this.#fields = [];
    this.#open = '';
    this.#inQuotes = false;
    return fields;
  }

  #plain(line: string, at: number, end: number): number {
    const found = line.indexOf(this.delimiter, at);
    const stop = found < 0 || found > end ? end : found;
    this.#fields.push(line.slice(at, stop));
    return stop + 1;
  }

  /** Reads up to the quote that closes the field: one before a delimiter or the line's end. Undefined: not on this line. */
  #quoted(line: string, start: number, end: number): number | undefined {
    let from = this.#inQuotes ? start : start + 1;
    this.#inQuotes = true;
    for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
      if (line[at + 1] === '"') {
        this.#open += line.slice(from, ++at);
        from = at + 1;
      } else if (at + 1 === end || line.startsWith(this.delimiter, at + 1)) {
        this.#fields.push(this.#open + line.slice(from, at));
        this.#open = '';
        this.#inQuotes = false;
        return at + 2;
      }
    }
    this.#open += line.slice(from);
    return undefined;
  }
}

const delimiters = [',', '\t', ';', '|'];

/** The sign between fields: the one that the first line has most of, outside quotes. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((sign) => bare.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
