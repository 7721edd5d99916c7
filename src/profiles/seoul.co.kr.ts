import type { Profile } from './types.ts';

/** 서울신문: its search page names its outlet nowhere; its search box does. */
export const seoul: Profile = {
  id: 'seoul.co.kr',
  outlet: '서울신문',
  domains: ['seoul.co.kr'],
  phrases: ['찾아보고 싶은 뉴스가 있다면, 검색', '검색어 저장 기능이 꺼져 있습니다'],
  until: '2027-12-31',
  selectors: {
    body: ['#articleContent .viewContent', '#articleContent'],
  },
};
