import type { Readable, Writable } from 'node:stream';

/** A stream to a person or a program; `columns` and `isTTY` are set where it is a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything the program has of the world around it besides files. */
export interface Streams {
  /** Standard input; opened by the call. */
  readonly stdin: () => Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Environment variables; read for colour only. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted just before the process ends early (a signal, a closed pipe): listeners remove what is half written. */
  readonly stop: AbortSignal;
}
