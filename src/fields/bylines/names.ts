import { isDesk, ordinary } from './ordinary.ts';
import { places } from './places.ts';
import { hanSurnames, kanjiSurnames, longSurnames, surnames } from './surnames.ts';

const hangul = /^[가-힣]{2,4}$/;
const particle = /[는를]$|에게$|에서$|했다$|한다$|된다$|니다$/;

/** The shape of a Korean name: known surname and one or two syllables (three after a long surname), whatever else the word may mean. */
export function nameShaped(text: string): boolean {
  if (!hangul.test(text)) return false;
  if (longSurnames.has(text.slice(0, 2)) && text.length > 2) return true;
  return text.length < 4 && surnames.has(text[0]!);
}

/** True for a Korean name of 2–4 syllables that is no ordinary word, place or desk. */
export function koreanName(text: string): boolean {
  return nameShaped(text) && !ordinary.has(text) && !places.has(text) && !isDesk(text) && !particle.test(text);
}

/** True for a word that can only be a foreign name in Hangul, or a rare Korean one, when a title follows. */
export function foreignName(text: string): boolean {
  return (
    /^[가-힣]{2,6}$/.test(text) &&
    !ordinary.has(text) &&
    !places.has(text) &&
    !isDesk(text) &&
    !/[은는을를의]$|에서$/.test(text)
  );
}

/** True for a Chinese name of two to four signs, or a transcribed one with `·`. */
export function chineseName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u.test(text)) return true;
  return (
    /^\p{Script=Han}{2,4}$/u.test(text) &&
    (hanSurnames.has(text[0]!) || /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|慕容|皇甫|尉迟)/.test(text))
  );
}

/** True for a Japanese name: a known surname and one to four more signs, a blank allowed between. */
export function japaneseName(text: string): boolean {
  const signs = text.replace(/[ 　]/g, '');
  if (!/^[\p{Script=Han}々ヶ\p{Script=Hiragana}\p{Script=Katakana}ー]{3,8}$/u.test(signs)) return false;
  return [3, 2, 1].some((n) => kanjiSurnames.has(signs.slice(0, n)) && signs.length > n && signs.length <= n + 4);
}
