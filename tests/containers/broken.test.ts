import { describe, expect, it } from 'vitest';
import { numbers } from '../../scripts/random.js';
import { opened } from './making.ts';
import { samples } from './samples.ts';

/** Bytes with some changed, cut out, doubled or cut off. */
function broken(bytes: Buffer, random: () => number): Buffer {
  let out = Buffer.from(bytes);
  for (let n = 1 + random() * 4; n > 0; n--) {
    const at = Math.floor(random() * out.length);
    const kind = Math.floor(random() * 5);
    if (kind === 0) out = Buffer.concat([out.subarray(0, at), out.subarray(at + 1 + random() * 20)]);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - 30))]);
    else if (kind === 2 && random() < 0.3) out = out.subarray(0, at);
    else if (out.length > 0) out[at] = kind === 3 ? 0xff : Math.floor(random() * 256);
  }
  return out;
}

describe('broken bytes', () => {
  it.each(Object.entries(samples))(
    'of %s give captures and refusals, never an error of the program',
    async (name, bytes) => {
      const random = numbers(name.length * 7919);
      for (let i = 0; i < 60; i++) {
        const { captures, refused } = await opened(name, broken(bytes, random));
        expect(refused.filter(({ reason }) => reason.startsWith('internal error'))).toEqual([]);
        expect(new Set(captures.map(({ file }) => file)).size).toBe(captures.length);
      }
    },
  );
});
