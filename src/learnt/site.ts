import { isHtml } from '../page/structure.ts';
import type { Article, Page } from '../types.ts';

/** The host of an address without `www.`, or undefined. */
export function hostOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === '' ? undefined : hostname.replace(/^www\./, '');
}

/** Which site a page is of: its host, else its outlet, else `*`. */
export function siteOf(url: string | null, articles: readonly Pick<Article, 'url' | 'source'>[]): string {
  const [first] = articles;
  return hostOf(url) ?? hostOf(first?.url ?? null) ?? first?.source ?? '*';
}

/** The host that a page is known by before anybody has read it: the crawl's, else the one that its head states. */
export function hostOfPage(page: Page): string | undefined {
  const known = hostOf(page.source.url);
  if (known !== undefined || !isHtml(page)) return known;
  const { links, metas } = page.head;
  const stated = [...links.filter(({ rel }) => rel === 'canonical'), ...metas.filter(({ name }) => name === 'og:url')];
  for (const { value } of stated) {
    const host = hostOf(value);
    if (host !== undefined) return host;
  }
  return undefined;
}
