import type { Messages } from '../../report/messages.ts';
import { count, noCounts } from '../counts.ts';
import { type Print, printOf } from '../fingerprint.ts';
import type { Taker } from '../run.ts';
import type { Listed } from '../tasks.ts';
import type { Progress } from './done.ts';
import { Piece, type Place } from './piece.ts';

/** What a piece holds: bytes of dumps (more in very large runs, so that there are not too many), and dumps. */
const pieceBytes = 32 << 20;
const pieceDumps = 4096;
const mostPieces = 2000;

/** The part of a run that is this shard's. */
export interface Share {
  readonly place: Place;
  readonly mine: readonly Listed[];
  readonly divides: (dump: Listed) => boolean;
  /** Is a block of a divided dump this shard's? */
  readonly owns: (dump: Listed, block: number) => boolean;
}

/** Writes what comes of a run into pieces. */
export class Pieces implements Taker {
  readonly #messages: Messages;
  readonly #share: Share;
  readonly #progress: Progress;
  readonly #limit: number;
  readonly #prints = new Map<string, Print | null>();
  readonly counts = noCounts();
  #piece: Piece | undefined;
  #bytes = 0;
  /** The block that is being written, of the divided dump that is. */
  #block: { dump: Listed; block: number } | undefined;

  constructor(messages: Messages, share: Share, progress: Progress) {
    this.#messages = messages;
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
    this.#messages.capture(entry, this.counts);
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
    this.#messages.dump(dump.bytes);
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
    if (!this.#piece) return;
    // Until it is in its place, it is the one to take back.
    await this.#piece.finish();
    this.#piece = undefined;
    this.#bytes = 0;
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
