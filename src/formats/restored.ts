import type { Column, Row, Type } from './types.ts';

/** A value as it was before it was packed. */
function value(packed: unknown, type: Type): unknown {
  if (packed === null || packed === undefined) return null;
  if (packed instanceof Date) return packed.toISOString().slice(0, 10);
  if (typeof type === 'string') return packed;
  if ('list' in type) return (packed as unknown[]).map((one) => value(one, type.list));
  return restored(packed as Row, type.struct);
}

/** A row as it was before it went into Parquet: dates as text, null for what is not there, keys in the order of the columns. */
export function restored(row: Row, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ name, type }) => [name, value(row[name], type)]));
}
