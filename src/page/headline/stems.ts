import { remembering } from '../../known.ts';
import { unitsBetween } from '../../unicode.ts';

const WORD = /[가-힣]{2,}|[぀-ヿ一-鿿]{2}|[\p{L}\p{N}]{4,}/gu;

const hasSyllable = (word: string): boolean => unitsBetween(word, 0xac00, 0xd7a3) > 0;

/** Beginnings of a text's words, case folded: Korean words lose their particles, others their endings. */
export function stems(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) =>
    hasSyllable(word) ? word.slice(0, 2) : word.slice(0, 6),
  );
}

/** Stems of a text, each once: shared, so whoever gets them must not change them. */
export const stemSet = remembering((text): ReadonlySet<string> => new Set(stems(text)));
