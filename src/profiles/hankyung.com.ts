import type { Profile } from './types.ts';

/** 한국경제: the summary stands over the text, in a box of its own. */
export const hankyung: Profile = {
  id: 'hankyung.com',
  outlet: '한국경제',
  domains: ['hankyung.com'],
  until: '2027-12-31',
  selectors: {
    body: ['#articletxt'],
    headline: ['h1.headline'],
    deck: ['.summary'],
    caption: ['#articletxt figcaption'],
  },
};
