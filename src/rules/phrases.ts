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

const pair = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

/** All phrases of all rules in one index: a filter over pairs of signs, then a map by the first two. */
export class PhraseIndex {
  private readonly filter = new Uint8Array(65536);
  private readonly byPair = new Map<number, Entry[]>();
  private readonly whole = new Map<string, Entry[]>();

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
      return;
    }
    const key = pair(folded, 0);
    this.filter[key] = 1;
    this.byPair.set(key, [...(this.byPair.get(key) ?? []), entry]);
  }

  /** Phrases that stand in a block's text. One pass; linear but for phrases that share their first two signs. */
  find(text: string): PhraseHit[] {
    const folded = foldBlanks(text);
    const hits: PhraseHit[] = [];
    if (text.length <= 60) {
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
