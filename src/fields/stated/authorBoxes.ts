import { type HtmlPage, REGION } from '../../parsers/html/index.ts';
import { foldTitle } from './fold.ts';
import { isOnePerson, withoutTitle } from './people.ts';
import type { Candidate } from './types.ts';

/** Names of the box below an article that says who its author is, and those that say it of others. */
const BOX =
  /(?:^|\s)\S{0,40}(?:author|autor|auteur|writer|contributor)s?(?:[-_]{1,2}(?:name|bio|box|info|card|title|details?|profile|text|wrapper|section|content|container|block|description|heading|meta|main|fullname|header|body|inner|link))?(?:\s|$)/i;
const OTHERS = /comment|related|recent|sidebar|teaser|popular|feed|carousel|more-|list-item|post-card|recommend/i;
const OUTSIDE = REGION.nav | REGION.aside | REGION.figure;
/** Elements from a line outwards whose names are read. */
const REACH = 4;
/** A person's name with a title, in UTF-16 units at most. */
const LONGEST = 50;

/** Which interned attribute values name an author's box: 1, or something that such boxes stand in of other articles: 2. */
const kindsOf = ({ elements }: HtmlPage): Uint8Array =>
  Uint8Array.from(elements.names.values, (value) => {
    if (value.length > 200) return 0;
    return OTHERS.test(value) ? 2 : Number(BOX.test(value));
  });

/** Lines that are one person's name in boxes about an author, anywhere on the page. */
export function boxedAuthors(page: HtmlPage): Candidate[] {
  const { blocks, elements, marks } = page;
  const { classes, parent } = elements;
  let kinds: Uint8Array | undefined;
  const boxed = (row: number): boolean => {
    kinds ??= kindsOf(page);
    let box = false;
    for (let at = row, step = 0; at > 0; at = parent[at] as number, step++) {
      const kind = kinds[classes[at] as number];
      if (kind === 2) return false;
      if (kind === 1 && step < REACH) box = true;
    }
    return box;
  };
  return blocks
    .filter(
      ({ index, text }) =>
        text.length <= LONGEST && !marks.hidden[index] && !((marks.region[index] as number) & OUTSIDE),
    )
    .map(({ index, text, line }) => ({ index, line, name: withoutTitle(text) }))
    .filter(({ name, index }) => isOnePerson(name) && boxed(marks.element[index] as number))
    .map(({ name, line }) => ({ value: name, by: 'author-box', line, text: name }));
}

/** What follows a name where a page tells who its author is. */
const TOLD = /^ (?:is|was|has|works|writes|ist|war|arbeitet|schreibt|est|es|è)\s/;

/** Lines right below the headline that are one person's name, of whom the page tells further down. */
export function namesBelow(page: HtmlPage, heading: number): Candidate[] {
  const { blocks, marks } = page;
  const later = (index: number, name: string) =>
    blocks.some((one) => one.index > index && one.text.startsWith(name) && TOLD.test(one.text.slice(name.length)));
  return blocks
    .slice(heading + 1, heading + 4)
    .filter(({ index, text }) => !marks.hidden[index] && !marks.level[index] && isOnePerson(text) && later(index, text))
    .map(({ text, line }) => ({ value: text, by: 'below-headline', line, text }));
}

const namesAt = (text: string): string[] => {
  const names = text.length < 200 ? text.split(/\s?[,&]\s|\s(?:and|und)\s/) : [];
  return names.every(isOnePerson) ? names : [];
};
const shown = ({ blocks, marks }: HtmlPage, from: number, to: number) =>
  blocks.slice(from, to).filter(({ index }) => !marks.hidden[index] && !marks.level[index]);

/** A line of names right below the headline: `Ada Brook, Ben Reed`. */
export function listBelow(page: HtmlPage, heading: number): Candidate[] {
  const line = shown(page, heading + 1, heading + 3).find(({ text }) => namesAt(text).length > 1);
  return line ? namesAt(line.text).map((value) => ({ value, by: 'below-headline', line: line.line, text: value })) : [];
}

/** Lines about the headline that go on from one with a known name: `& Cy Dole`. */
export function goingOn(page: HtmlPage, heading: number, known: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  let open = false;
  for (const { text, line } of shown(page, heading + 1, heading + 8)) {
    const more: RegExpExecArray | null = open ? /^(?:[,&]|and\s|und\s)\s?/.exec(text) : null;
    const names: string[] = more ? namesAt(text.slice(more[0].length)) : [];
    found.push(...names.map((value) => ({ value, by: 'below-headline', line, text: value })));
    open = names.length > 0 || known.some((name) => text.includes(name));
  }
  return found;
}

/** Lines that are the person whose page the data give as the author: `/editors/ada-brook`. */
export function addressed(page: HtmlPage, addresses: readonly string[]): Candidate[] {
  const known = new Set(addresses.map((address) => foldTitle(address.replace(/\/$/, '').replace(/^.*\//, ''))));
  return page.blocks
    .filter(({ index, text }) => !page.marks.hidden[index] && text.length <= LONGEST && known.has(foldTitle(text)))
    .filter(({ text }) => isOnePerson(text))
    .map(({ text, line }) => ({ value: text, by: 'author-page', line, text }));
}
