import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Bytes } from '../containers/bytes.ts';
import { UserError } from '../errors.ts';
import { shapeOf } from '../formats/shape.ts';
import { slicesOf, stateOf } from './folder/live.ts';
import { Readers } from './folder/readers.ts';
import { writingOf } from './folder/writing.ts';

/** Longest line, in bytes. */
const longest = 1 << 30;
const step = 1 << 20;

/** A line of JSONL. */
export interface Line {
  readonly bytes: Buffer;
  /** 1-based; blank lines count. */
  readonly number: number;
}

const isBlank = (line: Buffer) => line[0]! <= 0x20 && line.toString('latin1').trim() === '';

/** The lines of something that messages call `name`, blank ones left out. Throws UserError where its bytes are damaged. */
async function* linesIn(name: string, bytes: Bytes): AsyncGenerator<Line> {
  for (let number = 1; ; number += 1) {
    const line = await bytes.line(longest);
    if (line.length === 0) break;
    if (!isBlank(line)) yield { bytes: line, number };
  }
  if (bytes.damage) throw new UserError(`${name}: ${bytes.damage.message}`);
}

/** The lines of a file, packed by gzip or not. */
async function* linesOfFile(path: string): AsyncGenerator<Line> {
  const file = createReadStream(path, { highWaterMark: step });
  try {
    const bytes = new Bytes(file);
    const [first, second] = await bytes.peek(2);
    if (first !== 0x1f || second !== 0x8b) yield* linesIn(path, bytes);
    else {
      const packed = Readable.from(bytes.chunks(), { objectMode: false });
      const unpacked = createGunzip({ chunkSize: step });
      packed.on('error', (error) => unpacked.destroy(error));
      yield* linesIn(path, new Bytes(packed.pipe(unpacked)));
    }
  } finally {
    file.destroy();
  }
}

/** Every part of the slices of a run, in order. */
async function* partsOf(folder: string): AsyncGenerator<Buffer> {
  const state = stateOf(folder);
  const shape = shapeOf(writingOf(state));
  if (!(shape.format.name === 'jsonl' || shape.format.packed))
    throw new UserError(`${folder} holds ${shape.format.name}: records are read from jsonl or parquet`);
  const readers = new Readers(folder, shape);
  try {
    for (const slice of slicesOf(folder, state)) yield* readers.read(slice);
  } finally {
    readers.close();
  }
}

/** The lines of a file of JSONL, packed by gzip or not, or the records of a run in a folder as such lines. Throws UserError where there are none to read. */
export async function* recordLines(path: string): AsyncGenerator<Line> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UserError(`no such file or folder: ${path}`);
  if (stats.isDirectory()) yield* linesIn(path, new Bytes(partsOf(path)));
  else yield* linesOfFile(path);
}
