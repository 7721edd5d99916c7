import { part, share } from '../model/grid.ts';
import type { Page } from '../types.ts';
import type { Entry } from './entry.ts';
import { stemSet } from './headline/stems.ts';
import { linked } from './members.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import { isHtml } from './structure.ts';

/** What tells several posts from the parts of one, in the order of `postsFacts`. */
export const POSTS_FACTS = ['days', 'signs', 'headings', 'paged', 'shared', 'topic', 'titledAbove'] as const;

/** What blogs print above or below each post. */
const SIGN =
  /posted|written by|permalink|comment|filed under|tagged|\bby\b|댓글|コメント|カテゴリ|评论|коммент|рубрик|kommentar|coment|kategori|categor/i;

const about = (notes: readonly Note[], { from, to }: Entry): readonly Note[] =>
  notes.slice(Math.max(0, from - 1), to + 2);

/** The first whole day that the lines about an entry state; '' where they state none. */
function dayOf(notes: readonly Note[], entry: Entry): string {
  for (const { prose, dates } of about(notes, entry)) {
    const stated = prose === 0 ? dates.find(({ date }) => date !== null)?.date : null;
    if (stated) return stated;
  }
  return '';
}

/** Different days, for each entry: a list's posts have days of their own. */
function daysFact(notes: readonly Note[], entries: readonly Entry[]): number {
  const days = new Set(entries.map((entry) => dayOf(notes, entry)).filter(Boolean));
  return share(days.size, entries.length);
}

const isSign = ({ prose, block }: Note, role: Role | undefined): boolean =>
  prose === 0 && role !== 'title' && role !== 'text' && block.facts.width < 120 && SIGN.test(block.text);

/** Links from page to page: words, or numbers in a row from the first. */
const PAGES =
  /^(?:(?:[«‹<←] ?)?(?:older|newer|previous|next)(?: (?:posts?|entries|articles|page))?(?: ?[»›>→])?|page \d+ (?:of|\/) \d+|(?:\D{0,12} )?1 2 3 4?\D?.{0,40}|[«»‹›]|(?:다음|이전)(?:페이지)?|次へ|前へ|次のページ|下一页|上一页|вперед|назад|siguientes?|anteriores?|nächste|weiter|suivante?s?|successiv[ao]|próxim[ao])$/i;
/** Blocks below the last entry within which such links stand. */
const BELOW = 40;

function isPaged(notes: readonly Note[], entries: readonly Entry[]): boolean {
  const from = (entries.at(-1)?.to ?? 0) + 1;
  const below = notes.slice(from, from + BELOW);
  const numbers = below.filter(
    ({ block }, i) => block.text === String(i + 1 - below.findIndex((one) => one.block.text === '1')),
  );
  return numbers.length >= 3 || below.some(({ block }) => block.facts.width < 80 && PAGES.test(block.text));
}

/** What neighbouring entries' texts have in common: parts of one article share its words. */
function sharedFact(notes: readonly Note[], entries: readonly Entry[]): number {
  const words = entries.map(({ texts }) => new Set(texts.flatMap((i) => [...stemSet(notes[i]?.block.text ?? '')])));
  let sum = 0;
  for (let i = 1; i < words.length; i++) {
    const [one, next] = [words[i - 1] as Set<string>, words[i] as Set<string>];
    sum += share([...one].filter((stem) => next.has(stem)).length, Math.min(one.size, next.size));
  }
  return share(sum, words.length - 1);
}

/** Blocks above the first entry among which a page's own headline stands. */
const ABOVE = 30;

/** Titles that stand above the first entry, the nearest first. */
function titlesAbove(notes: readonly Note[], roles: readonly Role[], entries: readonly Entry[]): Note[] {
  const first = entries[0]?.from ?? 0;
  const above: Note[] = [];
  for (let i = first - 1; i >= Math.max(0, first - ABOVE); i--)
    if (roles[i] === 'title' && (notes[i]?.block.facts.width ?? 0) >= 24 && !linked(notes[i] as Note))
      above.push(notes[i] as Note);
  return above;
}

/** Words that the page goes by: of its `<title>`, or of the widest title above the entries. */
function topicOf(page: Page, above: readonly Note[]): ReadonlySet<string> {
  if (isHtml(page) && page.head.title) return stemSet(page.head.title.value);
  const widest = above.reduce<Note | undefined>(
    (best, note) => (!best || note.block.facts.width > best.block.facts.width ? note : best),
    undefined,
  );
  return stemSet(widest?.block.text ?? '');
}

/** Whether the page's `<title>` is printed above the entries, or one title there twice. */
function isTitledAbove(page: Page, above: readonly Note[]): boolean {
  if (!isHtml(page)) return above.some(({ fold }, i) => above.findIndex((other) => other.fold === fold) < i);
  const title = page.head.title?.value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? '';
  return above.some(({ fold }) => fold.length >= 12 && title.includes(fold));
}

/** What tells several posts from the parts of one. */
export function postsFacts(
  page: Page,
  notes: readonly Note[],
  roles: readonly Role[],
  entries: readonly Entry[],
): number[] {
  const titles = entries.flatMap(({ title }) => (title === null ? [] : [notes[title] as Note]));
  const above = titlesAbove(notes, roles, entries);
  const topic = topicOf(page, above);
  return [
    daysFact(notes, entries),
    part(entries, (entry) => about(notes, entry).some((note) => isSign(note, roles[note.block.index]))),
    part(titles, (note) => note.level > 0 && linked(note)),
    isPaged(notes, entries) ? 1 : 0,
    sharedFact(notes, entries),
    part(entries, ({ texts }) =>
      texts.some((i) => [...stemSet(notes[i]?.block.text ?? '')].some((stem) => topic.has(stem))),
    ),
    isTitledAbove(page, above) ? 1 : 0,
  ];
}
