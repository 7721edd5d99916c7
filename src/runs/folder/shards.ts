import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Listed } from '../tasks.ts';
import type { Shard } from './files.ts';
import { compareBytes } from './order.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where clusters say which part of the work a task is: the variable with its number, and how many there are. */
const clusters = [
  { index: 'CLEAN_SHARD', count: 'CLEAN_SHARDS', first: undefined },
  { index: 'SLURM_ARRAY_TASK_ID', count: 'SLURM_ARRAY_TASK_COUNT', first: 'SLURM_ARRAY_TASK_MIN' },
  { index: 'JOB_COMPLETION_INDEX', count: 'CLEAN_SHARDS', first: undefined },
  { index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'CLEAN_SHARDS', first: undefined },
] as const;

function checked(text: string, said: string): Shard {
  const [, shard, shards] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (shard === undefined || shards === undefined || shard >= shards)
    throw new UserError(`${said}: '${text}' is no part of the work; write i/N with i from 0 to N-1`);
  return { shard, shards };
}

/** The part that the cluster's variables name. Throws UserError where they name none, or only half of one. */
function fromCluster(env: Environment): Shard {
  const set = (name: string | undefined) => (name && env[name] !== '' ? env[name] : undefined);
  const cluster = clusters.find(({ index }) => set(index) !== undefined);
  if (!cluster) throw new UserError(`--shard auto: none of ${clusters.map(({ index }) => index).join(', ')} is set`);
  const index = set(cluster.index)!;
  if (index.includes('/')) return checked(index, cluster.index);
  // Of an array with gaps the cluster's own count is not the number of parts.
  const count = set('CLEAN_SHARDS') ?? set(cluster.count);
  if (count === undefined) throw new UserError(`--shard auto: ${cluster.index} is set, but not ${cluster.count}`);
  const first = set('CLEAN_SHARDS') === undefined ? Number(set(cluster.first) ?? 0) : 0;
  return checked(`${Number(index) - first}/${count}`, `--shard auto: ${cluster.index} and the number of parts`);
}

/** What `--shard` means; without it the work is one part. Throws UserError. */
export function shardOf(text: string | undefined, env: Environment): Shard {
  if (text === undefined) return { shard: 0, shards: 1 };
  return text === 'auto' ? fromCluster(env) : checked(text, '--shard');
}

/** Which of `shards` parts takes what is named so: the same whatever else there is. */
export function shardFor(name: string, shards: number): number {
  if (shards === 1) return 0;
  const hash = createHash('sha256').update(name.normalize('NFC')).digest();
  return Number(hash.readBigUInt64BE() % BigInt(shards));
}

/** Which part each dump belongs to, by its name: the largest first, each to the part that has least so far. Lists of the same dumps give the same parts. */
export function shardsBySize(dumps: readonly Listed[], shards: number): ReadonlyMap<string, number> {
  const loads = new Array<number>(shards).fill(0);
  const sorted = [...dumps].sort((a, b) => b.bytes - a.bytes || compareBytes(a.wish.file, b.wish.file));
  return new Map(
    sorted.map(({ wish, bytes }) => {
      const least = loads.indexOf(Math.min(...loads));
      loads[least]! += bytes + 1;
      return [wish.file, least];
    }),
  );
}

/** Tells lists of dumps apart, by their names and sizes. */
export function hashOfList(dumps: readonly Listed[]): string {
  const hash = createHash('sha256');
  for (const { wish, bytes } of dumps) hash.update(`${wish.file}\0${bytes}\n`);
  return hash.digest('hex');
}
