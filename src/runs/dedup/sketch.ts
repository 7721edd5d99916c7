/** Values in a sketch, and in each of its bands: two texts are looked at together where all of one band are alike. */
export const bins = 126;
export const bandSize = 3;
export const bands = bins / bandSize;

/** Characters in a shingle. */
const width = 5;
const base = 0x01000193;
/** `base` to the power of `width`: what the character that leaves the window weighs. */
const leaving = Array.from({ length: width }).reduce<number>((product) => Math.imul(product, base), 1);
const none = 0xffffffff;

/** Murmur's finaliser: every bit depends on every other. */
function mixed(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** ASCII sign → itself in lower case, 0 where it is no letter or digit. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const isKept = /[0-9a-z]/i.test(String.fromCharCode(code));
  return isKept ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
});

/** Punctuation and blanks beyond ASCII, which texts of the same words differ in. */
function isSign(code: number): boolean {
  return (
    code < 0xc0 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xfe00 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    code === 0xfeff
  );
}

/** For every bin, the others in the order in which it borrows from them when it is empty itself. */
const lenders = Array.from({ length: bins }, (_, bin) =>
  Uint8Array.from({ length: bins }, (_, i) => i).sort((a, b) => mixed(bin * bins + a) - mixed(bin * bins + b)),
);

const letters = { codes: new Uint32Array(1 << 16), count: 0 };

/** Room for the letters of the longest text so far. */
function roomFor(count: number): Uint32Array {
  if (letters.codes.length < count) letters.codes = new Uint32Array(count * 2);
  return letters.codes;
}

/** Bytes of a character by its first one. */
const sizeOf = (byte: number) => (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/** The character beyond ASCII at a place. */
function wideAt(bytes: Uint8Array, at: number, size: number): number {
  let code = bytes[at]! & (0xff >> (size + 1));
  for (let i = 1; i < size; i += 1) code = (code << 6) | (bytes[at + i]! & 0x3f);
  return code;
}

/** The letters and digits of a text that stands in JSON as UTF-8, escapes and all, into `letters`. */
function readLetters(bytes: Uint8Array, start: number, end: number): void {
  const codes = roomFor(end - start);
  let count = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    if (byte >= 0x80) {
      const size = sizeOf(byte);
      const code = wideAt(bytes, at, size);
      if (!isSign(code)) codes[count++] = code;
      at += size;
      // Of escapes only those of letters would matter, and JSON escapes no letter.
    } else if (byte === 0x5c) at += bytes[at + 1] === 0x75 ? 6 : 2;
    else {
      const code = plain[byte]!;
      if (code > 0) codes[count++] = code;
      at += 1;
    }
  }
  letters.count = count;
}

/** Least hash of the shingles that fall into each bin. Returns how many shingles there are. */
function fill(least: Uint32Array): number {
  least.fill(none);
  const { codes, count } = letters;
  let hash = 0;
  for (let i = 0; i < count; i += 1) {
    hash = (Math.imul(hash, base) + codes[i]!) | 0;
    if (i >= width) hash = (hash - Math.imul(codes[i - width]!, leaving)) | 0;
    if (i < width - 1) continue;
    let value = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
    // The upper part names the bin; turned round, the lower one is held against the others in it.
    const bin = ((value >>> 16) * bins) >>> 16;
    value = ((value << 16) | (value >>> 16)) >>> 0;
    if (value < least[bin]!) least[bin] = value;
  }
  return Math.max(0, count - width + 1);
}

const least = new Uint32Array(bins);

/**
 * MinHash of a text's character 5-grams by one permutation: bin by bin the least hash, as 16 bits, into `out`. `bytes` from `start`
 * to `end` are the text as it stands in JSON. Letters and digits alone count, so blanks and line ends do not. Returns the number of shingles.
 */
export function sketch(bytes: Uint8Array, start: number, end: number, out: Uint16Array): number {
  readLetters(bytes, start, end);
  const count = fill(least);
  if (count === 0) out.fill(0);
  else
    for (let bin = 0; bin < bins; bin += 1) {
      const own = least[bin]!;
      out[bin] = mixed(own !== none ? own : least[lenders[bin]!.find((other) => least[other] !== none)!]!) & 0xffff;
    }
  return count;
}
