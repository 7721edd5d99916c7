import { onArticle, quoted } from './remark.ts';
import type { Check } from './types.ts';

/** Words by which publishers keep training and mining to themselves. */
const reservation =
  /(?:AI|인공지능)[ ]?(?:학습|훈련|데이터)|학습 ?(?:이용|활용) ?금지|text and data mining|\bTDM\b|machine learning|AI training|train(?:ing)? (?:of )?(?:AI|artificial)/i;

/** Articles whose notice reserves what the corpus is for. */
export const reservedRights: Check = {
  id: 'reserved-rights',
  severity: 'error',
  off: true,
  per: 'article',
  means: 'the rights notice of an article reserves AI training or text and data mining',
  advice: 'leave the article out, or get leave to use it',
  look: (seen) =>
    seen.articles
      .filter(({ rights }) => rights !== null && reservation.test(rights))
      .map((article) => {
        const message = `unexpected reservation ${quoted(article.rights ?? '')}, expected a notice without one`;
        return onArticle(seen, article, message, 'reserved');
      }),
};
