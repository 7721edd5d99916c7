import { expect, test } from 'vitest';
import { koreanName, readByline, readLead, readSignoff, readTail } from '../../src/fields/bylines/index.ts';
import { growth } from '../effort.ts';

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

test('hostile lengths take time in proportion', () => {
  const signs = [
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
  ];
  for (const sign of signs) {
    const read = (text: string) => [readLead, readByline, readTail, readSignoff].map((one) => one(text));
    expect([sign, growth((size) => sign.repeat(size), 20_000, read) < 4]).toEqual([sign, true]);
  }
});

test('every length up to the limit stays cheap', () => {
  for (const sign of ['가나 ', 'Aa ', '기자·', 'A.', 'a.b@', '[', '다.', 'By Aa, ', '작가 ', '王小明、']) {
    const read = (text: string) => {
      for (let i = 0; i < 50; i += 1) for (const one of [readLead, readByline, readTail, readSignoff]) one(text);
    };
    expect([sign, growth((size) => sign.repeat(size).slice(0, size), 19, read) < 4]).toEqual([sign, true]);
  }
});
