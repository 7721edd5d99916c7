import { jsonLine } from './json.ts';
import type { Format } from './types.ts';

/** One JSON object a line. */
export const jsonl: Format = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  record: (article, fields) => jsonLine(Object.fromEntries(fields.map((name) => [name, article[name]]))),
};
