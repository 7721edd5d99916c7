import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { type Loudness, type Messages, messagesOn } from '../report/messages.ts';
import { type ColorWhen, paintFor } from '../report/paint.ts';
import { isFolder } from '../runs/folder/asked.ts';
import { narrowing } from '../runs/glob.ts';
import type { Wish } from '../runs/names.ts';
import { dumpsOf } from '../runs/paths.ts';
import { type Listed, sizeOf } from '../runs/tasks.ts';
import type { Order } from '../runs/work.ts';
import type { Streams } from '../streams.ts';
import { withConfiguration } from './configuredRun.ts';
import { checkEnding, type EndingFlags } from './ending.ts';
import { type OrderFlags, orderOf } from './order.ts';

/** Options of `run`, as commander hands them over. */
export interface RunFlags extends OrderFlags, EndingFlags {
  readonly output: string;
  readonly jobs?: number;
  readonly shard?: string;
  readonly shardBy?: 'hash' | 'size';
  readonly force?: boolean;
  readonly ledger?: string;
  readonly summary?: string;
  readonly color: ColorWhen;
  readonly progress: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly config?: string;
  readonly report?: string;
  readonly emitErrors?: boolean;
}

/** A run that is ready to go: what to do, on what, and who hears of it. */
export interface Ready {
  readonly order: Order;
  readonly dumps: readonly Listed[];
  /** 0: none but this one. */
  readonly threads: number;
  readonly flags: RunFlags;
  readonly messages: Messages;
  readonly streams: Streams;
}

function loudness({ quiet, verbose }: RunFlags): Loudness {
  if (quiet) return 'quiet';
  return verbose ? 'verbose' : 'normal';
}

/** The dumps that PATHs lead to, with their places and sizes; files that the run writes itself are none of them. */
async function listed(paths: readonly string[], flags: RunFlags, toFolder: boolean): Promise<Listed[]> {
  const { output, ledger, summary, include, exclude, stdinName } = flags;
  const wanted = narrowing(include ?? [], exclude ?? []);
  const written = [output, ledger, summary].filter((name) => name !== undefined && name !== '-') as string[];
  const wishes = await dumpsOf({ paths, wanted, stdinName, written });
  const own = toFolder ? resolve(existsSync(output) ? realpathSync(output) : output) + sep : undefined;
  const isOwn = ({ path }: Wish) => own !== undefined && typeof path === 'string' && path.startsWith(own);
  const lost = paths.findIndex((_, at) => {
    const dumps = wishes.filter(({ given }) => given === at);
    return dumps.length > 0 && dumps.every(isOwn);
  });
  if (lost >= 0)
    throw new UserError(`${paths[lost]} lies in OUT (${output}), whose files are not read: take another folder`);
  return wishes.filter((wish) => !isOwn(wish)).map((wish, place) => ({ wish, place, bytes: sizeOf(wish) }));
}

/** Messages about dumps, on standard error. */
export async function messagesFor(dumps: readonly Listed[], flags: RunFlags, streams: Streams): Promise<Messages> {
  const { stderr, env } = streams;
  const paint = await paintFor(flags.color, stderr, env);
  const total = { dumps: dumps.length, bytes: dumps.reduce((sum, { bytes }) => sum + bytes, 0) };
  return messagesOn({
    ...{ stderr, paint, total, loudness: loudness(flags), progress: flags.progress },
    counters: flags.report === 'hadoop',
  });
}

/** Dumps → articles. Returns the exit code; throws UserError for wrong use, before anything is written. */
export async function run(
  paths: readonly string[],
  given: RunFlags,
  streams: Streams,
  isGiven: (name: string) => boolean,
): Promise<number> {
  const flags = await withConfiguration(given, isGiven);
  checkEnding(flags);
  const toFolder = isFolder(flags.output);
  const order = await orderOf(flags, toFolder ? '' : flags.output, toFolder, streams);
  if (paths.length === 1 && paths[0] === '-' && flags.from === 'jsonl' && !toFolder) {
    const { filter } = await import('./filter.ts');
    return filter({ order, flags, streams, messages: await messagesFor([], { ...flags, progress: false }, streams) });
  }
  if (flags.emitErrors) throw new UserError('--emit-errors: only of the filter (clean - --from jsonl)');
  if (flags.shard !== undefined && !toFolder) throw new UserError('--shard: OUT must be a folder (-o OUT/)');
  const dumps = await listed(paths, flags, toFolder);
  const jobs = flags.jobs ?? availableParallelism();
  const ready = { order, dumps, threads: jobs > 1 ? jobs : 0, flags, streams };
  const messages = await messagesFor(dumps, flags, streams);
  if (toFolder) {
    const { runToFolder } = await import('./toFolder.ts');
    return runToFolder({ ...ready, messages });
  }
  const { runToFile } = await import('./toFile.ts');
  return runToFile({ ...ready, messages });
}
