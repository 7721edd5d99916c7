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

/** The rows that a JSON value holds: itself, the elements of its lists, the objects in it. Found where the text is. */
function* rowsIn(value: unknown, table: Table, depth = 0): Generator<Row> {
  if (depth > deepest) return;
  if (Array.isArray(value)) yield* rowsInList(value, table, depth);
  else if (isObject(value)) yield* rowsInObject(value, table, depth);
}

function* rowsInList(list: readonly unknown[], table: Table, depth: number): Generator<Row> {
  for (const element of list) {
    if (typeof element === 'string' && depth === 0) yield new Map([['text', element]]);
    else yield* rowsIn(element, table, depth + 1);
  }
}

function* rowsInObject(value: Record<string, unknown>, table: Table, depth: number): Generator<Row> {
  const columns = depth === 0 ? turned(value) : undefined;
  const row = rowOf(value);
  if (columns) yield* columns.map(rowOf);
  else if (table.holdsText(row) && !nested(value, row, table)) yield row;
  else yield* rowsWithin(value, row, table, depth);
}

/** Is what looks like one row a head over many: is its text only that of rows within? */
function nested(value: Record<string, unknown>, row: Row, table: Table): boolean {
  const { body, packed } = table.planFor(row);
  const own = [...body, ...packed].some(
    (column) => !column.includes('.') && !Array.isArray(row.get(column)) && row.get(column),
  );
  if (own) return false;
  return Object.values(value).some((inner) => isObject(inner) && Object.values(inner).filter(isObject).length > 1);
}

function* rowsWithin(value: Record<string, unknown>, row: Row, table: Table, depth: number): Generator<Row> {
  let found = false;
  for (const inner of Object.values(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    for (const one of rowsIn(inner, table, depth + 1)) {
      found = true;
      yield one;
    }
  }
  if (!found && depth < 2) yield row;
}

/** The rows of one JSON value as captures; where there are several, numbered within `number`. */
export function* capturesOf(value: unknown, table: Table, number: string, recoded: string): Generator<Opened> {
  const rows = rowsIn(value, table);
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
