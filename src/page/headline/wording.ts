import { remembering } from '../../known.ts';
import { share } from '../../model/grid.ts';
import { isWide } from '../../signs.ts';

const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*$/u;

/** A person, a section, a brand: two to four words, each with a capital. */
function isName(text: string): boolean {
  if (isWide(text.charCodeAt(0))) return false;
  const words = text.split(' ', 5);
  return words.length > 1 && words.length < 5 && words.every((word) => CAPITALISED.test(word));
}
const ASKS = /[?!？！]["”’」']*$/;

/** Share of a text's longer words that begin with a capital. */
function capitals(text: string): number {
  const words = text.split(' ').filter((word) => word.length > 3);
  return share(words.filter((word) => /^["“‘'(]?\p{Lu}/u.test(word)).length, words.length);
}

/** What is read of a candidate's words alone. */
interface Wording {
  readonly asks: boolean;
  readonly capitals: number;
  readonly lower: boolean;
  readonly name: boolean;
}

/** What is read of a text that may be a headline. */
export const wordingOf = remembering(
  (text): Wording => ({
    asks: ASKS.test(text),
    capitals: capitals(text),
    lower: /^\p{Ll}/u.test(text),
    name: isName(text),
  }),
);
