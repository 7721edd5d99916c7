import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written piece by piece. */
export class Out {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  put(values: Float32Array | Uint16Array | Int32Array | string): void {
    if (typeof values === 'string') writeSync(this.file, values);
    else {
      let at = 0;
      while (at < values.byteLength)
        at += writeSync(this.file, new Uint8Array(values.buffer, values.byteOffset + at, values.byteLength - at));
    }
  }

  close(): void {
    closeSync(this.file);
  }
}
