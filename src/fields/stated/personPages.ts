import { type HtmlPage, REGION, textWithin } from '../../parsers/html/index.ts';
import { foldTitle } from './fold.ts';
import { isOnePerson, withoutTitle } from './people.ts';
import type { Candidate } from './types.ts';

/** Addresses of people's pages. */
const PERSON =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|autore|people|persons?|profile?s?|profil|staff|team|contributors?|writers?|experts?|experten|menschen|redaktion|journalists?|by|in)\//i;
const OUTSIDE = REGION.nav | REGION.footer | REGION.figure | REGION.aside;
/** Source of a link and its words at most, in UTF-16 units. */
const MARKUP = 1500;
const WORDS = 60;
/** From one author's link to the next, in UTF-16 units of source. */
const NEAR = 1200;

const foldName = (name: string): string => foldTitle(name.normalize('NFD').replace(/\p{M}/gu, ''));

const AUTHOR = /\/(?:authors?|autor(?:en|in)?)\//i;

/** Does an address end in a name? `/authors/ada-brook/`; an author's in part of it: `/author/ada` */
function isOf(address: string, name: string): boolean {
  const path = PERSON.test(address) ? (address.split(/[?#]/, 1)[0] ?? '') : '';
  const part = path.split('/').findLast((one) => one !== '') ?? '';
  const last = foldTitle(part.replace(/\.html?$|[_-]\d+$/g, ''));
  if (last.length < 3) return false;
  const [folded, own] = [foldName(name), AUTHOR.test(address)];
  if (folded === last) return isOnePerson(name) || (own && GIVEN.test(name));
  return own && isOnePerson(name) && (folded.startsWith(last) || folded.endsWith(last));
}

/** One name alone, as blogs sign. */
const GIVEN = /^\p{Lu}\p{Ll}{2,14}$/u;

interface Linked extends Candidate {
  readonly at: number;
}

/** Links whose words are a person's name and whose address is that person's page, in order. */
function links({ elements, source, blocks }: HtmlPage): Linked[] {
  const anchor = elements.tagNames.indexOf('a');
  const found: Linked[] = [];
  for (let row = 1; row < elements.count; row++) {
    if (elements.tag[row] !== anchor || elements.hidden[row] || (elements.region[row] as number) & OUTSIDE) continue;
    const address = source.text.slice(elements.valueStart[row], elements.valueEnd[row]);
    if (!PERSON.test(address)) continue;
    const [start, end] = [elements.start[row] as number, elements.end[row] as number];
    const text = end - start > MARKUP ? '' : textWithin(source.text, blocks, start, end);
    const name = text.length > WORDS ? '' : withoutTitle(text);
    if (!isOf(address, name)) continue;
    const line = blocks.find(({ spans }) => (spans.at(-1)?.[1] ?? 0) > start)?.line ?? 1;
    found.push({ value: name, by: 'author-link', line, text: name, at: start });
  }
  return found;
}

/** Who is linked to a page of their own right behind the headline, one beside the other; elsewhere, whoever alone is. */
export function linkedPeople(page: HtmlPage, heading: number): Candidate[] {
  const all = links(page);
  const names = new Set(all.map(({ value }) => foldName(value)));
  if (names.size < 2) return all.slice(0, 1);
  const from = page.blocks[Math.max(0, heading - 3)]?.spans[0]?.[0] ?? 0;
  const to = page.blocks[Math.min(page.blocks.length - 1, heading + 12)]?.spans[0]?.[0] ?? 0;
  const near = all.filter(({ at }) => at >= from && at <= to);
  return near.filter(({ at }, i) => i === 0 || at - (near[i - 1] as Linked).at < NEAR);
}

/** A line that says whose name comes next, anywhere on a page; and those that do so only at the headline. */
const HEADS =
  /^(?:about the )?(?:authors?(?:\(s\))?|article by|written by|text by|words by|posted by|autor(?:in|en|innen)?|auteur(?:s|\(s\))?|text|von|geschrieben von|verfasst von|écrit par)\s?:?$/i;
const SHORT = /^(?:by|par|por|di|af|av|door|autore|autores?)\s?:?$/i;
/** Blocks behind such a line that are read, and how far below the headline one of the second kind may stand. */
const READ = 6;
const ABOUT = { above: 3, below: 12 };

/** Names that stand below a line that announces them: `Author`, then `Ada Brook`. */
export function headedPeople({ blocks, marks }: HtmlPage, heading: number): Candidate[] {
  const head = blocks.find(({ index, text }) => {
    if (marks.hidden[index] || text.length > 24) return false;
    const about = index >= heading - ABOUT.above && index <= heading + ABOUT.below;
    return HEADS.test(text) || (about && SHORT.test(text));
  });
  if (!head) return [];
  const found: Candidate[] = [];
  for (const { index, text, line } of blocks.slice(head.index + 1, head.index + 1 + READ)) {
    if (marks.hidden[index]) continue;
    const name = withoutTitle(text.split(/\s?[/,|]/)[0]?.trim() ?? '');
    if (!isOnePerson(name)) break;
    found.push({ value: name, by: 'label', line, text: name });
  }
  return found;
}
