import type { Profile } from './types.ts';

/** 한국일보: article pages ask readers to prefer it in search results; those of before 2026 hold their text in the page. */
export const hankookilbo: Profile = {
  id: 'hankookilbo.com',
  outlet: '한국일보',
  domains: ['hankookilbo.com'],
  phrases: ['한국일보를 선호 출처로 추가'],
  until: '2027-12-31',
  selectors: {
    body: ['.article-view', '.col-main'],
    deck: ['.col-main h2'],
    caption: ['.editor-img-box .caption'],
  },
};
