import { onDump } from './remark.ts';
import type { Check } from './types.ts';

/** A page in which nothing to read was found. */
export const noArticle: Check = {
  id: 'no-article',
  severity: 'error',
  per: 'dump',
  usual: true,
  means: 'no article and no list entry was found in the dump',
  advice: 'see `clean explain FILE`; leave pages that hold none out of the dump',
  look: (seen) => {
    if (seen.page === null || seen.articles.length > 0) return [];
    const { because } = seen.page.verdict;
    return [onDump(seen, `unexpected page without an article (${because}), expected one at least`, 'nothing')];
  },
};
