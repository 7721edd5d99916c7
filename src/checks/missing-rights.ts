import { onArticle } from './remark.ts';
import type { Check } from './types.ts';

/** Articles for which no notice of rights is printed. */
export const missingRights: Check = {
  id: 'missing-rights',
  severity: 'warning',
  off: true,
  per: 'article',
  usual: true,
  means: 'no rights notice is printed for an article',
  advice: 'keep the foot of the page in the dump',
  look: (seen) =>
    seen.articles
      .filter(({ kind, rights }) => kind === 'article' && rights === null)
      .map((article) =>
        onArticle(seen, article, 'unexpected article without a rights notice, expected one as printed', 'rights'),
      ),
};
