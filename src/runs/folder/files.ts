import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cannotWrite } from '../output.ts';
import type { Identity, Marker, ShardMarker } from './types.ts';

const five = (n: number) => String(n).padStart(5, '0');

/** A part of the work: this one of so many. */
export interface Shard {
  readonly shard: number;
  readonly shards: number;
}

/** Name of a piece, without its ending: of one of several shards, or of a run that is whole. */
export function pieceName({ shard, shards }: Shard, piece: number): string {
  if (shards === 1) return `part-${five(piece)}`;
  const name = `part-${five(shard)}-of-${five(shards)}`;
  return piece === 0 ? name : `${name}-${five(piece)}`;
}

/** Whether a file's name is that of a piece of the shard, its marker, or a temporary of either. */
export function belongsTo(name: string, { shard, shards }: Shard): boolean {
  const whole = name.replace(/^\./, '');
  return shards === 1 ? /^part-\d{5,}\./.test(whole) : whole.startsWith(`part-${five(shard)}-of-${five(shards)}`);
}

const shardName = ({ shard, shards }: Shard) => `shard-${five(shard)}-of-${five(shards)}.json`;

/** The places in a run's folder. */
export const placesIn = (folder: string) => ({
  run: join(folder, '_run.json'),
  done: join(folder, '_done'),
  quarantine: join(folder, '_quarantine'),
  success: join(folder, '_SUCCESS'),
  piece: (name: string) => join(folder, name),
  marker: (name: string) => join(folder, '_done', `${name}.json`),
  shard: (shard: Shard) => join(folder, '_done', shardName(shard)),
});

/** `owner`: the temporary file is named after it, so that its next run removes what a killed one left. */
function put(path: string, value: unknown, owner: string, settle: (temporary: string) => void): void {
  const temporary = join(dirname(path), `.${owner}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const fd = openSync(temporary, 'wx');
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    fsyncSync(fd);
    closeSync(fd);
    settle(temporary);
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Writes a value so that its file is whole or not there. `shard`: whose file it is. Throws UserError. */
export function writeWhole(path: string, value: unknown, shard?: Shard): void {
  put(path, value, shard ? pieceName(shard, 0) : basename(path), (temporary) => renameSync(temporary, path));
}

/** As `writeWhole`, but leaves a file alone that somebody else has written meanwhile; false then. */
export function writeFirst(path: string, value: unknown, shard: Shard): boolean {
  let isFirst = true;
  put(path, value, pieceName(shard, 0), (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') isFirst = false;
      // A file system without links.
      else renameSync(temporary, path);
    }
  });
  return isFirst;
}

/** A value that was written here; undefined where there is none, or it is not whole. */
export function readWhole<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Names in a folder, sorted; [] where there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Names the options of a run. */
export function hashOfOptions({ options }: Identity): string {
  return createHash('sha256').update(JSON.stringify(options)).digest('hex');
}

/** Markers of pieces, of all shards or of one, as they come; those of other options are passed over. */
export function* markersIn(folder: string, identity: Identity, only?: Shard): Generator<Marker> {
  const { done } = placesIn(folder);
  const options = hashOfOptions(identity);
  for (const name of namesIn(done)) {
    if (!name.startsWith('part-') || !name.endsWith('.json') || (only && !belongsTo(name, only))) continue;
    const marker = readWhole<Marker>(join(done, name));
    if (!marker || marker.options_sha256 !== options || marker.shards !== identity.shards) continue;
    if (marker.version === identity.version && marker.rules === identity.rules) yield marker;
  }
}

/** The marker that says that a shard is whole. */
export function shardMarkerIn(folder: string, shard: Shard, identity: Identity): ShardMarker | undefined {
  const marker = readWhole<ShardMarker>(placesIn(folder).shard(shard));
  return marker?.options_sha256 === hashOfOptions(identity) ? marker : undefined;
}
