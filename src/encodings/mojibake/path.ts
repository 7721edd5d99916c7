import { Buffer } from 'node:buffer';
import { bigrams } from './bigrams.ts';
import { isUnreadable, literal } from './literal.ts';
import { type Pair, pairFor, pairWithLost, softHyphen } from './pairs.ts';
import { westernByte } from './windows1252.ts';

/** How a text was mangled, beyond CP949 having been read as Latin-1. */
export interface Damage {
  /** Soft hyphens were dropped: 0xAD, the second half of 서, 강, 화, is missing. */
  readonly dropped: boolean;
  /** Bytes that happened to be UTF-8 were read as that: those from this lead byte on, 0xC2 or 0xC4. Null: none were. */
  readonly fused: number | null;
}

/** The likeliest way up to some place: what was made out of the signs so far. */
interface Step {
  readonly cost: number;
  /** First half of a pair that waits for its second, or 0. */
  readonly pending: number;
  /** The byte before, where it is shown as a sign of its own, else 0. */
  readonly last: number;
  readonly out: string;
  readonly before: Step | null;
  /** Characters made of two bytes. */
  readonly pairs: number;
  /** Letters left as they were, which in mangled text means that it could not be read. */
  readonly unread: number;
}

/** A piece of text put right. */
export interface Righted {
  readonly text: string;
  readonly cost: number;
  readonly pairs: number;
  readonly unread: number;
}

/** What it costs that two syllables often stand side by side. */
const neighbourly = -2.5;
const start: Step = { cost: 0, pending: 0, last: 0, out: '', before: null, pairs: 0, unread: 0 };

/** The best step of each kind: what comes next depends on the waiting byte and on the sign before it. */
type Steps = Map<number, Step>;

/** The sign before what is waiting. */
function signBefore(step: Step): string {
  return step.pending === 0 ? step.out : (step.before?.out ?? '');
}

function offer(steps: Steps, step: Step): void {
  const kind = (step.pending << 16) | (signBefore(step).charCodeAt(0) || 0);
  const rival = steps.get(kind);
  if (rival === undefined || step.cost < rival.cost) steps.set(kind, step);
}

function completed(before: Step, pair: Pair, last: number): Step {
  const { cost, pairs, unread } = before;
  const neighbours = bigrams.has(signBefore(before) + pair.sign) ? neighbourly : 0;
  return { cost: cost + pair.cost + neighbours, pending: 0, last, out: pair.sign, before, pairs: pairs + 1, unread };
}

/** True where two bytes would have been read as one sign of UTF-8. */
function fuses(first: number, second: number, { fused }: Damage): boolean {
  return fused !== null && first >= fused && first < 0xe0 && second >> 6 === 2;
}

/** The step with nothing waiting: itself, or with the lost soft hyphen put back. */
function settled(step: Step, damage: Damage): Step | undefined {
  if (step.pending === 0) return step;
  const lost = damage.dropped && !fuses(step.last, softHyphen, damage);
  const pair = lost ? pairWithLost(step.pending) : undefined;
  return pair && completed(step, pair, softHyphen);
}

/** All ways on from `from` over byte `at` of those that one sign shows. */
function overByte(from: Steps, bytes: readonly number[], at: number, damage: Damage): Steps {
  const to: Steps = new Map();
  const byte = bytes[at]!;
  const alone = bytes.length === 1;
  const last = alone ? byte : 0;
  for (const step of from.values()) {
    if (alone && fuses(step.last, byte, damage)) continue;
    const pair = step.pending === 0 ? undefined : pairFor(step.pending, byte);
    if (pair) offer(to, completed(step, pair, last));
    // Nothing was dropped inside a sign.
    const free = byte > 0x80 && (at === 0 || step.pending === 0) ? settled(step, damage) : undefined;
    if (free) offer(to, { ...free, pending: byte, last, out: '', before: free });
  }
  return to;
}

function asItIs(from: Steps, sign: string, damage: Damage, to: Steps): void {
  const { cost, unread } = literal(sign);
  for (const step of from.values()) {
    const free = settled(step, damage);
    if (free)
      offer(to, {
        ...free,
        cost: free.cost + cost,
        last: sign.charCodeAt(0),
        out: sign,
        before: free,
        unread: free.unread + unread,
      });
  }
}

/** The bytes that a sign may have been: its own, or those of its UTF-8. */
function bytesOf(sign: string, { fused }: Damage): (readonly number[])[] {
  const western = westernByte(sign);
  const readings: (readonly number[])[] = western === undefined ? [] : [[western]];
  const bytes = fused === null || sign < '\x80' ? [] : [...Buffer.from(sign)];
  if (fused !== null && bytes.length > 1 && bytes[0]! >= fused) readings.push(bytes);
  return readings;
}

function overSign(from: Steps, sign: string, damage: Damage): Steps {
  const to: Steps = new Map();
  asItIs(from, sign, damage, to);
  for (const bytes of bytesOf(sign, damage)) {
    let steps = from;
    for (let at = 0; at < bytes.length; at += 1) steps = overByte(steps, bytes, at, damage);
    for (const step of steps.values()) offer(to, step);
  }
  return to;
}

function written(last: Step): string {
  const parts: string[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) parts.push(step.out);
  return parts.reverse().join('');
}

/** Dearest sign of a word that is taken without looking for another way: where bytes are all there, and where some are not. */
const plain = 9;
const usual = 6;

/** The word pair by pair, where every byte is there and every sign is a usual one; else null. Most words are like that. */
export function rightPlain(word: string, { fused, dropped }: Damage): Righted | null {
  const dearest = fused !== null || dropped ? usual : plain;
  let text = '';
  let cost = 0;
  let pairs = 0;
  const bytes =
    fused !== null ? [...word].flatMap((sign) => (sign > '\xff' ? [...Buffer.from(sign)] : sign.charCodeAt(0))) : null;
  const length = bytes?.length ?? word.length;
  for (let at = 0; at < length; at += 1) {
    const lead = bytes?.[at] ?? word.charCodeAt(at);
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    at += 1;
    const pair = lead > 0xff ? undefined : pairFor(lead, bytes?.[at] ?? word.charCodeAt(at));
    if (!pair || pair.cost > dearest) return null;
    text += pair.sign;
    cost += pair.cost;
    pairs += 1;
  }
  return { text, cost, pairs, unread: 0 };
}

/** The likeliest Korean that became `word` when it was read as Latin-1; null where there is none, or where a letter is sure to be left over. Linear in its length. */
export function right(word: string, damage: Damage): Righted | null {
  if (damage.fused === null && isUnreadable(word, damage.dropped)) return null;
  let steps: Steps = new Map([[0, start]]);
  for (const sign of word) steps = overSign(steps, sign, damage);
  let best: Step | undefined;
  for (const step of steps.values()) {
    const end = settled(step, damage);
    if (end && (best === undefined || end.cost < best.cost)) best = end;
  }
  if (best === undefined) return null;
  const { cost, pairs, unread } = best;
  return { text: written(best), cost, pairs, unread };
}
