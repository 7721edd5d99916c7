import type { Profile } from './types.ts';

/** 조선일보, on Arc since 2020, and its page before. */
export const chosun: Profile = {
  id: 'chosun.com',
  outlet: '조선일보',
  domains: ['chosun.com'],
  until: '2027-12-31',
  selectors: {
    body: ['section.article-body', '#news_body_id'],
    headline: ['.article-header__headline', '#news_title_text_id'],
    caption: ['.article-body figcaption'],
  },
};
