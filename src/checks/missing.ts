import { onArticle } from './remark.ts';
import type { Check, Severity } from './types.ts';

/** A check for articles that lack a field; list entries may. `printed`: what a page prints where it has it. */
export function missing(field: 'headline' | 'date' | 'source', severity: Severity, printed: string): Check {
  return {
    id: `missing-${field}`,
    severity,
    per: 'article',
    usual: true,
    means: `an article has no ${field}`,
    advice: `see whether the dump states it at all (\`clean explain FILE\`); allow a share with \`--max missing-${field}=5%\``,
    look: (seen) =>
      seen.articles
        .filter((article) => article.kind === 'article' && article[field] === null)
        .map((article) => onArticle(seen, article, `unexpected article without ${field}, expected ${printed}`, field)),
  };
}
