import type { Profile } from './types.ts';

/** Naver News: other outlets' articles under one layout. */
export const naverNews: Profile = {
  id: 'news.naver.com',
  domains: ['news.naver.com', 'm.sports.naver.com', 'm.entertain.naver.com'],
  sign: 'dic_area',
  until: '2027-12-31',
  selectors: {
    body: ['#dic_area', '#articleBodyContents', '#articeBody', '._article_content'],
    headline: ['#title_area', '#articleTitle'],
    deck: ['.media_end_summary'],
    caption: ['.img_desc'],
  },
};
