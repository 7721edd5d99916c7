import { constants, createInflateRaw } from 'node:zlib';
import { type Bytes, Damage } from './bytes.ts';
import { limits } from './limits.ts';

/** Packed bytes handed to the engine at once: they open to a thousand times as many at most. */
const step = 16384;

/**
 * Opens one deflate stream; what lies behind it is left in `bytes`. `kind` is what a reader is told is damaged; `before`: bytes of the
 * file before `bytes`. Throws Damage.
 */
export async function* inflate(bytes: Bytes, kind: string, before = 0): AsyncGenerator<Buffer> {
  const engine = createInflateRaw({ chunkSize: limits.head, finishFlush: constants.Z_SYNC_FLUSH });
  let opened: Buffer[] = [];
  let failed = false;
  engine.on('data', (part: Buffer) => opened.push(part));
  let settle = () => {};
  engine.on('error', () => {
    failed = true;
    settle();
  });
  const write = (packed: Buffer) =>
    new Promise<void>((done) => {
      settle = done;
      engine.write(packed, () => done());
    });
  try {
    for (let used = step; used === step; ) {
      const packed = await bytes.peek(step);
      if (packed.length === 0) {
        // A stream that has ended takes nothing more.
        const taken = engine.bytesWritten;
        await write(Buffer.of(0));
        if (engine.bytesWritten === taken) return;
        throw new Damage(`${kind} data are cut off`, 'truncated', before + bytes.consumed);
      }
      const taken = engine.bytesWritten;
      await write(packed);
      yield* opened;
      opened = [];
      if (failed) throw new Damage(`${kind} data are damaged`, 'damaged', before + bytes.consumed);
      used = engine.bytesWritten - taken;
      await bytes.skip(used);
      if (used === packed.length) used = step;
    }
  } finally {
    engine.close();
  }
}
