import type { Format } from './types.ts';

/** Half of a surrogate pair, as JSON.stringify escapes it: many readers refuse it. */
const loneSurrogate = /\\ud[89a-f]/;

const wellFormed = (_key: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

/** A value as one line of JSON, with its line end; never with half a surrogate pair. */
export function jsonLine(value: object): string {
  const line = JSON.stringify(value);
  return `${loneSurrogate.test(line) ? JSON.stringify(value, wellFormed) : line}\n`;
}

/** One JSON value that holds all rows, a row a line. */
export function jsonDocument(head: string, tail: string): Format {
  return {
    name: 'json',
    endings: ['.json'],
    head: () => head,
    between: ',',
    tail,
    record: (row, columns) => jsonLine(Object.fromEntries(columns.map(({ name }) => [name, row[name]]))),
  };
}
