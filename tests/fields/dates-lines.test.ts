import { describe, expect, test } from 'vitest';
import { bareDate, dateShare, readDates } from '../../src/fields/dates/index.ts';

const ROLES: [line: string, roles: string[]][] = [
  ['입력 : 2016.09.17 18:59 수정 : 2016.09.18 10:00', ['published', 'modified']],
  ['기사입력 2020.01.02. 오전 9:30 최종수정 2020.01.02. 오후 1:00 기사원문', ['published', 'modified']],
  ['입력2016.09.17 18:59업데이트2016.09.18 10:00', ['published', 'modified']],
  ['2026/09/07 15:34 송고 | 2026/09/07 16:00 수정', ['published', 'modified']],
  ['2016.09.17 18:59에 입력', ['published']],
  ['2016.09.17 18:59 수정 2016.09.18 10:00', ['unknown', 'modified']],
  ['작성자 관리자 작성일 24-08-07 06:01', ['published']],
  ['DATE : 2024-08-07', ['published']],
  ['승인 2018.01.20 15:05:56', ['published']],
  ['최종편집 2026년 01월 14일 18시 40분', ['crawled']],
  ['오늘 2024.08.07', ['crawled']],
  ['2024년 8월 7일 현재', ['crawled']],
  ['2024.08.07 기준', ['crawled']],
  ['2024.08.07 발표한 자료', ['unknown']],
  ['Published: Monday, 14 October 2024', ['published']],
  ['Posted on October 13, 2024', ['published']],
  ['Last modified October 13, 2024 at 5:03 pm', ['modified']],
  ['Published Oct 13, 2024 | Updated Oct 14, 2024', ['published', 'modified']],
  ['Publié le 13 octobre 2024, mis à jour le 14 octobre 2024', ['published', 'modified']],
  ['Aktualisiert am 18.03.2016 um 14:05 Uhr', ['modified']],
  ['Publicado el 13 de octubre de 2024', ['published']],
  ['13 de octubre de 2024 publicado', ['published']],
  ['公開日時：2025年1月13日 更新日時：2025年1月14日', ['published', 'modified']],
  ['发布时间：2024-08-07 06:01 来源：某报', ['published']],
  ['2025年1月13日 20時01分 更新', ['modified']],
  ['Опубликовано 13 октября 2024', ['published']],
  ['The film was released on October 13, 2024', ['unknown']],
  ['Released: October 13, 2024', ['published']],
  ['13 October 2024 Today', ['unknown']],
  ['Retrieved 13 October 2024', ['crawled']],
];

test.each(ROLES)('roles of %s', (line, roles) => {
  expect(readDates(line).map((one) => one.role)).toEqual(roles);
});

const BARE = [
  '입력 : 2016.09.17 18:59',
  '입력 2016-09-18 03:00:00 수정 2016-09-18 09:00:00',
  '입력 2016-09-18 03:00:00 | 수정',
  '최종수정 2016.09.17 18:59',
  '[ 기사입력 2016.09.17 18:59 ]',
  '2016.09.19 (월) 09:30',
  '2026/09/07 15:34 송고',
  '2016.09.17 18:59에 입력',
  'Published: 13 October 2024, 5:03 pm GMT',
  'Last modified on Wed, Oct 16, 2024 at 17:41 JST',
  'Mis à jour le 13/10/2024 à 14h05',
  '18.03.2016 14:05 Uhr',
  '公開日時：2025年1月13日 20時01分',
  '35분전',
  '– March 2016 –',
];
const NOT_BARE = [
  '입력',
  '18:59',
  '2016년 9월호',
  '홍길동 기자 2016.09.17 18:59',
  '댓글 0건 조회 124회 작성일 24-08-07 06:01',
  '2020-04-27 4면',
  'By Jane Doe, October 13, 2024',
  '2024년 8월 7일 서울에서 열린 행사에 많은 사람이 모였다.',
  '가나일보 35분전',
];

describe('date lines', () => {
  test.each(BARE)('%s', (line) => {
    expect(bareDate(line, readDates(line))).toBe(true);
  });
  test.each(NOT_BARE)('not %s', (line) => {
    expect(bareDate(line, readDates(line))).toBe(false);
  });
});

test('the share of a line that its stamps and labels take', () => {
  const share = (line: string): number => dateShare(line, readDates(line));
  expect(share('입력 2016.09.17')).toBe(1);
  expect(share('가나다라마바사아 2016.09.17')).toBeCloseTo(0.5);
  expect(share('입력 없이 쓴 줄 2016.09.17')).toBeCloseTo(8 / 14);
  expect(share('가나다')).toBe(0);
});

test.each([
  ['May 12, 20219:05 AM EDT', '2021-05-12', '09:05'],
  ['Updated: December 20, 20233:06 pm', '2023-12-20', '15:06'],
])('a year and a time without a break: %s', (line, date, time) => {
  expect(readDates(line)).toMatchObject([{ date, time }]);
});
