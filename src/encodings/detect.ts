import { type Buffer, isAscii } from 'node:buffer';
import { whyBinary } from './binary.ts';
import { declaredIn } from './declared.ts';
import { escapedEncoding } from './escapes.ts';
import { asianEncoding, legacyEncoding } from './legacy.ts';
import { markOf } from './marks.ts';
import { mixture, utf8Share } from './mixed.ts';
import { nameOf } from './names.ts';
import { sample } from './sample.ts';
import { utf8Length } from './utf8.ts';
import { wideEncoding } from './wide.ts';

/** What bytes are written in. */
export interface Detected {
  readonly encoding: string;
  /** 0–1. */
  readonly confidence: number;
  /** The bytes that are the text, without a mark and a tail cut in mid-character: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** From this share of sound runs on, the bytes are UTF-8 with damage. */
const damaged = 0.6;

/** UTF-8 with other lines between, or damaged; null where the bytes are no UTF-8 at all. */
function brokenUtf8(bytes: Buffer): { encoding: string; confidence: number } | null {
  const parts = mixture(bytes);
  const other = parts && utf8Share(parts.rest) < damaged ? asianEncoding(sample(parts.rest)) : null;
  if (other) return { encoding: `utf-8+${other.encoding}`, confidence: 0.9 * other.confidence };
  const share = utf8Share(bytes);
  return share >= damaged ? { encoding: 'utf-8', confidence: share } : null;
}

/** Finds out what `bytes` are written in. `stated`: the encoding that the container names, or null. A string says why they are no text. */
export function detect(bytes: Buffer, stated: string | null): Detected | string {
  const whole = { confidence: 1, from: 0, to: bytes.length };
  const mark = markOf(bytes);
  if (mark) return { ...whole, encoding: mark.encoding, from: mark.length };
  if (bytes.includes(0)) {
    const wide = wideEncoding(bytes);
    if (wide) return { ...whole, encoding: wide, confidence: 0.95 };
    const why = whyBinary(bytes);
    if (why !== null) return why;
  }
  const length = utf8Length(bytes);
  if (length >= 0) {
    const escaped = bytes.includes(0x1b) && isAscii(bytes) ? escapedEncoding(bytes) : null;
    return { ...whole, encoding: escaped ?? 'utf-8', to: length };
  }
  const why = whyBinary(bytes);
  if (why !== null) return why;
  const label = stated ?? declaredIn(bytes);
  return { ...whole, ...(brokenUtf8(bytes) ?? legacyEncoding(bytes, label === null ? null : nameOf(label))) };
}
