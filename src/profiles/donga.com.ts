import type { Profile } from './types.ts';

/** 동아일보: the deck is the first heading of the text. */
export const donga: Profile = {
  id: 'donga.com',
  outlet: '동아일보',
  domains: ['donga.com'],
  until: '2027-12-31',
  selectors: {
    body: ['section.news_view', '#article_txt', '.article_txt'],
    headline: ['section.head_group h1'],
    deck: ['h2.sub_tit'],
    caption: ['.news_view figcaption', '.articlePhotoC'],
  },
};
