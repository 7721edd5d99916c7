import type { Rule } from './types.ts';

/** What a portal prints between its own summary of an article and the article. */
export const portalMarker: Rule = {
  id: 'portal-marker',
  label: 'form',
  strength: 'sure',
  phrases: {
    has: [
      'Translated by kakao i',
      '이 글자크기로 변경됩니다',
      '(예시) 가장 빠른 뉴스가 있고',
      '자동 추출 기술로 요약된 내용입니다',
    ],
  },
  examples: { hits: ['Translated by kakao i', '이 글자크기로 변경됩니다.'], misses: ['그는 글자 크기를 키웠다.'] },
};
