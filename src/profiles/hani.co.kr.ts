import type { Profile } from './types.ts';

/** 한겨레. */
export const hani: Profile = {
  id: 'hani.co.kr',
  outlet: '한겨레',
  domains: ['hani.co.kr'],
  until: '2027-12-31',
  selectors: {
    body: ['.article-text'],
    headline: ['.article-head .title'],
    deck: ['.article-head .subtitle'],
    caption: ['.article-text figcaption', '.article-text .image-area .desc'],
  },
};
