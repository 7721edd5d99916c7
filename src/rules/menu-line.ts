import type { Rule } from './types.ts';

/** Several short words between separators, or in many cells: a menu printed in one line. */
export const menuLine: Rule = {
  id: 'menu-line',
  label: 'navigation',
  strength: 'likely',
  test: ({ text, facts }) => {
    if (facts.sentences > 0 || facts.length > 400) return undefined;
    if (facts.separators >= 3 && facts.words / (facts.separators + 1) < 5) return 'short words between separators';
    if (facts.letters === 0 && facts.length < 24) return 'figures only';
    return facts.length < 120 && text.split(' > ').length > 2 ? 'a breadcrumb' : undefined;
  },
  examples: {
    hits: ['정치 | 경제 | 사회 | 문화 | 스포츠', '1 2 3 4 5', 'Home > News > City'],
    misses: ['그는 “찬성 | 반대”를 물었다.', '3월 매출'],
  },
};
