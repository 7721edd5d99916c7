import { mkdirSync, rmSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { jsonLine } from '../formats/json.ts';
import { shapeOf } from '../formats/shape.ts';
import { count, noCounts } from '../runs/counts.ts';
import { type Print, printOf } from '../runs/fingerprint.ts';
import { Progress } from '../runs/folder/done.ts';
import { hashOfOptions, placesIn, writeWhole } from '../runs/folder/files.ts';
import { claim } from '../runs/folder/identity.ts';
import { Piece, type Place } from '../runs/folder/piece.ts';
import { shardFor, shardOf } from '../runs/folder/shards.ts';
import type { Identity, ShardMarker } from '../runs/folder/types.ts';
import { openSink } from '../runs/output.ts';
import { runOver, type Taker } from '../runs/run.ts';
import type { Cutting, Listed } from '../runs/tasks.ts';
import { decisive, tool } from './order.ts';
import type { Ready } from './run.ts';
import { summaryText } from './toFile.ts';

/** A dump of this many bytes is done, shared out and resumed in blocks. */
const divided = 32 << 20;
/** What a piece holds: bytes of dumps (more in very large runs, so that there are not too many), and dumps. */
const pieceBytes = 32 << 20;
const pieceDumps = 4096;
const mostPieces = 2000;

/** The part of a run that is this shard's. */
interface Share {
  readonly place: Place;
  readonly mine: readonly Listed[];
  readonly divides: (dump: Listed) => boolean;
  /** Is a block of a divided dump this shard's? */
  readonly owns: (dump: Listed, block: number) => boolean;
}

function shareOf({ dumps, order, flags, streams }: Ready, folder: string): Share {
  const shard = shardOf(flags.shard, streams.env);
  const identity: Identity = { tool: 'newsclean', ...tool, options: decisive(order), shards: shard.shards };
  const shape = shapeOf(order.writing);
  const [ending = ''] = shape.format.endings;
  const divides = ({ wish, bytes }: Listed) => bytes >= divided && wish.only === undefined;
  const owns = ({ wish }: Listed, block: number) => shardFor(`${wish.file}!${block}`, shard.shards) === shard.shard;
  return {
    place: { folder, shard, identity, shape, ending: shape.gzip ? `${ending}.gz` : ending, streams },
    mine: dumps.filter((dump) => divides(dump) || shardFor(dump.wish.file, shard.shards) === shard.shard),
    divides,
    owns,
  };
}

/** Writes what comes of a run into pieces. */
class Pieces implements Taker {
  readonly #ready: Ready;
  readonly #share: Share;
  readonly #progress: Progress;
  readonly #limit: number;
  readonly #prints = new Map<string, Print | null>();
  readonly counts = noCounts();
  #piece: Piece | undefined;
  #bytes = 0;
  /** The block that is being written, of the divided dump that is. */
  #block: { dump: Listed; block: number } | undefined;

  constructor(ready: Ready, share: Share, progress: Progress) {
    this.#ready = ready;
    this.#share = share;
    this.#progress = progress;
    this.#limit = Math.max(pieceBytes, share.mine.reduce((sum, { bytes }) => sum + bytes, 0) / mostPieces);
  }

  get #open(): Piece {
    this.#piece ??= new Piece(this.#share.place, this.#progress.next++);
    return this.#piece;
  }

  async capture(
    dump: Listed,
    entry: Parameters<Taker['capture']>[1],
    bytes: Uint8Array,
    block: number | null,
  ): Promise<void> {
    if (this.#block && this.#block.block !== block) await this.#closeBlock();
    if (block !== null) this.#block = { dump, block };
    count(this.counts, entry);
    this.#ready.messages.capture(entry, this.counts);
    await this.#open.capture(dump.wish.file, dump.wish.given ?? 0, block, entry, bytes);
    if (block !== null) this.#bytes += bytes.length;
  }

  async dump(dump: Listed, print: Print | null, blocks: number): Promise<void> {
    const { file, given = 0 } = dump.wish;
    if (this.#block) await this.#closeBlock();
    if (this.#share.divides(dump)) this.#open.end(file, given, blocks, this.#printFor(dump));
    else {
      this.#open.close(file, given, null, print);
      this.#bytes += dump.bytes;
    }
    this.#ready.messages.dump(dump.bytes);
    await this.#settle();
  }

  /** The fingerprint that a divided dump had before any of its blocks was written. */
  #printFor({ wish }: Listed): Print | null {
    if (!this.#prints.has(wish.file)) this.#prints.set(wish.file, printOf(wish.path));
    return this.#prints.get(wish.file)!;
  }

  async #closeBlock(): Promise<void> {
    const { dump, block } = this.#block!;
    this.#block = undefined;
    this.#open.close(dump.wish.file, dump.wish.given ?? 0, block, this.#printFor(dump));
    await this.#settle();
  }

  async #settle(): Promise<void> {
    if (this.#bytes >= this.#limit || (this.#piece?.units ?? 0) >= pieceDumps) await this.finish();
  }

  /** Puts the piece under way in its place. */
  async finish(): Promise<void> {
    const piece = this.#piece;
    this.#piece = undefined;
    this.#bytes = 0;
    if (!piece) return;
    await piece.finish();
    this.#progress.records.pieces += 1;
  }

  /** A piece without records, where a shard has none: so that every shard has its file. */
  async atLeastOne(): Promise<void> {
    if (this.#progress.records.pieces === 0) this.#open;
    await this.finish();
  }

  discard(): void {
    this.#piece?.discard();
  }
}

function shardMarker({ place, mine }: Share, dumps: readonly Listed[], progress: Progress): ShardMarker {
  const current = new Map(dumps.map(({ wish }) => [wish.file, wish.given ?? 0]));
  const before = [...progress.files()];
  return {
    ...place.shard,
    options_sha256: hashOfOptions(place.identity),
    dumps: mine.length,
    bytes: mine.reduce((sum, { bytes }) => sum + bytes, 0),
    pieces: progress.records.pieces,
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
  const pieces = new Pieces(ready, share, progress);
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
  writeWhole(whole, marker);
  if (marker.gone.length > 0)
    messages.say(`${marker.gone.length} dumps of before are no longer among the inputs: merge leaves them out`);
  if (flags.summary !== undefined) {
    const summary = openSink(flags.summary, streams);
    await summary.write(summaryText(counts, ready));
    await summary.finish();
  }
  messages.end(counts);
  return flags.strict && counts.quarantined > 0 ? 3 : 0;
}
