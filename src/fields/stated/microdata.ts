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

/** `<time>` elements that are shown or carry a machine-readable value. */
export function timesOf(page: HtmlPage): Candidate[] {
  return page.head.times
    .filter(({ value, element }) => value !== '' && ((page.elements.hidden[element] ?? 0) & HIDDEN.template) === 0)
    .map(({ value, line }) => ({ value, by: 'time', line, text: value }));
}
