/** Words as the scores count them: runs of letters and digits; Han and kana are a word each. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+/gu;
const SINGLE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

export function tokensOf(text: string): string[] {
  return text.normalize('NFC').replace(SINGLE, ' $1 ').match(TOKEN) ?? [];
}

/** Runs of four words, with their number; a shorter text is one run. */
export function shinglesOf(tokens: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  if (tokens.length === 0) return bag;
  const count = Math.max(1, tokens.length - 3);
  for (let i = 0; i < count; i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of a text against the right one. */
export const overlap = (right: Map<string, number>, text: string): Overlap =>
  overlapOf(right, shinglesOf(tokensOf(text)));

/** The same of runs of four words. */
export function overlapOf(right: Map<string, number>, given: Map<string, number>): Overlap {
  let both = 0;
  let all = 0;
  let wanted = 0;
  for (const count of right.values()) wanted += count;
  for (const [key, count] of given) {
    all += count;
    both += Math.min(count, right.get(key) ?? 0);
  }
  return { precision: all ? both / all : wanted ? 0 : 1, recall: wanted ? both / wanted : 1 };
}
