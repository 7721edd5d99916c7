/** Bytes of a sketch: the least hash of each of so many bins, its lowest byte only. */
const BINS = 64;

/** Letters in a row that are compared. */
const SHINGLE = 6;

/** Sketches that share a whole band are looked at. */
const BAND = 4;

/** Least share of equal bytes of two copies: about six tenths of their letters in the same rows. */
const ALIKE = 0.62;

const PRIME = 0x01000193;

/** PRIME to the power of SHINGLE, modulo 2^32: takes the oldest letter out of a rolling hash. */
const OLDEST = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, PRIME), 1);

/** Murmur's finaliser. */
function stir(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const letter = /[\p{L}\p{N}]/u;
const tableOfLetters = () => new Uint8Array(65536).map((_, code) => (letter.test(String.fromCharCode(code)) ? 1 : 0));
/** 1 for letters and figures; made at the first sketch, since it takes milliseconds. */
let letters: Uint8Array | undefined;

/** Least hash of each bin over all shingles of letters and digits; 2^32 where a bin is empty. */
function leastOf(text: string): Float64Array {
  letters ??= tableOfLetters();
  const isLetter = letters;
  const least = new Float64Array(BINS).fill(2 ** 32);
  const ring = new Int32Array(SHINGLE);
  let hash = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter[code] !== 1) continue;
    const slot = seen % SHINGLE;
    hash = (Math.imul(hash, PRIME) + code - Math.imul(ring[slot] as number, OLDEST)) | 0;
    ring[slot] = code;
    if (++seen < SHINGLE) continue;
    const value = stir(hash);
    const bin = value & (BINS - 1);
    if (value < (least[bin] as number)) least[bin] = value;
  }
  return least;
}

/**
 * What is left of a text to tell copies by: 64 bytes as 128 hexadecimal digits, equal for equal letters, nearly equal for
 * nearly equal ones. Null for a text of less than 60 letters and digits: chance would make copies of them.
 */
export function sketchOf(text: string): string | null {
  const least = leastOf(text);
  const filled = least.filter((value) => value < 2 ** 32).length;
  if (filled < 36) return null;
  let sketch = '';
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin;
    // An empty bin borrows from the next full one, so that short texts stay comparable.
    while ((least[from] as number) >= 2 ** 32) from = (from + 1) % BINS;
    const byte = ((least[from] as number) >>> 8) & 0xff;
    sketch += byte.toString(16).padStart(2, '0');
  }
  return sketch;
}

/** Share of a sketch's bytes that are equal, 0–1. */
export function likeness(a: string, b: string): number {
  let equal = 0;
  for (let i = 0; i < BINS * 2; i += 2) if (a[i] === b[i] && a[i + 1] === b[i + 1]) equal++;
  return equal / BINS;
}

/** An article that another one is a copy of. */
export interface Copied {
  /** Where the first one stands, as it was added. */
  readonly name: string;
  /** Share of equal bytes of the sketches. */
  readonly likeness: number;
}

/** Texts that may share a band: what more of them share is boilerplate, and finds nothing. */
const CROWD = 64;

/** Sketches by their bands: finds the copy of a text among hundreds of thousands in a moment. */
export class SketchIndex {
  readonly #names: string[] = [];
  readonly #sketches: string[] = [];
  /** A table for each band: its bytes → the one text that has them, or several. */
  readonly #bands = Array.from({ length: BINS / BAND }, () => new Map<number, number | number[]>());

  /** Number of sketches. */
  get size(): number {
    return this.#names.length;
  }

  add(name: string, sketch: string): void {
    const at = this.#names.push(name) - 1;
    this.#sketches.push(sketch);
    for (const [band, table] of this.#bands.entries()) {
      const key = bandOf(sketch, band);
      const places = table.get(key);
      if (places === undefined) table.set(key, at);
      else if (typeof places === 'number') table.set(key, [places, at]);
      else if (places.length < CROWD) places.push(at);
    }
  }

  /** The first article that is as good as the same, other than `name` itself; undefined when there is none. */
  find(sketch: string, name: string): Copied | undefined {
    let best: Copied | undefined;
    for (const at of this.#candidates(sketch)) {
      const here = { name: this.#names[at] as string, likeness: likeness(sketch, this.#sketches[at] as string) };
      if (here.name !== name && here.likeness >= ALIKE && (!best || here.likeness > best.likeness)) best = here;
    }
    return best;
  }

  #candidates(sketch: string): Set<number> {
    const candidates = new Set<number>();
    for (const [band, table] of this.#bands.entries()) {
      const places = table.get(bandOf(sketch, band));
      if (typeof places === 'number') candidates.add(places);
      else for (const at of places ?? []) candidates.add(at);
    }
    return candidates;
  }
}

/** The bytes of one band as a number. */
function bandOf(sketch: string, band: number): number {
  return Number.parseInt(sketch.slice(band * BAND * 2, (band + 1) * BAND * 2), 16);
}
