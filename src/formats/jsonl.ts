import type { Format } from './types.ts';

/** Half of a surrogate pair, as JSON.stringify escapes it: many readers refuse it. */
const loneSurrogate = /\\ud[89a-f]/;

const wellFormed = (_key: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

/** One JSON object a line. */
export const jsonl: Format = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  record(article, fields) {
    const ordered = Object.fromEntries(fields.map((name) => [name, article[name]]));
    const line = JSON.stringify(ordered);
    return `${loneSurrogate.test(line) ? JSON.stringify(ordered, wellFormed) : line}\n`;
  },
};
