import { isAbsolute, relative } from 'node:path';
import { seenOf, seenRecord } from '../../checks/seen.ts';
import { SketchIndex, sketchOf } from '../../checks/sketch.ts';
import type { Seen } from '../../checks/types.ts';
import type { Opening } from '../../containers/index.ts';
import { UserError } from '../../errors.ts';
import { printed, type Wish } from '../../runs/names.ts';
import { capturesOf } from '../../runs/captures.ts';
import { holdsRecords, recordLines } from './recordFile.ts';

/** Name of a dump in findings: relative to the root where it lies below it, else as records name it. */
function nameBelow(root: string, { path, file }: Wish): string {
  if (typeof path !== 'string') return file;
  const name = relative(root, path);
  return name === '' || name.startsWith('..') || isAbsolute(name) ? file : printed(name);
}

/** Everything in one dump as checks see it: its captures, or the records of finished JSONL. */
export async function* seenIn(
  wish: Wish,
  root: string,
  opening: Opening,
  encoding: string | undefined,
): AsyncGenerator<Seen> {
  const name = nameBelow(root, wish);
  const { path, only } = wish;
  if (typeof path === 'string' && wish.refused === null && only === undefined && (await holdsRecords(path))) {
    for await (const { line, value } of recordLines(path)) yield seenRecord(name, line, value);
    return;
  }
  for await (const capture of capturesOf(wish, opening)) {
    yield seenOf(capture, name + capture.file.slice(wish.file.length), encoding);
  }
}

/** Sketches of the articles of a finished corpus. Throws UserError when a line is no record. */
export async function corpusOf(path: string | undefined): Promise<SketchIndex> {
  const index = new SketchIndex();
  if (path === undefined) return index;
  for await (const { line, value } of recordLines(path)) {
    if (typeof value?.body !== 'string') throw new UserError(`--against ${path}: line ${line} is no record`);
    const sketch = value.kind === 'excerpt' ? null : sketchOf(value.body);
    if (sketch !== null) index.add(`${value.file ?? path}#${value.item ?? line}`, sketch);
  }
  return index;
}
