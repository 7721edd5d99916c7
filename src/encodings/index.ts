import { Buffer } from 'node:buffer';
import { DumpError } from '../errors.ts';
import type { Capture, Source } from '../types.ts';
import { markOf } from './marks.ts';
import { read, readable } from './read.ts';
import { utf8Length } from './utf8.ts';

interface Guess {
  readonly encoding: string;
  readonly confidence: number;
  /** Bytes that are the text: without the mark and a tail cut in mid-character. */
  readonly from: number;
  readonly to: number;
}

/** What the bytes are written in. Throws DumpError for what is not text. */
function detect(file: string, bytes: Uint8Array): Guess {
  const whole = { from: 0, to: bytes.length };
  const mark = markOf(bytes);
  if (mark) return { ...whole, encoding: mark.encoding, confidence: 1, from: mark.length };
  if (bytes.subarray(0, 4096).includes(0)) throw new DumpError(file, 'binary: holds NUL bytes');
  const length = utf8Length(bytes);
  if (length >= 0) return { ...whole, encoding: 'utf-8', confidence: 1, to: length };
  return { ...whole, encoding: 'cp949', confidence: 0.5 };
}

/** The text of a capture. `forced` overrides detection. Throws DumpError for what is empty, binary or of an unknown encoding. */
export function decode(capture: Capture, forced?: string): Source {
  const { file, url, capturedAt } = capture;
  const bytes = Buffer.from(capture.bytes.buffer, capture.bytes.byteOffset, capture.bytes.byteLength);
  if (bytes.length === 0) throw new DumpError(file, 'empty: no bytes');
  const encoding = forced?.toLowerCase();
  if (encoding !== undefined && !readable(encoding)) throw new DumpError(file, `unknown encoding: ${forced}`);
  const from = markOf(bytes)?.length ?? 0;
  const guess = encoding ? { encoding, confidence: 1, from, to: bytes.length } : detect(file, bytes);
  const text = read(bytes.subarray(guess.from, guess.to), guess.encoding);
  return { file, text, encoding: guess.encoding, confidence: guess.confidence, repairs: [], url, capturedAt };
}
