import type { Format } from './types.ts';

/** Half of a surrogate pair, as JSON.stringify escapes it: many readers refuse it. */
const loneSurrogate = /\\ud[89a-f]/;

/** Line ends outside ASCII, which JSON lets stand and some readers of lines end a line at. */
const lineEnds = /[\u0085\u2028\u2029]/g;

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const wellFormed = (_key: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

/** A value as one line of JSON, with its line end; never with half a surrogate pair, nor with anything else that ends a line. */
export function jsonLine(value: object): string {
  const line = JSON.stringify(value);
  const sound = loneSurrogate.test(line) ? JSON.stringify(value, wellFormed) : line;
  return `${sound.replace(lineEnds, escaped)}\n`;
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
