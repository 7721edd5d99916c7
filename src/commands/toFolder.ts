import { mkdirSync, rmSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { jsonLine } from '../formats/json.ts';
import { shapeOf } from '../formats/shape.ts';
import { Progress } from '../runs/folder/done.ts';
import { hashOfOptions, placesIn, writeWhole } from '../runs/folder/files.ts';
import { claim } from '../runs/folder/identity.ts';
import { Pieces, type Share } from '../runs/folder/pieces.ts';
import { hashOfList, shardFor, shardOf, shardsBySize } from '../runs/folder/shards.ts';
import type { Identity, ShardMarker } from '../runs/folder/types.ts';
import { openSink } from '../runs/output.ts';
import { runOver, type Taker } from '../runs/run.ts';
import type { Cutting, Listed } from '../runs/tasks.ts';
import { exitCodeOf } from './ending.ts';
import { decisive, tool } from './order.ts';
import type { Ready } from './run.ts';
import { summaryText } from './toFile.ts';

/** A dump of this many bytes is done, shared out and resumed in blocks. */
const divided = 32 << 20;

/** Which part a dump belongs to that is not divided. */
function dealing(dumps: readonly Listed[], shards: number, bySize: boolean): (dump: Listed) => number | undefined {
  if (!bySize) return ({ wish }) => shardFor(wish.file, shards);
  const parts = shardsBySize(dumps, shards);
  return ({ wish }) => parts.get(wish.file);
}

function shareOf({ dumps, order, flags, streams }: Ready, folder: string): Share {
  const shard = shardOf(flags.shard, streams.env);
  const bySize = flags.shardBy === 'size' && shard.shards > 1;
  const identity: Identity = {
    tool: 'newsclean',
    ...tool,
    options: decisive(order),
    shards: shard.shards,
    ...(bySize && { shard_by: 'size' }),
  };
  const shape = shapeOf(order.writing);
  const [ending = ''] = shape.format.endings;
  const divides = ({ wish, bytes }: Listed) => bytes >= divided && wish.only === undefined;
  const owns = ({ wish }: Listed, block: number) => shardFor(`${wish.file}!${block}`, shard.shards) === shard.shard;
  const partOf = dealing(
    dumps.filter((dump) => !divides(dump)),
    shard.shards,
    bySize,
  );
  return {
    place: { folder, shard, identity, shape, ending: shape.gzip ? `${ending}.gz` : ending, streams },
    mine: dumps.filter((dump) => divides(dump) || partOf(dump) === shard.shard),
    divides,
    owns,
  };
}

function shardMarker({ place, mine }: Share, dumps: readonly Listed[], progress: Progress): ShardMarker {
  const current = new Map(dumps.map(({ wish }) => [wish.file, wish.given ?? 0]));
  const before = [...progress.files()];
  const own = new Set(mine.map(({ wish }) => wish.file));
  return {
    ...place.shard,
    options_sha256: hashOfOptions(place.identity),
    dumps: mine.length,
    bytes: mine.reduce((sum, { bytes }) => sum + bytes, 0),
    pieces: progress.records.pieces,
    ...(place.identity.shard_by === 'size' && {
      list: hashOfList(dumps),
      left: before.flatMap(([file]) => (own.has(file) ? [] : [file])),
    }),
    gone: before.flatMap(([file]) => (current.has(file) ? [] : [file])),
    moved: Object.fromEntries(
      before.flatMap(([file, root]) => {
        const now = current.get(file);
        return now === undefined || now === root ? [] : [[file, now]];
      }),
    ),
  };
}

/** Does what is not done yet, in pieces. */
async function work(ready: Ready, share: Share, progress: Progress, todo: readonly Listed[]): Promise<Pieces> {
  const { order, threads, flags, streams } = ready;
  const pieces = new Pieces(ready.messages, share, progress);
  const ledger = flags.ledger === undefined ? undefined : openSink(flags.ledger, streams);
  const cutting: Cutting = {
    threads,
    divides: share.divides,
    wants: (dump, block) => share.owns(dump, block) && !progress.hasBlock(dump, block),
  };
  const taker: Taker = {
    capture: async (dump, entry, bytes, block) => {
      await pieces.capture(dump, entry, bytes, block);
      await ledger?.write(jsonLine(entry));
    },
    dump: (dump, print, blocks) => pieces.dump(dump, print, blocks),
  };
  try {
    await runOver(todo, order, streams.stdin, cutting, taker);
    await pieces.atLeastOne();
    await ledger?.finish();
  } catch (error) {
    pieces.discard();
    ledger?.discard();
    throw error;
  }
  return pieces;
}

/** A folder of pieces that can be resumed, or a shard of one. Returns the exit code. */
export async function runToFolder(ready: Ready): Promise<number> {
  const { dumps, flags, messages, streams } = ready;
  const folder = flags.output;
  const share = shareOf(ready, folder);
  const { shard, identity } = share.place;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(`cannot write ${folder}: ${(error as Error).message}`);
  }
  claim(folder, identity, shard, flags.force ?? false);
  const progress = new Progress(folder, shard, identity);
  const todo = share.mine.filter((dump) => !progress.isDone(dump, (block) => share.owns(dump, block)));
  if (todo.length < share.mine.length)
    messages.say(`${share.mine.length - todo.length} of ${share.mine.length} dumps are done already`);
  const whole = placesIn(folder).shard(shard);
  if (todo.length > 0) rmSync(whole, { force: true });
  const { counts } = await work(ready, share, progress, todo);
  const marker = shardMarker(share, dumps, new Progress(folder, shard, identity));
  writeWhole(whole, marker, shard);
  if (marker.gone.length > 0)
    messages.say(`${marker.gone.length} dumps of before are no longer among the inputs: merge leaves them out`);
  if (flags.summary !== undefined) {
    const summary = openSink(flags.summary, streams);
    await summary.write(summaryText(counts, ready));
    await summary.finish();
  }
  messages.end(counts);
  return exitCodeOf(flags, counts);
}
