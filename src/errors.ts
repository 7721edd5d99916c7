/** A mistake of the user's: shown as one line, without a stack. `exitCode` 2 is wrong use. */
export class UserError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/** A reason with the place of what it is about. `at`: bytes of the file before it, or of the container it lies in as unpacked. */
export const placed = (reason: string, at?: number): string => (at === undefined ? reason : `${reason} (byte ${at})`);

/** A dump that cannot be read: named on standard error, the run goes on. */
export class DumpError extends Error {
  readonly file: string;
  /** With its place, where that is known. */
  readonly reason: string;
  readonly #bare: string;
  readonly #at: number | undefined;
  /** `at`: where it lies, as `placed` has it. */
  constructor(file: string, reason: string, at?: number) {
    super(`${file}: ${placed(reason, at)}`);
    this.name = 'DumpError';
    this.file = file;
    this.reason = placed(reason, at);
    this.#bare = reason;
    this.#at = at;
  }

  /** The same of a dump that lies in another: under its name there, and so many bytes behind the other's start. */
  within(file: string, start: number): DumpError {
    return new DumpError(file, this.#bare, this.#at === undefined ? undefined : start + this.#at);
  }
}

/** What was found, with its place where it is an error that has none yet. */
export function lying<T>(found: T | DumpError, at: number | undefined): T | DumpError {
  return found instanceof DumpError ? new DumpError(found.file, found.reason, at) : found;
}
