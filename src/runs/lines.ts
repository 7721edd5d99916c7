import { createReadStream, statSync } from 'node:fs';
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

async function* linesIn(bytes: Bytes): AsyncGenerator<Buffer> {
  for (;;) {
    const line = await bytes.line(longest);
    if (line.length === 0) break;
    if (line.length > 1) yield line;
  }
  if (bytes.damage) throw new UserError(bytes.damage.message);
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

/** The lines of a file of JSONL (.gz too), or the records of a run in a folder as such lines. Throws UserError where there are none to read. */
export async function* recordLines(path: string): AsyncGenerator<Buffer> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UserError(`no such file or folder: ${path}`);
  if (stats.isDirectory()) yield* linesIn(new Bytes(partsOf(path)));
  else {
    const file = createReadStream(path, { highWaterMark: step });
    yield* linesIn(new Bytes(/\.gz$/i.test(path) ? file.pipe(createGunzip({ chunkSize: step })) : file));
  }
}
