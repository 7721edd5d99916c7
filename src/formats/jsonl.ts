import { jsonLine } from './json.ts';
import type { Format } from './types.ts';

/** One JSON object a line. */
export const jsonl: Format = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  record: (row, columns) => jsonLine(Object.fromEntries(columns.map(({ name }) => [name, row[name]]))),
};
