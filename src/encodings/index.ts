import { Buffer } from 'node:buffer';
import { DumpError } from '../errors.ts';
import type { Capture, Source } from '../types.ts';
import { type Detected, detect } from './detect.ts';
import { isAsian } from './legacy.ts';
import { markOf } from './marks.ts';
import { readMixed } from './mixed.ts';
import { mend } from './mojibake/index.ts';
import { nameOf } from './names.ts';
import { read, readable } from './read.ts';

/** What the user said the bytes are; a mark at their head is not part of the text. */
function forcedTo(file: string, bytes: Buffer, label: string): Detected {
  const encoding = nameOf(label);
  if (!encoding.split('+').every(readable)) throw new DumpError(file, `unknown encoding: ${label}`);
  const mark = markOf(bytes);
  return { encoding, confidence: 1, from: mark?.encoding === encoding ? mark.length : 0, to: bytes.length };
}

/** The text of what was found. A tail cut in mid-character is left out, as it is of UTF-8. */
function textOf(bytes: Buffer, { encoding, from, to }: Detected): string {
  const [, legacy] = encoding.split('+');
  if (legacy !== undefined) return readMixed(bytes, legacy);
  const text = read(bytes.subarray(from, to), encoding);
  return isAsian(encoding) && text.endsWith('\ufffd') ? text.slice(0, -1) : text;
}

/**
 * What the bytes of a capture say, and nothing else done to it. `forced` overrides detection, but for a table's cell.
 * Throws DumpError for what is empty, binary or of an unknown encoding.
 */
export function decodeAsIs(capture: Capture, forced?: string): Source {
  const { file, at, url, capturedAt, columns, textColumn, origin, warnings = [] } = capture;
  const bytes = Buffer.from(capture.bytes.buffer, capture.bytes.byteOffset, capture.bytes.byteLength);
  if (bytes.length === 0) throw new DumpError(file, 'empty: no bytes', at);
  const named = capture.recoded === undefined ? forced : 'utf-8';
  const found = named === undefined ? detect(bytes, capture.charset ?? null) : forcedTo(file, bytes, named);
  if (typeof found === 'string') throw new DumpError(file, `binary: ${found}`, at);
  const { encoding, confidence } = found;
  const text = textOf(bytes, found);
  return {
    ...{ file, text, encoding: capture.recoded ?? encoding, confidence, repairs: warnings, url, capturedAt },
    ...(columns && { columns }),
    ...(textColumn !== undefined && { textColumn }),
    ...(origin !== undefined && { origin }),
  };
}

/**
 * The text of a capture, with what was decoded wrongly before put right, and said so in `repairs`. Where `forced` says how to
 * read it, that is its text. Otherwise as `decodeAsIs`.
 */
export function decode(capture: Capture, forced?: string): Source {
  const source = decodeAsIs(capture, forced);
  const ascii = source.encoding === 'utf-8' && source.text.length === capture.bytes.length;
  if (ascii || forced !== undefined) return source;
  const { text, warnings } = mend(source.text);
  return warnings.length === 0 ? source : { ...source, text, repairs: [...source.repairs, ...warnings] };
}
