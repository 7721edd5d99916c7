import { jsonl } from './jsonl.ts';
import type { Format } from './types.ts';

/** Parquet: rows arrive as lines of JSON and are packed by `ParquetRows`. */
export const parquet: Format = { ...jsonl, name: 'parquet', endings: ['.parquet', '.pq'], packed: true };
