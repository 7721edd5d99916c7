import type { Article } from '../types.ts';

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
