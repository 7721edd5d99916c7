import { trimmedOfSigns } from '../unicode.ts';
import type { Phrases, Rule } from './types.ts';

interface Entry {
  readonly folded: string;
  readonly how: keyof Phrases;
  readonly rule: Rule;
  readonly phrase: string;
}

/** A phrase that was found, with the rule it belongs to. */
export interface PhraseHit {
  readonly rule: Rule;
  readonly phrase: string;
}

/** Blanks out, case folded: what phrases are compared in. */
export function foldBlanks(text: string): string {
  return text.replaceAll(' ', '').toLowerCase();
}

/** Small letters of the signs whose small letter is told at once; 0 for others. */
const lowered = new Uint16Array(65536);
/** Letters that are never taken for signs at a text's ends. */
const isFirm = new Uint8Array(65536);

function build(): void {
  const caseless = [
    [1, 0x7f],
    [0xa0, 0xbf],
    [0xd7, 0xd7],
    [0xdf, 0xff],
    [0x430, 0x45f],
    [0x2000, 0x206f],
  ];
  const wide = [
    [0x2190, 0x245f],
    [0x2500, 0x27bf],
    [0x3000, 0x9fff],
    [0xac00, 0xd7a3],
    [0xff01, 0xff20],
  ];
  for (const [from = 0, to = 0] of [...caseless, ...wide])
    for (let code = from; code <= to; code++) lowered[code] = code;
  for (const [from = 0, to = 0] of [
    [0x41, 0x5a],
    [0xc0, 0xd6],
    [0xd8, 0xde],
    [0x410, 0x42f],
  ])
    for (let code = from; code <= to; code++) lowered[code] = code + 32;
  for (const [from = 0, to = 0] of [
    [0x61, 0x7a],
    [0x430, 0x44f],
    [0x3041, 0x3096],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
  ])
    isFirm.fill(1, from, to + 1);
}
build();

const triple = (first: number, second: number, third: number): number => {
  const mixed = Math.imul(Math.imul(first, 0x9e3b) ^ second, 0x85eb) ^ third;
  return (mixed ^ (mixed >>> 15)) & 0xffff;
};

const pair = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

/** Longest text that can be a phrase as a whole. */
const LONGEST_WHOLE = 60;

const NO_HITS: readonly PhraseHit[] = [];

/** The firm letters of a folded text, as a number below 65536. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (isFirm[code] === 1) letters = (Math.imul(letters, 31) + code) | 0;
  }
  return letters & 0xffff;
}

/** Whether a text goes on with a folded phrase at `from`, blanks and case aside; true also where that is not told at once. */
function goesOn(text: string, from: number, folded: string): boolean {
  let at = from;
  for (let i = 0; i < folded.length; i++, at++) {
    while (text.charCodeAt(at) === 32) at++;
    if (at >= text.length) return false;
    const small = lowered[text.charCodeAt(at)] as number;
    if (small === 0) return true;
    if (small !== folded.charCodeAt(i)) return false;
  }
  return true;
}

/** All phrases of all rules in one index: a filter over pairs of signs, then a map by the first two. */
export class PhraseIndex {
  private readonly filter = new Uint8Array(65536);
  private readonly byPair = new Map<number, Entry[]>();
  private readonly whole = new Map<string, Entry[]>();
  /** What `mayHold` asks: first three signs of phrases, first signs of those that have fewer, letters of those that are whole blocks. */
  private readonly triples = new Uint8Array(65536);
  private readonly byTriple = new Map<number, string[]>();
  private readonly shorts = new Uint8Array(65536);
  private readonly letters = new Uint8Array(65536);

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const how of ['is', 'starts', 'ends', 'has'] as const)
        for (const phrase of rule.phrases?.[how] ?? []) this.add(rule, how, phrase);
    }
  }

  private add(rule: Rule, how: keyof Phrases, phrase: string): void {
    const folded = foldBlanks(phrase);
    const entry = { folded, how, rule, phrase };
    if (how === 'is') {
      const bare = trimmedOfSigns(folded) || folded;
      this.whole.set(bare, [...(this.whole.get(bare) ?? []), entry]);
      this.letters[lettersOf(bare)] = 1;
      return;
    }
    const key = pair(folded, 0);
    this.filter[key] = 1;
    this.byPair.set(key, [...(this.byPair.get(key) ?? []), entry]);
    const [first, second, third] = [0, 1, 2].map((i) => folded.charCodeAt(i)) as [number, number, number];
    if (folded.length < 3) this.shorts[first] = 1;
    else this.addTriple(triple(first, second, third), folded);
  }

  private addTriple(key: number, folded: string): void {
    this.triples[key] = 1;
    this.byTriple.set(key, [...(this.byTriple.get(key) ?? []), folded]);
  }

  /** False where no phrase stands in a text, in one pass that makes no string; most texts end here. */
  private mayHold(text: string): boolean {
    let from = 0;
    let middle = 0;
    let first = 0;
    let second = 0;
    let letters = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 32) continue;
      const small = lowered[code] as number;
      if (small === 0 || this.shorts[small] === 1) return true;
      const key = triple(first, second, small);
      if (this.triples[key] === 1 && this.standsAt(text, from, key)) return true;
      from = middle;
      middle = i;
      first = second;
      second = small;
      if (isFirm[small] === 1) letters = (Math.imul(letters, 31) + small) | 0;
    }
    return text.length <= LONGEST_WHOLE && this.letters[letters & 0xffff] === 1;
  }

  /** Whether a phrase with this beginning stands at `from`. */
  private standsAt(text: string, from: number, key: number): boolean {
    for (const phrase of this.byTriple.get(key) ?? []) if (goesOn(text, from, phrase)) return true;
    return false;
  }

  /** Phrases that stand in a block's text. One pass; linear but for phrases that share their first two signs. */
  find(text: string): readonly PhraseHit[] {
    if (!this.mayHold(text)) return NO_HITS;
    const folded = foldBlanks(text);
    const hits: PhraseHit[] = [];
    if (text.length <= LONGEST_WHOLE) {
      const bare = trimmedOfSigns(folded) || folded;
      for (const { rule, phrase } of this.whole.get(bare) ?? []) hits.push({ rule, phrase });
    }
    const last = folded.length - 1;
    for (let i = 0; i < last; i++) {
      const key = pair(folded, i);
      if (this.filter[key] === 1) this.at(folded, i, key, text.length, hits);
    }
    return hits;
  }

  private at(folded: string, i: number, key: number, length: number, hits: PhraseHit[]): void {
    for (const { folded: phrase, how, rule, phrase: printed } of this.byPair.get(key) ?? []) {
      if (length > (rule.longest ?? 160)) continue;
      if (how === 'starts' && i > 2) continue;
      if (how === 'ends' && i + phrase.length < folded.length - 2) continue;
      if (folded.startsWith(phrase, i)) hits.push({ rule, phrase: printed });
    }
  }
}
