import { remembering } from '../../known.ts';
import { share } from '../../model/grid.ts';

/** A person, a section, a brand: two to four words, each with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*$/u;
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
    name: NAME.test(text),
  }),
);
