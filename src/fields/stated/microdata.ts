import type { HtmlPage } from '../../parsers/html/index.ts';
import { HIDDEN } from '../../parsers/html/types.ts';
import type { Candidate } from './types.ts';

/** Values of microdata and RDFa by property, in order of place. */
export function microdataOf(page: HtmlPage, property: string): Candidate[] {
  return page.head.itemprops
    .filter(({ name, value }) => value !== '' && name.split(/\s+/).includes(property))
    .map(({ value, line }) => ({ value, by: `microdata:${property}`, line, text: value }));
}

/** `<time>` elements that are shown or carry a machine-readable value. */
export function timesOf(page: HtmlPage): Candidate[] {
  return page.head.times
    .filter(({ value, element }) => value !== '' && ((page.elements.hidden[element] ?? 0) & HIDDEN.template) === 0)
    .map(({ value, line }) => ({ value, by: 'time', line, text: value }));
}
