import { outletNamed } from '../../outlets/index.ts';
import type { HtmlPage } from '../../parsers/html/index.ts';
import { foldTitle } from './fold.ts';
import { likeness } from './likeness.ts';
import type { Title } from './titles.ts';
import type { Stated } from './types.ts';

/** What is the same for all wordings of one page. */
export interface Setting {
  /** Folded: the document's title, what `og:title` says, what the data call the headline, the first shown `<h1>`; '' where absent. */
  readonly title: string;
  readonly og: string;
  readonly data: string;
  readonly h1: string;
  readonly h1s: number;
  /** Folded names of the site. */
  readonly sites: ReadonlySet<string>;
  /** Words of the address's longest part. */
  readonly slug: ReadonlySet<string>;
  /** `likeness` of two folded titles, each pair measured once. */
  alike(a: string, b: string): number;
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

function slugOf(addresses: readonly string[]): Set<string> {
  const parts = addresses.flatMap((address) => address.replace(/^https?:\/\/[^/]*|[?#][\s\S]*$/g, '').split('/'));
  const longest = parts
    .map((part) => part.split(/[-_]/))
    .reduce((best, part) => (part.length > best.length ? part : best), []);
  return new Set(longest.length > 2 ? words(longest.join(' ')) : []);
}

function remembered(): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = `${a}\n${b}`;
    const value = known.get(key) ?? likeness(a, b);
    known.set(key, value);
    return value;
  };
}

/** What a page says of itself that its titles are compared with. */
export function settingOf(page: HtmlPage, stated: Stated, titles: readonly Title[]): Setting {
  const { headlines, sources, urls } = stated;
  const first = (test: (by: string) => boolean) => foldTitle(headlines.find(({ by }) => test(by))?.value ?? '');
  const addresses = [...urls.map(({ value }) => value), ...(page.source.url ? [page.source.url] : [])];
  return {
    title: first((by) => by === 'title'),
    og: first((by) => by === 'meta:og:title'),
    data: first((by) => by === 'json-ld:headline' || by === 'microdata:headline'),
    h1: first((by) => by === 'h1'),
    h1s: titles.filter(({ by }) => by.has('h1')).length,
    sites: new Set(sources.map(({ value }) => foldTitle(value)).filter(Boolean)),
    slug: slugOf(addresses),
    alike: remembered(),
  };
}

/** Is a folded text the site's name, or so near that it says no more? */
export const isSite = (folded: string, { sites }: Setting): boolean =>
  sites.has(folded) ||
  [...sites].some(
    (site) => site.length > 3 && (folded.startsWith(site) || (folded.length > 3 && site.startsWith(folded))),
  ) ||
  outletNamed(folded) !== null;

/** Share of a title's words that its address has too; 0.5 where one of them has none. */
export function slugShare(text: string, { slug }: Setting): number {
  const all = words(text);
  if (slug.size === 0 || all.length === 0) return 0.5;
  return all.filter((word) => slug.has(word)).length / Math.max(all.length, slug.size);
}
