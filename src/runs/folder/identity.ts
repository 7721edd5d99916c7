import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { belongsTo, namesIn, placesIn, readWhole, type Shard, writeFirst, writeWhole } from './files.ts';
import type { Identity } from './types.ts';

/** Names of what differs between two runs. */
function differences(a: Identity, b: Identity): string[] {
  const flat = ({ options, ...rest }: Identity): Record<string, unknown> => ({ ...rest, ...options });
  const [left, right] = [flat(a), flat(b)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names.filter((name) => JSON.stringify(left[name]) !== JSON.stringify(right[name]));
}

/** Removes what a run, or one of its shards, has written. */
function clear(folder: string, belongs: (name: string) => boolean): void {
  const { done, quarantine } = placesIn(folder);
  for (const place of [folder, done, quarantine]) {
    for (const name of namesIn(place)) if (belongs(name)) rmSync(join(place, name));
  }
}

const isOurs = (name: string) => /^\.?(?:part|shard)-\d{5,}[.-]/.test(name);

/** What the folder's run is; throws UserError where it holds none. */
export function identityIn(folder: string): Identity {
  const identity = readWhole<Identity>(placesIn(folder).run);
  if (identity?.tool === 'newsclean') return identity;
  throw new UserError(`no run in ${folder}: _run.json is missing`);
}

/**
 * Makes the folder one for this run, and removes what a killed run of the shard left half written. `force`: what is done there is
 * removed. Throws UserError where it holds a run with other options, rules, version or number of shards.
 */
export function claim(folder: string, identity: Identity, shard: Shard, force: boolean): void {
  const { run, success, shard: whole } = placesIn(folder);
  const own = (name: string) => belongsTo(name, shard);
  if (!writeFirst(run, identity, shard)) {
    const before = readWhole<Identity>(run);
    const other = before ? differences(before, identity) : ['_run.json'];
    if (other.length > 0 && !force) {
      throw new UserError(
        `${folder} holds a run that differs in ${other.join(', ')}: take another folder, or --force to start afresh`,
      );
    }
    if (other.length > 0) {
      clear(folder, isOurs);
      writeWhole(run, identity, shard);
    }
  }
  rmSync(success, { force: true });
  if (force) {
    clear(folder, own);
    rmSync(whole(shard), { force: true });
  } else clear(folder, (name) => own(name) && name.startsWith('.'));
}
