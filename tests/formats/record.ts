import type { Article } from '../../src/types.ts';

/** An invented record. */
export const record: Article = {
  id: 'n0123456789abcdefghij',
  headline: '제목',
  date: null,
  source: null,
  authors: [],
  body: '본문 한 줄\n\n또 한 줄',
  kind: 'article',
  file: 'a.txt',
  item: 0,
  url: null,
  published_at: null,
  modified_at: null,
  captured_at: null,
  section: null,
  summary: null,
  lang: 'ko',
  captions: [],
  rights: null,
  encoding: 'utf-8',
  lines: { first: 1, last: 3 },
  evidence: { headline: null, date: null, source: null, authors: null },
  hash: '00',
  warnings: [],
  schema: '1',
};

/** The same with everything that it can have. */
export const full: Article = {
  ...record,
  id: 'n9876543210abcdefghij',
  headline: '"우물", 다시 열다',
  date: '2024-03-05',
  source: '두루미신문',
  authors: ['홍길동', '이하늬'],
  body: '# 첫 문단은 이렇다.\n\n1. 차례가 있다\n- 표도 있다',
  url: 'https://www.example.com/a/1',
  published_at: '2024-03-05T09:30:00+09:00',
  section: '사회',
  captions: ['▲ 우물가'],
  evidence: { ...record.evidence, date: { by: 'date:labelled', line: 2, text: '입력 2024-03-05' } },
  warnings: ['truncated'],
};
