import { expect, test } from 'vitest';
import { koreanName, readByline, readLead, readSignoff, readTail } from '../../src/fields/bylines/index.ts';

test.each([
  ['고길동', true],
  ['김솔', true],
  ['남궁민수', true],
  ['정치부', false],
  ['온라인', false],
  ['디지털', false],
  ['인턴', false],
  ['국제', false],
  ['서울', false],
  ['정부는', false],
  ['막걸리집', false],
  ['abc', false],
])('koreanName(%s)', (word, expected) => {
  expect(koreanName(word)).toBe(expected);
});

test('hostile lengths take no time', () => {
  const long = [
    '(',
    '기자 ',
    '가나 ',
    'A',
    'Aa ',
    '=',
    '[',
    '다',
    '. ',
    '@',
    'a@',
    '·',
    '记者',
    ' ',
    'By A',
    '20',
    '/',
    '입니다',
  ].map((sign) => sign.repeat(20_000));
  const start = performance.now();
  for (const text of long) for (const read of [readLead, readByline, readTail, readSignoff]) read(text);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('every length up to the limit stays cheap', () => {
  const start = performance.now();
  for (const sign of ['가나 ', 'Aa ', '기자·', 'A.', 'a.b@', '[', '다.', 'By Aa, ', '작가 ', '王小明、']) {
    const text = sign.repeat(200).slice(0, 159);
    for (const read of [readLead, readByline, readTail, readSignoff]) read(text);
  }
  expect(performance.now() - start).toBeLessThan(500);
});
