import type { Profile } from './types.ts';

/** 중앙일보: captions and the box of related articles stand inside the text. */
export const joongang: Profile = {
  id: 'joongang.co.kr',
  outlet: '중앙일보',
  domains: ['joongang.co.kr'],
  until: '2027-12-31',
  selectors: {
    body: ['#article_body'],
    headline: ['h1.headline'],
    deck: ['.subhead'],
    caption: ['#article_body .caption'],
    related: ['.ab_related_article'],
  },
};
