import { ranges, type State, stateOf } from '../runs/folder/live.ts';
import type { Streams } from '../streams.ts';

/** Options of `status`, as commander hands them over. */
export interface StatusFlags {
  readonly json?: boolean;
  readonly missing?: boolean;
  readonly exitCode?: boolean;
}

/** How far a run is, in numbers. */
function summary({ identity, pieces, missing }: State): Readonly<Record<string, unknown>> {
  const sum = (of: (piece: State['pieces'][number]) => number) => pieces.reduce((total, piece) => total + of(piece), 0);
  return {
    complete: missing.length === 0,
    shards: identity.shards,
    done: identity.shards - missing.length,
    missing: ranges(missing),
    pieces: pieces.length,
    dumps: sum(({ inputs }) => inputs.filter(({ block }) => block === null || block === -1).length),
    records: sum(({ records }) => records),
    quarantined: sum(({ counts }) => counts.quarantined),
    again: sum(({ inputs }) => inputs.filter(({ again }) => again).length),
    bytes: sum(({ out_bytes }) => out_bytes),
    version: identity.version,
    rules: identity.rules,
  };
}

/** How far the run in a folder is: lines of name and value, or JSON; or only the missing shards, as Slurm writes an array. Returns the exit code. */
export async function status(folder: string, flags: StatusFlags, { stdout }: Streams): Promise<number> {
  const state = stateOf(folder);
  const numbers = summary(state);
  if (flags.json) stdout.write(`${JSON.stringify(numbers)}\n`);
  else if (flags.missing) stdout.write(`${numbers.missing}\n`);
  else
    for (const [name, value] of Object.entries(numbers))
      stdout.write(`${name.padEnd(12)}${value === '' ? '-' : value}\n`);
  return flags.exitCode && state.missing.length > 0 ? 1 : 0;
}
