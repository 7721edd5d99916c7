import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { jsonLine } from '../../formats/json.ts';
import type { Shape } from '../../formats/shape.ts';
import type { Streams } from '../../streams.ts';
import { type Counts, count, noCounts } from '../counts.ts';
import type { Print } from '../fingerprint.ts';
import type { LedgerEntry } from '../outcome.ts';
import { openSink, type Sink } from '../output.ts';
import { type Records, recordsInto } from '../records.ts';
import { hashOfOptions, pieceName, placesIn, type Shard, writeWhole } from './files.ts';
import type { Identity, Marker, Unit } from './types.ts';

/** Where pieces of a shard go. */
export interface Place {
  readonly folder: string;
  readonly shard: Shard;
  readonly identity: Identity;
  readonly shape: Shape;
  /** Ending of a piece's file, with the dot. */
  readonly ending: string;
  readonly streams: Streams;
}

/** Reasons for a quarantine that may be gone the next time. */
const passing = /^(?:no longer there|permission denied|the disk reports an error|took longer than |needs more memory )/;

/** The unit that records are being written for. */
interface Open {
  readonly file: string;
  readonly root: number;
  readonly block: number | null;
  start: number;
  records: number;
  again: boolean;
}

/** A sink that counts and hashes what passes through it. */
function measured(sink: Sink): { sink: Sink; bytes: () => number; sha256: () => string } {
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (content: string | Uint8Array) => {
    hash.update(content);
    bytes += Buffer.byteLength(content);
    await sink.write(content);
  };
  return { sink: { ...sink, write }, bytes: () => bytes, sha256: () => hash.digest('hex') };
}

/** One file of records of a run's folder, and what goes with it. Nothing of it is to be seen before `finish`. */
export class Piece {
  readonly #place: Place;
  readonly #number: number;
  readonly #file: string;
  readonly #records: Records;
  readonly #measured: ReturnType<typeof measured>;
  readonly #units: Unit[] = [];
  readonly #counts: Counts = noCounts();
  readonly #broken: { file: string; reason: string }[] = [];
  #unit: Open | undefined;

  constructor(place: Place, number: number) {
    this.#place = place;
    this.#number = number;
    this.#file = pieceName(place.shard, number) + place.ending;
    this.#measured = measured(openSink(placesIn(place.folder).piece(this.#file), place.streams));
    this.#records = recordsInto(this.#measured.sink, place.shape, place.identity);
  }

  /** Takes the records of a capture of a dump, or of a block of it. */
  async capture(
    file: string,
    root: number,
    block: number | null,
    entry: LedgerEntry,
    bytes: Uint8Array,
  ): Promise<void> {
    this.#unit ??= { file, root, block, start: -1, records: 0, again: false };
    const unit = this.#unit;
    const start = await this.#records.add(bytes);
    if (unit.start < 0 && bytes.length > 0) unit.start = start;
    unit.records += entry.articles + entry.excerpts;
    count(this.#counts, entry);
    if (entry.quarantined === null) return;
    this.#broken.push({ file: entry.file, reason: entry.quarantined });
    if (passing.test(entry.quarantined)) unit.again = true;
  }

  /** The dump, or the block, is done. Without a capture it is a unit all the same. */
  close(file: string, root: number, block: number | null, print: Print | null): void {
    const unit = this.#unit ?? { file, root, block, start: -1, records: 0, again: false };
    const start = unit.start < 0 ? this.#records.length : unit.start;
    this.#units.push({
      ...{ file, root, block, start, length: this.#records.length - start, records: unit.records },
      ...{ bytes: print?.bytes ?? null, changed: print?.changed ?? null, sha256: print?.sha256 ?? null },
      ...(unit.again && { again: true }),
    });
    this.#unit = undefined;
  }

  /** A dump that is done in blocks has no more than `blocks`. */
  end(file: string, root: number, blocks: number, print: Print | null): void {
    this.close(file, root, -1, print);
    this.#units.push({ ...this.#units.pop()!, records: blocks });
  }

  /** What is in it so far. */
  get units(): number {
    return this.#units.length;
  }

  /** Puts it in its place: the file, what was quarantined, and at last the marker that says so. */
  async finish(): Promise<Marker> {
    const { folder, shard, identity, streams } = this.#place;
    await this.#records.finish();
    const places = placesIn(folder);
    if (this.#broken.length > 0) {
      mkdirSync(places.quarantine, { recursive: true });
      const sink = openSink(`${places.quarantine}/${pieceName(shard, this.#number)}.jsonl`, streams);
      for (const one of this.#broken) await sink.write(jsonLine(one));
      await sink.finish();
    }
    const marker: Marker = {
      tool: 'newsclean',
      version: identity.version,
      rules: identity.rules,
      options_sha256: hashOfOptions(identity),
      ...shard,
      piece: this.#number,
      file: this.#file,
      out_bytes: this.#measured.bytes(),
      out_sha256: this.#measured.sha256(),
      records: this.#units.reduce((sum, unit) => sum + (unit.block === -1 ? 0 : unit.records), 0),
      counts: this.#counts,
      inputs: this.#units,
    };
    writeWhole(places.marker(pieceName(shard, this.#number)), marker, shard);
    return marker;
  }

  discard(): void {
    this.#records.discard();
  }
}
