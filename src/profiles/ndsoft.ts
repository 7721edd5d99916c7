import type { Profile } from './types.ts';

/** NDsoft's CMS, which hundreds of Korean papers run on. */
export const ndsoft: Profile = {
  id: 'ndsoft',
  sign: 'article-view-content-div',
  until: '2027-12-31',
  selectors: {
    body: ['#article-view-content-div'],
    headline: ['.article-head-title', '.aht-title-view', 'h1.heading', 'h3.heading'],
    deck: ['.article-view-header .subheading'],
    caption: ['#article-view-content-div figcaption'],
    copyright: ['.view-copyright'],
    tags: ['.tag-group'],
  },
};
