import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { decode } from '../encodings/index.ts';
import { Bytes } from './bytes.ts';
import { limits } from './limits.ts';
import type { Member, Way } from './types.ts';

const require = createRequire(import.meta.url);

/** A table's bytes, in an encoding whose line ends and commas are those of ASCII. */
export interface Lines {
  readonly bytes: Bytes;
  /** Bytes of the table read so far; undefined where it was recoded, so that no byte is its own. */
  place(): number | undefined;
  /** What the table is read as, for records. */
  readonly encoding: string;
  /** The text of a line or a row. */
  text(part: Buffer): string;
}

/** UTF-16 and UTF-32 as UTF-8. */
async function* recoded(bytes: Bytes, encoding: string): AsyncGenerator<Buffer> {
  const decoder = (require('iconv-lite') as typeof import('iconv-lite')).getDecoder(encoding);
  for await (const part of bytes.chunks()) yield Buffer.from(decoder.write(part), 'utf8');
  yield Buffer.from(decoder.end() ?? '', 'utf8');
}

const decoded = (file: string, bytes: Uint8Array, encoding?: string) =>
  decode({ file, bytes, url: null, capturedAt: null }, encoding);

function textIn(file: string, encoding: string): (part: Buffer) => string {
  if (encoding !== 'utf-8') return (part) => (part.length ? decoded(file, part, encoding).text : '');
  // One row in another encoding does not spoil the others.
  return (part) => (isUtf8(part) ? part.toString('utf8') : decoded(file, part).text);
}

/** Finds out, from its first MiB, how a table is encoded. Throws DumpError where it is no text. */
export async function linesOf({ file, bytes, about }: Member, way: Way): Promise<Lines> {
  const sample = await bytes.peek(limits.sample);
  const whole =
    sample.length < limits.sample ? sample : sample.subarray(0, sample.lastIndexOf(10) + 1 || sample.length);
  const stated = way.encoding ?? (isUtf8(whole) ? 'utf-8' : about.charset);
  const { encoding } = decodedOr(file, whole, stated);
  if (/^utf-?(?:16|32)/i.test(encoding))
    return {
      bytes: new Bytes(recoded(bytes, encoding)),
      place: () => undefined,
      encoding,
      text: (part) => part.toString('utf8'),
    };
  if (sample.toString('latin1', 0, 3) === '\xef\xbb\xbf') await bytes.skip(3);
  return { bytes, place: () => bytes.consumed, encoding, text: textIn(file, encoding) };
}

/** Decodes by a stated encoding where that is one, else by what the bytes say. */
function decodedOr(file: string, bytes: Uint8Array, stated: string | null | undefined): { encoding: string } {
  if (bytes.length === 0) return { encoding: 'utf-8' };
  try {
    return decoded(file, bytes, stated ?? undefined);
  } catch (error) {
    if (stated === null || stated === undefined) throw error;
    return decoded(file, bytes);
  }
}
