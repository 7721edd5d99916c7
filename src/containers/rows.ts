import { Buffer } from 'node:buffer';
import { DumpError } from '../errors.ts';
import type { Capture, Cell, Columns } from '../types.ts';
import { textOf, type Value, wordsOf } from './cells.ts';
import { type Plan, planOf } from './columns.ts';
import { page } from './page.ts';
import type { About, Member, Way } from './types.ts';

/** Column → value; nested columns by their path (`metadata.title`). */
export type Row = ReadonlyMap<string, Value>;

/** Fewest signs that make a column the text where no name says so. */
const proseLength = 80;
const nesting = 3;

/** An object's columns; objects in it are opened, lists are values. */
export function rowOf(object: object): Row {
  const row = new Map<string, Value>();
  const open = (inner: object, prefix: string, depth: number) => {
    for (const [key, value] of Object.entries(inner)) {
      const isObject =
        typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
      if (isObject && !(value instanceof Date) && depth < nesting) open(value, `${prefix}${key}.`, depth + 1);
      else row.set(prefix + key, value);
    }
  };
  open(object, '', 0);
  return row;
}

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);

function cellOf(row: Row, columns: readonly string[], fits: (text: string) => boolean): Cell | undefined {
  for (const column of columns) {
    const text = wordsOf(row.get(column));
    if (text && fits(text)) return { column, text };
  }
  return undefined;
}

/** A cell, marked where it was the user who named its column. */
const marked = (cell: Cell, isChosen: boolean): Cell => (isChosen ? { ...cell, chosen: true } : cell);

/** The column with the most text, where no name says which one it is. */
function longest(row: Row): string | undefined {
  let best: string | undefined;
  let most = proseLength;
  for (const [column, value] of row) {
    const text = textOf(value);
    if (text.length <= most || isAddress(text.trim())) continue;
    best = column;
    most = text.length;
  }
  return best;
}

/** What the row says of the article beside its text. */
function columnsOf(row: Row, plan: Plan, body: string, chosen: Readonly<Record<string, string>>): Columns {
  const others = plan.body.filter((column) => column !== body);
  const isTitle = (text: string) => text.length < 200 && text.length * 2 < textOf(row.get(body)).length;
  const plain = (text: string) => !isAddress(text);
  const cells = {
    headline: cellOf(row, plan.headline, plain) ?? cellOf(row, others, isTitle),
    date: cellOf(row, plan.date, plain),
    source: cellOf(row, plan.source, plain),
    authors: cellOf(row, plan.authors, plain),
    url: cellOf(row, [...plan.url, ...plan.source], isAddress),
  };
  const found = Object.entries(cells).flatMap(([field, cell]) =>
    cell ? [[field, marked(cell, chosen[field] !== undefined)]] : [],
  );
  return Object.fromEntries(found) as Columns;
}

/** Columns of one table (or of rows that look alike) and what they are. */
export class Table {
  readonly #outer: Member;
  readonly #way: Way;
  readonly #plans = new Map<string, Plan>();
  /** Where the row lies that comes next, in bytes, where that is known. */
  at: number | undefined;

  constructor(outer: Member, way: Way) {
    this.#outer = outer;
    this.#way = way;
  }

  planFor(row: Row): Plan {
    const key = [...row.keys()].join('\0');
    const known = this.#plans.get(key);
    if (known) return known;
    if (this.#plans.size > 100) this.#plans.clear();
    const plan = planOf([...row.keys()], this.#way.columns);
    this.#plans.set(key, plan);
    return plan;
  }

  /** Whether a row has its text in a column whose name says so. */
  holdsText(row: Row): boolean {
    const { body, packed } = this.planFor(row);
    return [...body, ...packed].some((column) => textOf(row.get(column)) !== '' || ArrayBuffer.isView(row.get(column)));
  }

  /** One row as a capture. `number`: what stands behind `!`; `recoded`: the encoding of the table. */
  capture(number: string | number, row: Row, recoded?: string): Capture | Member | DumpError {
    const plan = this.planFor(row);
    const file = `${this.#outer.file}!${number}`;
    const packed = this.#packed(plan, row);
    if (packed) return page(this.#outer, file, packed, this.#about(plan, row, '', undefined));
    const named = plan.body.find((column) => textOf(row.get(column)).trim() !== '');
    const chosen = this.#way.columns?.body !== undefined;
    const body = named ?? (chosen ? undefined : longest(row));
    if (body === undefined) return new DumpError(file, this.#nothing(row));
    const bytes = Buffer.from(textOf(row.get(body)).replaceAll('\r\n', '\n'), 'utf8');
    if (bytes.length > this.#way.maxBytes) return new DumpError(file, `larger than --max-bytes ${this.#way.maxBytes}`);
    const about = this.#about(plan, row, body, recoded ?? 'utf-8');
    return { file, bytes, ...about, ...(named !== undefined && { textColumn: named }) };
  }

  #packed(plan: Plan, row: Row): Buffer | undefined {
    for (const column of plan.packed.concat(plan.body)) {
      const value = row.get(column);
      if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      const text = plan.packed.includes(column) && typeof value === 'string' ? value.replace(/\s+/g, '') : '';
      if (text.length > 3 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return Buffer.from(text, 'base64');
    }
    return undefined;
  }

  #about(plan: Plan, row: Row, body: string, recoded: string | undefined): About {
    const columns = columnsOf(row, plan, body, this.#way.columns ?? {});
    const charset = wordsOf(row.get(plan.charset[0] ?? ''));
    const { keep } = this.#way;
    return {
      ...this.#outer.about,
      ...(this.at !== undefined && { at: this.at }),
      url: columns.url?.text ?? this.#outer.about.url,
      capturedAt: timeOf(wordsOf(row.get(plan.capturedAt[0] ?? ''))) ?? this.#outer.about.capturedAt,
      columns,
      ...(recoded ? { recoded } : charset ? { charset } : {}),
      ...(keep?.length ? { origin: originOf(row, keep) } : {}),
    };
  }

  #nothing(row: Row): string {
    const wanted = this.#way.columns?.body;
    if (wanted !== undefined && row.has(wanted)) return `column '${wanted}' is empty`;
    return `no text in any column: name it with --columns body=NAME (columns: ${[...row.keys()].slice(0, 12).join(', ').slice(0, 200)})`;
  }
}

/** A time as ISO 8601; undefined where it is not written so. */
function timeOf(text: string): string | undefined {
  return /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)? ?(?:Z|[+-]\d\d:?\d\d)?$/.test(text)
    ? text.replace(/(\d) (\d)/, '$1T$2').replace(' ', '')
    : undefined;
}

function originOf(row: Row, keep: readonly string[]): string {
  const plain = (_: string, value: Value) => (typeof value === 'bigint' ? String(value) : value);
  return JSON.stringify(Object.fromEntries(keep.map((column) => [column, row.get(column) ?? null])), plain);
}
