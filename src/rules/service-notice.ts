import { SIGN } from '../signs.ts';
import type { Rule } from './types.ts';

const WORDS =
  /회원|로그인|코멘트|댓글|신고|차단|비밀번호|아이디|쿠키|게시물|게시글|작성자|운영자|운영원칙|이용자|고객님|동의|언론사|기사제공|서비스|설정|메인에서|구독|집계|추천|조회수|클릭|사용자|기준|투자의견|게시글|누적|뉴스입니다|섹션|자동 추출|가이드/g;
const POLITE = /(?:습니다|니다|세요|십시오|바랍니다|해요|어요|볼까요)[.!?]?["”’)]*$/;

/** `본 기사는 <월간 새벽> 12호에 실린 기사입니다.` */
const REPRINTED =
  /^[^\p{L}\d]{0,4}(?:본|이|위) (?:기사|글|칼럼|콘텐츠|인터뷰)[는은].{4,90}(?:에 실린|에 게재된|에서 발췌한|에서 제공한|에 실렸던) (?:기사|글|칼럼|내용|것|콘텐츠|인터뷰)입니다[.)\]]*$/u;

/** What a service says of itself to its readers: polite, and full of its own words. */
export const serviceNotice: Rule = {
  id: 'service-notice',
  label: 'form',
  strength: 'sure',
  test: ({ text, facts }) => {
    if (facts.hangul > 8 && facts.length <= 120 && REPRINTED.test(text))
      return 'says where the piece was printed first';
    if (facts.hangul < 8 || facts.length > 160 || facts.signs & SIGN.quote || !POLITE.test(text)) return undefined;
    const words = new Set(text.match(WORDS) ?? []);
    return words.size >= 2 && words.size * 26 >= facts.length
      ? `speaks of ${[...words].slice(0, 3).join(', ')}`
      : undefined;
  },
  examples: {
    hits: [
      '☞ 본 기사는 <월간 새벽> 제12호에 실린 기사입니다.',
      '차단을 하면 마이페이지에 해당 회원이 추가됩니다. 신고해 주세요.',
      '해당 언론사에서 선정하며 언론사 페이지로 이동해 볼 수 있는 서비스입니다.',
    ],
    misses: [
      '이 글은 조선 시대 문집에 실려 있다.',
      '시는 회원 30명이 다쳤다고 밝혔다.',
      '그는 “신고가 접수됐습니다”라고 말했습니다.',
    ],
  },
};
