import type { Profile } from './types.ts';

/** 한국일보's article page asks readers to prefer it in search results. */
export const hankookilbo: Profile = {
  id: 'hankookilbo.com',
  outlet: '한국일보',
  phrases: ['한국일보를 선호 출처로 추가'],
  until: '2027-12-31',
};
