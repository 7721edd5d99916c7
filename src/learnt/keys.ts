import type { Label } from '../labels.ts';
import { foldOf } from '../page/notes.ts';
import type { HtmlPage } from '../parsers/html/index.ts';
import { hostOf } from './site.ts';

/** Labels of lines that a field is read from: they are left to those who read fields. */
export const FIELDS: ReadonlySet<Label> = new Set<Label>([
  ...(['byline', 'dateline', 'copyright', 'caption', 'outlet', 'section', 'deck', 'lead'] as const),
]);

/** Longest text, in UTF-16 units, that can be furniture. */
export const LONGEST = 400;

/** Least share of a block's text inside links that makes it a link. */
export const LINKED = 0.9;

/** A text as it is compared: letters and digits only, case folded, a run of digits as one 0. '' for what cannot be furniture. */
export function lineKey(text: string): string {
  return text.length > LONGEST ? '' : foldOf(text).replace(/\d+/g, '0');
}

/** How far above a block the link around it stands, in elements. */
const ABOVE = 3;

/** Where the link around a block leads, as written; '' where there is none. */
function hrefAround({ elements, marks, source }: HtmlPage, index: number): string {
  let row = marks.element[index] as number;
  for (let step = 0; step < ABOVE && row > 0; step++) {
    if (elements.tagNames[elements.tag[row] as number] === 'a')
      return source.text.slice(elements.valueStart[row], elements.valueEnd[row]).trim();
    row = elements.parent[row] as number;
  }
  return '';
}

/** Path of the address that a block is a link to, with the host where it is not the page's own; '' where it is none, or leads nowhere. */
export function targetOf(page: HtmlPage, index: number, host: string | undefined): string {
  const href = hrefAround(page, index);
  if (href === '' || href.length > 300) return '';
  const base = `https://${host ?? 'page.invalid'}/`;
  if (!URL.canParse(href, base)) return '';
  const { protocol, pathname, hostname } = new URL(href, base);
  if (!protocol.startsWith('http') || pathname === '/') return '';
  const other = hostOf(`https://${hostname}`);
  return other === (host ?? 'page.invalid') ? pathname : `${other}${pathname}`;
}
