import { expect, test } from 'vitest';
import { readDates } from '../../src/fields/dates/index.ts';
import { growth } from '../effort.ts';

const NONE = [
  '',
  '문의 02-784-4000',
  '제보는 010-1234-5678로',
  '대표전화 1588-12-34',
  '127.0.0.1',
  '192.168.10.11 서버',
  '2011-2014',
  '2011~2014년생',
  '버전 12.3.4',
  'v2.10.13',
  '3-4-5',
  '두산 7-5 승리',
  '두산 12-10 롯데',
  'ISBN 978-89-12-34567-1',
  '20240807',
  '사건번호 2024-123456',
  'https://news.example/2016/09/17/1234',
  'https://news.example/view?d=2016-09-17&id=3_2016-09-17',
  'photo_2016-09-17.jpg',
  '계좌 110-2016-09-17',
  '12016.09.17',
  '2016.09.171',
  '2016-02-30',
  '2016.13.01',
  '1850.01.02',
  '2124-01-02',
  '2023년 13월 1일',
  '환율 1,300.25원',
  '3.14% 올랐다',
  '형법 제12조 3항',
  '1위 2위 3위',
  '댓글 14',
  '5면',
  '10 marches',
  'they may 5 times',
  '$10.13.2016',
  '2024년 1~3월',
  '8월 7~9일',
  '24/7 support',
  '9/11 attacks',
  '2016/17 season',
  '2시간 전체',
  'MD5 2016-03-03abc',
  '법률 제2016-09-17호',
  '3월 32일',
  '13 Oktoberfest 2024',
  '10년 전세',
  '오늘',
  '어제 만난 사람은 이렇게 말했다',
  'See you yesterday, said no one in the room',
  '민원 24시간 접수',
];

test.each(NONE)('no stamp in %j', (line) => {
  expect(readDates(line)).toEqual([]);
});

const SOME: [line: string, texts: string[]][] = [
  ['홍길동 기자|   2020-03-04 16:52:59', ['2020-03-04 16:52:59']],
  ['가나일보ㅣ홍길동 기자ㅣ2016. 09. 26 09:47', ['2016. 09. 26 09:47']],
  ['[사진=가나일보 2024.07.10.]', ['2024.07.10.']],
  ['2023.2.11/뉴스1', ['2023.2.11']],
  ['행사 2024.07.10 ~ 2024.07.12', ['2024.07.10', '2024.07.12']],
  ['증권 국내증시 2022.09.19 16:28:36', ['2022.09.19 16:28:36']],
  ['가나일보 35분 전 다라뉴스', ['35분 전']],
  ['※뉴스레터 11월1일자에 실린 글입니다', ['11월1일']],
  ['Erika Mustermann24.04.2024, 19:35 Uhr', ['24.04.2024, 19:35']],
  ['CommunityOctober 15, 2025October 16, 2025', ['October 15, 2025', 'October 16, 2025']],
  ['Best of 2025 June 10, 2025', ['June 10, 2025']],
  ['Expo: November 30-December 4, 2026', ['November 30', 'December 4, 2026']],
  ['재생시간03:09 2024.07.10', ['2024.07.10']],
  ['09:00-10:30, 13 October 2024', ['10:30, 13 October 2024']],
  ['2024.07.10 09:00-10:30', ['2024.07.10 09:00']],
];

test.each(SOME)('exact places in %s', (line, texts) => {
  const readings = readDates(line);
  expect(readings.map((one) => one.text)).toEqual(texts);
  for (const one of readings) expect(line.slice(one.start, one.end)).toBe(one.text);
});

test('a contradicting half of the day gives no time', () => {
  expect(readDates('2024.07.10 오전 15:00')).toMatchObject([{ date: '2024-07-10', time: null }]);
});

test('zones that mean several offsets give none', () => {
  expect(readDates('Oct 13, 2024 5:03 PM CST')).toMatchObject([{ time: '17:03', offset: null }]);
});

const HOSTILE = [
  ['digits', (size: number) => '2016.09.'.repeat(size)],
  ['stamps', (size: number) => '2016.09.17 18:59 '.repeat(size)],
  ['open orders', (size: number) => '10/11/2024 '.repeat(size)],
  ['letters', (size: number) => `3 ${'가'.repeat(size * 8)} 3`],
  ['blanks', (size: number) => `2016${' '.repeat(size * 8)}09`],
  ['times', (size: number) => '18:59 '.repeat(size)],
  ['months', (size: number) => 'March '.repeat(size)],
  ['labels', (size: number) => `${'입력 '.repeat(size)}2016.09.17`],
] as const;

test.each(HOSTILE)('a long line of %s is read in linear time', (_, line) => {
  expect(growth(line, 4000, readDates)).toBeLessThan(4);
});
