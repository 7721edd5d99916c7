import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.ts';
import { growth } from './effort.ts';

const sentence = (i: number): string =>
  `마을 회의는 ${i}번째 안건으로 우물 청소 순서를 다루었다. 주민들은 달마다 한 번씩 돌아가며 맡기로 했다.`;
const headline = (i: number): string => `두루미마을 제${i}호 예산안 통과, 이장 환영`;
const rows = (count: number, row: (i: number) => string, glue = '\n'): string =>
  Array.from({ length: count }, (_, i) => row(i)).join(glue);

/** Dumps of a shape, by their size. */
const shapes: Record<string, (size: number) => string> = {
  'a list': (size) => rows(size, (i) => `${headline(i)}\n2024-03-05 09:30\n${sentence(i)}\n더보기`),
  'pasted articles': (size) =>
    rows(
      size / 2,
      (i) =>
        `${headline(i)}\n홍길동 기자 hong@example.com\n${rows(4, (k) => sentence(4 * i + k))}\n<저작권자ⓒ 두루미신문, 무단 전재 및 재배포 금지>\n`,
    ),
  menus: (size) => rows(size * 4, (i) => `메뉴 ${i % 97}가나 항목`),
  'one line of sentences': (size) => rows(size * 4, sentence, ' '),
  'one line of brackets': (size) => '[두루미=새벽] '.repeat(size * 8),
  'one line of dates': (size) => '2024.03.05 '.repeat(size * 8),
  'one line of addresses': (size) => 'a@b.cc '.repeat(size * 8),
  'one line with wide gaps': (size) => '두루미                                나'.repeat(size * 4),
  'one word': (size) => '가'.repeat(size * 40),
};

describe('time grows with the size of a dump, not with its square', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(name, { timeout: 60_000 }, () => {
      clean(shape(250));
      expect(growth(shape, 1000, clean)).toBeLessThan(4);
    });
  }
});
