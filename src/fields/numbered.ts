import type { LabelledPage } from '../types.ts';

/** A number, or an ornament, before the words of a headline. */
const MARK = /^(?:[[(【<#]?\s?\d{1,3}(?:[\])】>]\.?|[.:)]\s)|[■□◆◇●○▶▷★☆◎▣])\s*(?=\S)/;

/** Share of a page's headlines that must have such a mark for it to be the page's and not the headline's. */
const MOST = 0.8;

const known = new WeakMap<LabelledPage, boolean>();

function marks(page: LabelledPage): boolean {
  const titles = page.items.flatMap(({ blocks }, item) =>
    blocks.filter((block) => block.item === item && block.label === 'headline').map(({ block }) => block.text),
  );
  const found = titles.flatMap((title) => MARK.exec(title)?.[0].trim() ?? []);
  if (titles.length < 2 || found.length < titles.length * MOST) return false;
  const numbers = found.map((mark) => Number(/\d+/.exec(mark)?.[0] ?? Number.NaN));
  return numbers.every((number, i) => Number.isNaN(number) || i === 0 || number > (numbers[i - 1] ?? 0));
}

/** A headline without the number in the page's list of articles, or without the ornament that all of them have. */
export function withoutMark(page: LabelledPage, headline: string): string {
  const marked = known.get(page) ?? marks(page);
  known.set(page, marked);
  return marked ? headline.replace(MARK, '') : headline;
}
