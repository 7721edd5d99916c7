import type { Profile } from './types.ts';

/** 매일경제: the deck stands beside the text. */
export const maeil: Profile = {
  id: 'mk.co.kr',
  outlet: '매일경제',
  domains: ['mk.co.kr'],
  until: '2027-12-31',
  selectors: {
    body: ['.news_cnt_detail_wrap', '#article_body'],
    headline: ['.news_ttl'],
    deck: ['.midtitle_text'],
    caption: ['.news_cnt_detail_wrap figcaption'],
  },
};
