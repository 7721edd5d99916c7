import type { Note } from './notes.ts';
import type { Series } from './series.ts';
import { timesFacts } from './thread.ts';

/** Separators that frame articles pasted one after the other, by their names. */
const FRAMES = /^(?:date|byline|copyright line|address|wire lead|line “https?:)/;

/** Separators that say by themselves that articles were pasted one after the other: rules of three signs or more, wire leads, numbers, titles alike. */
const PASTED =
  /^(?:titles (?:numbered|marked)|wire lead|line “([=*~_#+·•―—─━◇■-]) ?(?:\1 ?){2,}”|line “[[(<【]?(?:기사|뉴스|article|story|記事|新闻) ?0[\])>】:.]?”)/iu;

/** Whether the separator of a page that is text and little else leaves no doubt that it parts articles. */
export const isPasted = ({ separator }: Series, dense: boolean): boolean => dense && PASTED.test(separator);

/** Whether a series' separator is one that frames pasted articles. */
export const isFrame = ({ separator }: Series): boolean => FRAMES.test(separator) || PASTED.test(separator);

/** Share of entries without a title from which dates that go forward make the series one article in the order of time. */
const UNTITLED = 0.7;

/** Texts under days without titles, the later below the earlier: a chronicle. News go back in time. */
export function goesForward(notes: readonly Note[], { entries, separator }: Series): boolean {
  if (separator !== 'date' || entries.length < 3) return false;
  return (
    entries.filter(({ title }) => title === null).length >= entries.length * UNTITLED &&
    (timesFacts(notes, entries)[1] ?? 0) > 0.3
  );
}

/** Fewest entries that each have one line of the same words for it to prove a list of teasers. */
const SAME_LINE = 5;

/** Whether a line of the same words stands by every entry, under a title each: no article's sections have that. */
export const isEvery = ({ separator, entries, share }: Series): boolean =>
  separator.startsWith('line “') && share >= 0.95 && entries.filter(({ title }) => title !== null).length >= SAME_LINE;
