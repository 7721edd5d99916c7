import type { DumpError } from '../errors.ts';
import type { Capture } from '../types.ts';
import { type Row, rowOf, type Table } from './rows.ts';
import type { Member } from './types.ts';

type Opened = Capture | Member | DumpError;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep lists of articles are looked for (`response.body.items.item`). */
const deepest = 5;

/** A table written column by column, as pandas does: `{"title": {"0": …}, "body": {"0": …}}`. */
function turned(value: Record<string, unknown>): Record<string, unknown>[] | undefined {
  const columns = Object.entries(value);
  const first = columns[0]?.[1];
  if (columns.length < 2 || !isObject(first) || !Object.keys(first).every((key) => /^\d+$/.test(key))) return undefined;
  if (!columns.every(([, column]) => isObject(column))) return undefined;
  return Object.keys(first).map((key) =>
    Object.fromEntries(columns.map(([name, column]) => [name, (column as typeof first)[key]])),
  );
}

/** How many objects in a value hold a text of their own, one that is not within lists; counted to two. */
function homesOf(value: Record<string, unknown>, table: Table, depth = 0): number {
  const own = new Map(Object.entries(value).filter(([, inner]) => !isObject(inner)));
  if (table.holdsText(own)) return 1;
  let homes = 0;
  for (const inner of depth < deepest ? Object.values(value).filter(isObject) : []) {
    homes += homesOf(inner, table, depth + 1);
    if (homes > 1) break;
  }
  return homes;
}

/** The rows that a JSON value holds: itself, the elements of its lists, the objects in it. Found where the text is. */
function* rowsIn(value: unknown, table: Table, depth: number): Generator<Row> {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (isObject(value) && homesOf(value, table) === 1) yield rowOf(value);
  else for (const inner of Object.values(value)) yield* rowsIn(inner, table, depth + 1);
}

/** As `rowsIn`; an object without text is a row all the same where it stands alone or in the outermost list. */
function* rowsOf(value: unknown, table: Table, depth = 0): Generator<Row> {
  if (depth > deepest) return;
  if (typeof value === 'string' && depth === 1) yield new Map([['text', value]]);
  else if (Array.isArray(value)) for (const element of value) yield* rowsOf(element, table, depth + 1);
  else if (isObject(value)) {
    const rows = (turned(value) ?? [value]).flatMap((one) => [...rowsIn(one, table, 0)]);
    yield* rows.length ? rows : [rowOf(value)];
  }
}

/** The rows of one JSON value as captures; where there are several, numbered within `number`. */
export function* capturesOf(value: unknown, table: Table, number: string, recoded: string): Generator<Opened> {
  const rows = rowsOf(value, table);
  const first = rows.next();
  if (first.done) return;
  const second = rows.next();
  const prefix = number === '' ? '' : `${number}.`;
  if (second.done) {
    yield table.capture(number || '1', first.value, recoded);
    return;
  }
  yield table.capture(`${prefix}1`, first.value, recoded);
  yield table.capture(`${prefix}2`, second.value, recoded);
  let at = 2;
  for (const row of rows) yield table.capture(`${prefix}${++at}`, row, recoded);
}
