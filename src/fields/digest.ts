/** Four 32-bit lanes over UTF-16 code units, each stirred with its own prime: 128 bits, not for secrets. */
function lanes(text: string): [number, number, number, number] {
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  let c = 0xc2b2ae3d;
  let d = 0x27d4eb2f;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (a >>> 15);
    c = Math.imul(c ^ (code + a), 0x1b873593) ^ (b >>> 13);
    d = Math.imul(d ^ (code + c), 0xcc9e2d51) ^ (c >>> 16);
  }
  return [finish(a ^ d), finish(b ^ a), finish(c ^ b), finish(d ^ c ^ text.length)];
}

/** Murmur's finaliser: every bit of the lane depends on every other. */
function finish(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a text: 32 hexadecimal digits. Equal text, equal hash, on every machine. */
export function hashOf(text: string): string {
  return lanes(text)
    .map((lane) => lane.toString(16).padStart(8, '0'))
    .join('');
}

/** Identity of a record: `n` and 20 signs of `0-9a-z`, from the dump's name and the item's number alone. */
export function idOf(file: string, item: number): string {
  const signs = lanes(`${file}\u0000${item}`)
    .map((lane) => lane.toString(36).padStart(7, '0'))
    .join('');
  return `n${signs.slice(0, 6)}${signs.slice(8, 14)}${signs.slice(16, 21)}${signs.slice(24, 27)}`;
}
