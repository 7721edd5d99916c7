import { type Buffer, isUtf8 } from 'node:buffer';
import { whyBinary } from './binary.ts';
import { CLASS, countClasses } from './classes.ts';
import { look } from './plausibility.ts';
import { read } from './read.ts';

/** Bytes that are looked at. */
const reach = 1 << 16;
/** Share of broken characters that a right reading may have. */
const tolerated = 0.01;
/** Mean likelihood of a character of East Asian text; garbage is lower. */
const plausible = -9;

/** NUL bytes by their place in groups of four. */
function zerosOf(bytes: Uint8Array): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) counts[at & 3]! += 1;
  return counts;
}

/** UTF-32 has two NUL bytes at the same places of nearly every character. */
function wide32([a, b, c, d]: [number, number, number, number], length: number): string | null {
  const groups = length >> 2;
  if (c + d > 1.9 * groups) return 'utf-32le';
  return a + b > 1.9 * groups ? 'utf-32be' : null;
}

function sound(bytes: Buffer, encoding: string): boolean {
  const text = read(bytes, encoding);
  const bad = countClasses(text)[CLASS.bad]! + text.split('\0').length - 1;
  return text.length > 0 && bad <= tolerated * text.length;
}

/** Likelihood of the better East Asian language of a reading: of the whole, and of a character. */
function asAsian(bytes: Buffer, encoding: string): { total: number; mean: number } {
  const text = read(bytes, encoding);
  const looks = (['ko', 'ja', 'zh'] as const).map((language) => look(text, language));
  return looks.reduce((best, one) => (one.total > best.total ? one : best));
}

/** UTF-16, by the text that comes out either way, or by the NUL bytes of spaces and Latin letters standing on one side. */
function wide16(bytes: Buffer, [a, b, c, d]: [number, number, number, number]): string | null {
  const little = asAsian(bytes, 'utf-16le');
  const big = asAsian(bytes, 'utf-16be');
  const better = little.total > big.total ? little : big;
  if (better.mean < 0 && better.mean >= plausible) return better === little ? 'utf-16le' : 'utf-16be';
  const lopsided = (high: number, low: number) => high > 10 * low && high * 50 > bytes.length;
  if (lopsided(b + d, a + c)) return 'utf-16le';
  return lopsided(a + c, b + d) ? 'utf-16be' : null;
}

/** UTF-16 or UTF-32 without a mark, for bytes with NUL among them; else null. */
export function wideEncoding(bytes: Buffer): string | null {
  const looked = bytes.subarray(0, Math.min(reach, bytes.length & ~3) || bytes.length & ~1);
  const zeros = zerosOf(looked);
  const share = zeros.reduce((sum, count) => sum + count, 0) / looked.length;
  if (share < 0.3 && isUtf8(bytes) && whyBinary(bytes) === null) return null;
  const encoding = wide32(zeros, looked.length) ?? wide16(looked, zeros);
  return encoding !== null && sound(looked, encoding) ? encoding : null;
}
