import type { Buffer } from 'node:buffer';
import { CLASS, countClasses } from './classes.ts';
import { read } from './read.ts';

/** Bytes that are looked at. */
const reach = 1 << 16;

/** Share of `kind` among the code units of `text`. */
function badShare(text: string): number {
  return text.length === 0 ? 1 : countClasses(text)[CLASS.bad]! / text.length;
}

/** NUL bytes by their place in groups of four. */
function zeros(bytes: Uint8Array): number[] {
  const counts = [0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) counts[at & 3]! += 1;
  return counts;
}

function candidate(bytes: Uint8Array): string | null {
  const [a = 0, b = 0, c = 0, d = 0] = zeros(bytes);
  const groups = bytes.length >> 2;
  if (c + d > 1.9 * groups && a + b < groups) return 'utf-32le';
  if (a + b > 1.9 * groups && c + d < groups) return 'utf-32be';
  if (b + d > 10 * (a + c)) return 'utf-16le';
  if (a + c > 10 * (b + d)) return 'utf-16be';
  return null;
}

/** UTF-16 or UTF-32 without a mark, told by where NUL bytes stand and by the text that comes out; else null. */
export function wideEncoding(bytes: Buffer): string | null {
  const looked = bytes.subarray(0, reach);
  const encoding = candidate(looked);
  if (encoding === null) return null;
  return badShare(read(looked.subarray(0, looked.length & ~3), encoding)) < 0.01 ? encoding : null;
}
