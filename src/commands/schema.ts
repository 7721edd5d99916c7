import { columnTypes, jsonSchema } from '../formats/schema.ts';
import type { Streams } from '../streams.ts';

/** Options of `schema`, as commander hands them over. */
export interface SchemaFlags {
  readonly for?: Parameters<typeof columnTypes>[0];
}

/** Prints what a record looks like. Returns the exit code. */
export function schema(flags: SchemaFlags, { stdout }: Streams): number {
  stdout.write(`${flags.for ? columnTypes(flags.for) : JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
}
