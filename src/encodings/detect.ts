import { type Buffer, isAscii } from 'node:buffer';
import { whyBinary } from './binary.ts';
import { declaredIn } from './declared.ts';
import { escapedEncoding } from './escapes.ts';
import { asianEncoding, legacyEncoding } from './legacy.ts';
import { markOf } from './marks.ts';
import { mixture, utf8Signs } from './mixed.ts';
import { nameOf } from './names.ts';
import { sample } from './sample.ts';
import { letGo } from './single.ts';
import { utf8Length } from './utf8.ts';
import { wideEncoding } from './wide.ts';

/** An encoding, and how sure it is: 0–1. */
interface Opinion {
  readonly encoding: string;
  readonly confidence: number;
}

/** What bytes are written in. */
export interface Detected extends Opinion {
  /** The bytes that are the text, without a mark and a tail cut in mid-character: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** From this share of sound sequences on, the bytes are UTF-8 with damage. */
const damaged = 0.8;

/** UTF-8 with other lines between, or damaged; null where the bytes are no UTF-8 at all. */
function brokenUtf8(bytes: Buffer): Opinion | null {
  const { sound, telling } = utf8Signs(bytes);
  const parts = telling ? mixture(bytes) : null;
  const other = parts && utf8Signs(parts.rest).sound < damaged ? asianEncoding(sample(parts.rest)) : null;
  if (other) return { encoding: `utf-8+${other.encoding}`, confidence: 0.9 * other.confidence };
  return sound >= damaged ? { encoding: 'utf-8', confidence: sound } : null;
}

/** What servers say when nobody told them. */
const servers = 'windows-1252';

/** What is stated of the bytes, as names, the most trustworthy first: by the container, then by the page itself. */
function statements(bytes: Buffer, stated: string | null): string[] {
  const labels = [stated, declaredIn(bytes)].filter((label) => label !== null);
  const names = labels.map(nameOf);
  return stated !== null && names[0] === servers ? names.reverse() : names;
}

/** What holds NUL bytes is UTF-16 or UTF-32, no text at all, or text of one of the other kinds: null. */
function withNul(bytes: Buffer): Opinion | string | null {
  const encoding = wideEncoding(bytes);
  return encoding === null ? whyBinary(bytes) : { encoding, confidence: 0.95 };
}

/** UTF-8, or seven-bit text with escapes; null for everything else. */
function sevenBitOrUtf8(bytes: Buffer): (Opinion & { to: number }) | null {
  const to = utf8Length(bytes);
  if (to < 0) return null;
  const mayEscape = bytes.includes(0x1b) || bytes.includes(0x0e);
  const escaped = mayEscape && isAscii(bytes) ? escapedEncoding(bytes) : null;
  return { encoding: escaped ?? 'utf-8', confidence: 1, to };
}

/**
 * Finds out what `bytes` are written in. `stated`: the encoding that the container names, or null.
 * A string says why they are no text.
 */
export function detect(bytes: Buffer, stated: string | null): Detected | string {
  letGo();
  const whole = { from: 0, to: bytes.length };
  const mark = markOf(bytes);
  if (mark) return { ...whole, encoding: mark.encoding, confidence: 1, from: mark.length };
  const wide = bytes.includes(0) ? withNul(bytes) : null;
  if (typeof wide === 'string') return wide;
  const found = wide ?? sevenBitOrUtf8(bytes);
  if (found) return { ...whole, ...found };
  const why = whyBinary(bytes);
  if (why !== null) return why;
  const { encoding, confidence } = brokenUtf8(bytes) ?? legacyEncoding(bytes, statements(bytes, stated));
  return { ...whole, encoding, confidence };
}
