import type { Article } from '../types.ts';
import { profileIn } from './baseline/profile.ts';
import { onArticle } from './remark.ts';
import type { Check, Given } from './types.ts';

/** Articles of a site from which on its languages are known. */
const ENOUGH = 30;

/** Share of a site's articles that its main language has; below it the site is of several, and any may come. */
const MOST = 0.95;

const base = (lang: string) => lang.split('-')[0] as string;

/** Languages that are right for a site; undefined where nobody knows. */
function expectedFor(site: string, { languages, sites }: Given): readonly string[] | undefined {
  if (languages.length > 0) return languages.map(base);
  const profile = profileIn(sites, site);
  if (!profile || profile.articles < ENOUGH) return undefined;
  const counts = Object.entries(profile.languages);
  const isOfOne = counts.some(([, count]) => count >= profile.articles * MOST);
  return isOfOne ? [...new Set(counts.map(([lang]) => base(lang)))] : undefined;
}

function isForeign({ lang }: Article, expected: readonly string[]): boolean {
  return lang !== null && !expected.includes(base(lang));
}

/** Texts in a language that was not asked for. */
export const language: Check = {
  id: 'language',
  severity: 'error',
  per: 'article',
  means: 'an article is in another language than `languages` of the configuration, or the baseline, has',
  advice: 'name the language under `languages`, or leave such pages out of the dump',
  look: (seen, given) => {
    const expected = expectedFor(seen.site, given);
    if (!expected) return [];
    return seen.articles
      .filter((article) => isForeign(article, expected))
      .map((article) =>
        onArticle(seen, article, `unexpected language ${article.lang}, expected ${expected.join(' or ')}`, 'language'),
      );
  },
};
