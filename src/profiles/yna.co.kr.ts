import type { Profile } from './types.ts';

/** 연합뉴스: its photo boxes and notice stand inside the story. */
export const yonhap: Profile = {
  id: 'yna.co.kr',
  outlet: '연합뉴스',
  domains: ['yna.co.kr'],
  until: '2027-12-31',
  selectors: {
    body: ['.story-news'],
    headline: ['h1.tit01', '.title-article01 .tit'],
    deck: ['.tit-sub'],
    caption: ['.story-news figcaption', '.story-news .txt-desc'],
    copyright: ['.txt-copyright'],
  },
};
