/** A mistake of the user's: shown as one line, without a stack. `exitCode` 2 is wrong use. */
export class UserError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/** A dump that cannot be read: named on standard error, the run goes on. */
export class DumpError extends Error {
  readonly file: string;
  readonly reason: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'DumpError';
    this.file = file;
    this.reason = reason;
  }
}
