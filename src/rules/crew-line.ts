import type { Rule } from './types.ts';

const ROLES =
  /(?:프로듀서|작가|연출|촬영|편집|행정|영상|그래픽|기획|구성|취재|기술|음악|CG|자막|제작|타이틀|디자인)\s?[:：]/g;
const WRAPPED = /^[<(＜〈[]\s?(?:영상|기획|구성|촬영|취재|편집|사진|그래픽)[^>)＞〉\]]{0,12}[:：]/;

/** Who filmed, cut and drew: the crew of a piece, in `role : name` pairs. */
export const crewLine: Rule = {
  id: 'crew-line',
  label: 'signoff',
  strength: 'sure',
  test: ({ text, facts }) => {
    if (facts.hangul === 0 || facts.length > 500) return undefined;
    if (WRAPPED.test(text)) return 'a crew in brackets';
    const pairs = text.match(ROLES)?.length ?? 0;
    return pairs >= 2 && facts.sentences === 0 ? `${pairs} roles with names` : undefined;
  },
  examples: {
    hits: ['영상취재: 강새벽 그래픽: 문아침', '<기획·구성: 김새벽 | 연출: 류아침>'],
    misses: ['제작: 새벽시가 맡았다. 편집: 없음.'],
  },
};
