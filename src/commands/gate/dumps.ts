import { isAbsolute, relative } from 'node:path';
import { type Reading, readingOf } from '../../checks/reading.ts';
import { seenOf, seenRecord } from '../../checks/seen.ts';
import type { Lens } from '../../checks/settings.ts';
import { SketchIndex, sketchOf } from '../../checks/sketch.ts';
import type { Seen } from '../../checks/types.ts';
import type { Opening } from '../../containers/index.ts';
import { type DumpError, UserError } from '../../errors.ts';
import { linesOf, type PageLines } from '../../learnt/lines.ts';
import type { Rules } from '../../learnt/types.ts';
import { capturesOf } from '../../runs/captures.ts';
import { printed, type Wish } from '../../runs/names.ts';
import type { Capture } from '../../types.ts';
import { holdsRecords, recordsIn } from './recordFile.ts';

/** Which dumps are looked at and how they are opened: all of it may go to another thread. */
export interface Reach {
  /** Absolute; names in findings are relative to it. */
  readonly root: string;
  readonly encoding: string | undefined;
  readonly opening: Omit<Opening, 'stdin' | 'wanted'>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: Rules | null;
  readonly profiles: boolean;
}

/** How checks look at dumps. */
export interface Checking extends Reach {
  readonly lens: Lens;
}

/** How `learn` looks at dumps. */
export interface Learning extends Reach {
  readonly lens: null;
}

export type Looking = Checking | Learning;

/** What is left of a capture once it was looked at: plain data. Null where nothing of it can be learnt. */
export type Sight<L extends Looking> = L extends Checking ? Reading : PageLines | null;

/** Looks at a capture. */
export function sightOf<L extends Looking>(seen: Seen, { lens }: L): Sight<L> {
  const sight = lens === null ? seen.page && linesOf(seen.page, seen.articles) : readingOf(seen, lens);
  return sight as Sight<L>;
}

/** Name of a dump in findings: relative to the root where it lies below it, else as records name it. */
function nameBelow(root: string, { path, file }: Wish): string {
  if (typeof path !== 'string') return file;
  const name = relative(root, path);
  return name === '' || name.startsWith('..') || isAbsolute(name) ? file : printed(name);
}

/** A capture of a dump as checks see it. */
export function captureSeen(capture: Capture | DumpError, wish: Wish, { root, ...how }: Reach): Seen {
  return seenOf(capture, nameBelow(root, wish) + capture.file.slice(wish.file.length), how);
}

/** Whether a dump is a file of finished records. */
export async function isRecords({ path, refused, only }: Wish): Promise<boolean> {
  return typeof path === 'string' && refused === null && only === undefined && holdsRecords(path);
}

async function* seenIn(wish: Wish, looking: Looking, opening: Opening): AsyncGenerator<Seen> {
  if (looking.lens !== null && typeof wish.path === 'string' && (await isRecords(wish))) {
    const name = nameBelow(looking.root, wish);
    for await (const { line, value } of recordsIn(wish.path)) yield seenRecord(name, line, value);
  } else for await (const capture of capturesOf(wish, opening)) yield captureSeen(capture, wish, looking);
}

/** Looks at everything in one dump: its captures, or for checks the records of finished JSONL. */
export async function* sightsIn<L extends Looking>(wish: Wish, looking: L, opening: Opening): AsyncGenerator<Sight<L>> {
  for await (const seen of seenIn(wish, looking, opening)) yield sightOf(seen, looking);
}

/** Sketches of the articles of a finished corpus. Throws UserError when a line is no record. */
export async function corpusOf(path: string | undefined): Promise<SketchIndex> {
  const index = new SketchIndex();
  if (path === undefined) return index;
  for await (const { line, value } of recordsIn(path)) {
    if (typeof value?.body !== 'string') throw new UserError(`--against ${path}: line ${line} is no record`);
    const sketch = value.kind === 'excerpt' ? null : sketchOf(value.body);
    if (sketch !== null) index.add(`${value.file ?? path}#${value.item ?? line}`, sketch);
  }
  return index;
}
