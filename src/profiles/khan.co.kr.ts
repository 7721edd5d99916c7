import type { Profile } from './types.ts';

/** 경향신문. */
export const khan: Profile = {
  id: 'khan.co.kr',
  outlet: '경향신문',
  domains: ['khan.co.kr'],
  until: '2027-12-31',
  selectors: {
    body: ['#articleBody', '.art_body'],
    headline: ['#article_title'],
    caption: ['.art_photo .caption', '#articleBody .caption'],
  },
};
