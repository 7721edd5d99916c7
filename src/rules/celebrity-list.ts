import type { Rule } from './types.ts';

/** Clickbait links to celebrity news. */
export const celebrityList: Rule = {
  id: 'celebrity-list',
  label: 'celebrity',
  strength: 'likely',
  longest: 60,
  phrases: {
    starts: [],
    has: ['다이어트 비법', '몸매 공개', '깜짝 근황', '충격 근황', '비키니 자태', '파격 노출', '아찔한'],
  },
  examples: {
    hits: ['◇여배우, 깜짝 근황 공개'],
    misses: ['대통령은 긴급 회의를 소집했다.'],
  },
};
