import { isDesk } from './ordinary.ts';

/** Titles that prove a byline on their own, the longer before the shorter that end it. */
const strong =
  '선임기자 전문기자 인턴기자 수습기자 객원기자 시민기자 명예기자 사진기자 영상기자 대학생기자 학생기자 청년기자 대기자 기자 특파원 논설위원 논설고문 논설실장 논설주간 주필 칼럼니스트 편집국장 보도국장 편집장 편집위원 통신원 에디터 프로듀서 피디 PD 앵커 아나운서 기상캐스터 캐스터 리포터 디자이너 평론가'.split(
    ' ',
  );

/** Titles that others bear too: they prove nothing without mail, outlet or brackets. */
const weak =
  '해설위원 연구위원 전문위원 위원 교수 작가 대표 변호사 원장 소장 부국장 국장 차장 부장 팀장 실장 시인 소설가 번역가 연구원 이사장 이사 의사 박사 전문의 회장 강사 본부장 지국장'.split(
    ' ',
  );

/** A journalist's title at the end of a word. `strong`: proves its bearer a journalist on its own. */
export interface Title {
  /** What stands before the title in the same word: a name, or ''. */
  readonly name: string;
  readonly title: string;
  readonly strong: boolean;
}

/** Splits a word at the title that ends it (`홍길동기자`, `여행전문기자`, `정치부장`), or null. */
export function titleOf(word: string): Title | null {
  const found = strong.find((title) => word.endsWith(title));
  const title = found ?? weak.find((each) => word.endsWith(each));
  if (title === undefined) return null;
  const before = word.slice(0, word.length - title.length);
  const ofDesk = before !== '' && (isDesk(before) || isDesk(`${before}부`));
  const headed = ofDesk && title.endsWith('장');
  return { name: ofDesk ? '' : before, title: ofDesk ? word : title, strong: found !== undefined || headed };
}
