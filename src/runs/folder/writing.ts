import type { Writing } from '../../formats/shape.ts';
import type { State } from './live.ts';

/** How the records of a run were written. */
export function writingOf({ identity }: State): Writing {
  const options = identity.options as unknown as Omit<Writing, 'output' | 'origin'> & { keep: unknown };
  const { format, profile, fields, dataset, bom, keep } = options;
  // A format of a profile's own goes by the profile alone.
  return {
    ...{ format: format === 'json' ? null : format, output: '', profile, fields, dataset, bom },
    origin: keep !== null,
  };
}
