import type { HtmlPage } from '../../parsers/html/index.ts';
import { HIDDEN } from '../../parsers/html/types.ts';
import type { Candidate } from './types.ts';

/** A value that is words of the page, in UTF-16 units at most. */
const LONGEST = 300;

/** Values of microdata and RDFa by property, in order of place. */
export function microdataOf(page: HtmlPage, property: string): Candidate[] {
  return page.head.itemprops
    .filter(({ value, machine }) => value !== '' && (machine || value.length <= LONGEST))
    .filter(({ name }) => name.split(/\s+/).includes(property))
    .map(({ value, line }) => ({ value, by: `microdata:${property}`, line, text: value }));
}

/** Who wrote, by microdata: the name inside the author's element, where one is marked there. */
export function microdataAuthors(page: HtmlPage): Candidate[] {
  const { elements, head } = page;
  const names = head.itemprops.filter(({ name, value }) => name === 'name' && value !== '');
  return head.itemprops
    .filter(
      ({ name, value, machine }) =>
        name.split(/\s+/).includes('author') && (value === '' || !machine || value.length < LONGEST),
    )
    .flatMap((author) => {
      const start = elements.start[author.element] as number;
      const end = elements.end[author.element] as number;
      const within = names.find(
        ({ element }) => (elements.start[element] as number) > start && (elements.end[element] as number) <= end,
      );
      const { value, line } = within ?? author;
      return value === '' || value.length > LONGEST ? [] : [{ value, by: 'microdata:author', line, text: value }];
    });
}

/** `<time>` elements that are shown or carry a machine-readable value. */
export function timesOf(page: HtmlPage): Candidate[] {
  return page.head.times
    .filter(({ value, element }) => value !== '' && ((page.elements.hidden[element] ?? 0) & HIDDEN.template) === 0)
    .map(({ value, line, element }) => ({ value, by: 'time', line, text: value, element }));
}
