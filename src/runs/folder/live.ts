import { statSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import { markersIn, placesIn, shardMarkerIn } from './files.ts';
import { identityIn } from './identity.ts';
import { compareBytes } from './order.ts';
import type { Identity, Marker, ShardMarker, Unit } from './types.ts';

/** The records of a dump, or of a block of it, where they lie. */
export interface Slice {
  readonly piece: Marker;
  readonly unit: Unit;
}

/** How far a run in a folder is. */
export interface State {
  readonly identity: Identity;
  readonly pieces: readonly Marker[];
  /** By shard; undefined where one is not whole. */
  readonly shards: readonly (ShardMarker | undefined)[];
  /** Numbers of shards that are not whole. */
  readonly missing: readonly number[];
}

/** What is in a folder. Throws UserError where it holds no run. */
export function stateOf(folder: string): State {
  const identity = identityIn(folder);
  const { piece } = placesIn(folder);
  const isThere = ({ file, out_bytes }: Marker) => statSync(piece(file), { throwIfNoEntry: false })?.size === out_bytes;
  const pieces = [...markersIn(folder, identity)].filter(isThere);
  const { shards: count } = identity;
  const held = new Map<number, number>();
  for (const { shard } of pieces) held.set(shard, (held.get(shard) ?? 0) + 1);
  const shards = Array.from({ length: count }, (_, shard) => {
    const marker = shardMarkerIn(folder, { shard, shards: count }, identity);
    return marker && held.get(shard) === marker.pieces ? marker : undefined;
  });
  // Parts by size fit together only where all were made of one list.
  const agree = new Set(shards.flatMap((marker) => marker?.list ?? [])).size < 2;
  const missing = shards.flatMap((marker, shard) => (marker && agree ? [] : [shard]));
  return { identity, pieces, shards, missing };
}

/** Numbers as Slurm writes them: `3,7-9`. */
export function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const first = numbers[i]!;
    while (numbers[i + 1] === numbers[i]! + 1) i += 1;
    parts.push(first === numbers[i] ? `${first}` : `${first}-${numbers[i]}`);
  }
  return parts.join(',');
}

/** Of what several pieces say of the same dump, the last word; a dump that changed is what it is now. */
function lastWords({ pieces, shards }: State): Map<string, Map<number | null, Slice>> {
  const left = shards.map((marker) => new Set(marker?.left));
  const files = new Map<string, Map<number | null, Slice>>();
  for (const piece of [...pieces].sort((a, b) => a.shard - b.shard || a.piece - b.piece)) {
    for (const unit of piece.inputs) {
      if (left[piece.shard]?.has(unit.file)) continue;
      const before = files.get(unit.file);
      const other = before?.values().next().value;
      const isSame = other !== undefined && other.unit.sha256 === unit.sha256 && other.unit.sha256 !== null;
      if (other && !isSame && other.piece.shard !== piece.shard)
        throw new UserError(`${unit.file} is not the same in all shards: run shard ${other.piece.shard} again`);
      const slices = isSame && unit.block !== null ? before! : new Map<number | null, Slice>();
      slices.set(unit.block, { piece, unit });
      files.set(unit.file, slices);
    }
  }
  return files;
}

/** The records of a run in the order of a run that was not cut up. Throws UserError where something is missing. */
export function slicesOf(folder: string, state: State): Slice[] {
  const { shards, missing } = state;
  if (missing.length > 0)
    throw new UserError(
      `${folder} is not complete: missing ${shards.length > 1 ? `shards ${ranges(missing)}` : 'dumps'}; run it again, then merge`,
    );
  const gone = new Set(shards.flatMap((marker) => marker?.gone ?? []));
  const moved = new Map(shards.flatMap((marker) => Object.entries(marker?.moved ?? {})));
  const slices: Slice[] = [];
  for (const [file, units] of lastWords(state)) {
    if (gone.has(file)) continue;
    for (const slice of units.values()) if (slice.unit.block !== -1 && slice.unit.records > 0) slices.push(slice);
  }
  const root = ({ unit }: Slice) => moved.get(unit.file) ?? unit.root;
  return slices.sort(
    (a, b) =>
      root(a) - root(b) ||
      compareBytes(a.unit.file.normalize('NFC'), b.unit.file.normalize('NFC')) ||
      compareBytes(a.unit.file, b.unit.file) ||
      (a.unit.block ?? 0) - (b.unit.block ?? 0),
  );
}
