import { remembering } from '../../known.ts';
import { isLetterUnit, isSign, unitsBetween } from '../../unicode.ts';

const WORD = /[가-힣]{2,}|[぀-ヿ一-鿿]{2}|[\p{L}\p{N}]{4,}/gu;

const hasSyllable = (word: string): boolean => unitsBetween(word, 0xac00, 0xd7a3) > 0;

const SHORTEST = 4;
const LONGEST = 6;

/** What no word of three letters and no East Asian sign needs: a letter or figure, or else a sign between words. */
const isWestern = (code: number): boolean => code < 0x1100 && (isLetterUnit(code) || (code > 47 && code < 58));

/** `stems` of a text in scripts that write words apart, in one pass; null where a sign is met of which that is not known. */
function westernStems(text: string): string[] | null {
  const found: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isWestern(code)) {
      if (from < 0) from = i;
    } else if (isSign(code)) {
      if (from >= 0 && i - from >= SHORTEST) found.push(text.slice(from, Math.min(i, from + LONGEST)));
      from = -1;
    } else return null;
  }
  return found;
}

/** Beginnings of a text's words, case folded: Korean words lose their particles, others their endings. */
export function stems(text: string): string[] {
  const lower = text.toLowerCase();
  const western = westernStems(lower);
  if (western) return western;
  return (lower.match(WORD) ?? []).map((word) => (hasSyllable(word) ? word.slice(0, 2) : word.slice(0, LONGEST)));
}

/** Stems of a text, each once: shared, so whoever gets them must not change them. */
export const stemSet = remembering((text): ReadonlySet<string> => new Set(stems(text)));
