import { statSync } from 'node:fs';
import { type Print, printOf } from '../fingerprint.ts';
import type { Listed } from '../tasks.ts';
import { markersIn, placesIn, type Shard } from './files.ts';
import type { Identity, Unit } from './types.ts';

/** What is known of a dump that was done, or begun. */
interface Known {
  readonly print: Print | null;
  root: number;
  /** Blocks that are done, of a dump that is done so. */
  readonly blocks: Set<number>;
  /** How many there are; undefined while that is not known. */
  end: number | undefined;
  /** It is done, or as far as its blocks say. */
  readonly isWhole: boolean;
}

/** What is done of a shard, by the markers in its folder. */
export class Progress {
  readonly #known = new Map<string, Known>();
  /** Number of the next piece. */
  next = 0;
  readonly records = { pieces: 0 };

  constructor(folder: string, shard: Shard, identity: Identity) {
    const { piece } = placesIn(folder);
    const markers = [...markersIn(folder, identity, shard)].sort((a, b) => a.piece - b.piece);
    for (const marker of markers) {
      this.next = Math.max(this.next, marker.piece + 1);
      if (statSync(piece(marker.file), { throwIfNoEntry: false })?.size !== marker.out_bytes) continue;
      this.records.pieces += 1;
      for (const unit of marker.inputs) this.#add(unit);
    }
  }

  /** Files of all dumps that were done or begun, with the PATH they were reached from. */
  *files(): Generator<[file: string, root: number]> {
    for (const [file, { root }] of this.#known) yield [file, root];
  }

  #add({ file, root, block, bytes, changed, sha256, records, again }: Unit): void {
    const print = bytes === null || changed === null || sha256 === null ? null : { bytes, changed, sha256 };
    const before = this.#known.get(file);
    const isSame = before?.print?.sha256 === print?.sha256 && before?.print?.bytes === print?.bytes;
    const known = before && isSame && !before.isWhole && block !== null ? before : undefined;
    const now = known ?? { print, root, blocks: new Set(), end: undefined, isWhole: block === null && !again };
    if (block !== null && block >= 0 && !again) now.blocks.add(block);
    if (block === -1) now.end = records;
    this.#known.set(file, now);
  }

  /** Is a dump known by its fingerprint? Size and time of change alike: yes; else its content decides. */
  #isSame({ wish }: Listed, print: Print | null): boolean {
    // What cannot have a fingerprint (a link, say) is told as it was before.
    if (print === null) return wish.refused !== null;
    const stats = wish.path === null ? undefined : statSync(wish.path, { throwIfNoEntry: false });
    if (stats?.size !== print.bytes) return false;
    return stats.mtimeMs === print.changed || printOf(wish.path)?.sha256 === print.sha256;
  }

  /** Whether a dump is done; `wants`: the blocks that are this shard's. */
  isDone(dump: Listed, wants: (block: number) => boolean): boolean {
    const known = this.#known.get(dump.wish.file);
    if (!known || !this.#isSame(dump, known.print)) return false;
    if (known.isWhole || known.end === undefined) return known.isWhole;
    for (let block = 0; block < known.end; block += 1) if (wants(block) && !known.blocks.has(block)) return false;
    return true;
  }

  /** Whether a block of a dump is done. */
  hasBlock(dump: Listed, block: number): boolean {
    const known = this.#known.get(dump.wish.file);
    return known?.blocks.has(block) === true && this.#isSame(dump, known.print);
  }
}
