import type { Profile } from './types.ts';

/** Naver's blogs: the text of its editor, and of the one before. */
export const naverBlog: Profile = {
  id: 'blog.naver.com',
  domains: ['blog.naver.com'],
  until: '2027-12-31',
  selectors: {
    body: ['.se-main-container', '#postViewArea'],
    headline: ['.se-title-text'],
    caption: ['.se-caption'],
    related: ['.se-oglink-info'],
  },
};
