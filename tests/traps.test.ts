import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../src/index.ts';
import type { LabelledBlock } from '../src/types.ts';

const read = (seed: string) => clean(readFileSync(new URL(`../seeds/${seed}.txt`, import.meta.url)), { file: seed });

/** Blocks that hold these words. */
function holding(blocks: readonly LabelledBlock[], words: string): LabelledBlock[] {
  return blocks.filter(({ block }) => block.text.includes(words));
}

const labelsOf = (blocks: readonly LabelledBlock[], words: string) => holding(blocks, words).map(({ label }) => label);

test('a sub-head with a square is kept, the list of dated links below the byline is not', () => {
  const { blocks } = read('000_3f9a1c55d07be218').labelled;
  expect(labelsOf(blocks, '■ [7월4주]')).toEqual(['subheading']);
  expect(labelsOf(blocks, '표나라 기자')).toEqual(['byline']);
  const links = blocks.filter(({ block }) => block.line >= 21);
  expect(links).toHaveLength(9);
  expect(links.filter(({ kept }) => kept)).toEqual([]);
});

test('a collector board: chrome, captions printed twice, promotion, most-read list, footers', () => {
  const { blocks } = read('001_a71be06d44c95f03').labelled;
  expect(new Set(labelsOf(blocks, '로이터=연합뉴스'))).not.toContain('body');
  expect(holding(blocks, '로이터=연합뉴스')).toHaveLength(2);
  expect(holding(blocks, '디자이너').filter(({ kept }) => kept)).toEqual([]);
  expect(labelsOf(blocks, '본문 바로가기')).toEqual(['board']);
  expect(labelsOf(blocks, '이 시각 많이 본 뉴스')).toEqual(['ranking']);
  expect(holding(blocks, '20년 만에 찾은 반지').map(({ kept }) => kept)).toEqual([false]);
  expect(labelsOf(blocks, '무단 전재 및 재배포 금지')).toEqual(['copyright']);
  expect(holding(blocks, '접속자집계').map(({ kept }) => kept)).toEqual([false]);
});

test('a question inside a sub-head stays one, a lost middle dot comes back', () => {
  const [article] = read('001_a71be06d44c95f03').articles;
  expect(article?.body).toContain('\n\n멈춘 김에 돌아보면?\n\n');
  expect(article?.body).toContain('지도·결제 회사');
  expect(article?.warnings).toContain('middle-dot-restored');
});

test('twenty lines about celebrities are named as such, and a deck that comes back as a sub-head is kept once', () => {
  const { labelled, articles } = read('002_5c20d8f9be613a74');
  const lines = labelled.blocks.filter(({ block }) => block.text.startsWith('◇') || block.mark === '◇');
  expect(lines).toHaveLength(20);
  expect(new Set(lines.map(({ label }) => label))).toEqual(new Set(['celebrity']));
  const deck = holding(labelled.blocks, '바다로 몰린 돈, 육지에서 막혔다…전력망 병목');
  expect(deck.map(({ kept }) => kept)).toEqual([false, true]);
  expect(articles).toHaveLength(1);
});

test('a wire lead is cut from its sentence and read; a wire caption is no lead of the article', () => {
  const { labelled, articles } = read('002_5c20d8f9be613a74');
  expect(labelsOf(labelled.blocks, '[서울=뉴시스]맹소윤 기자 =')).toEqual(['lead']);
  expect(articles[0]?.authors).toContain('맹소윤');
  expect(articles[0]?.body.startsWith('최근 서해 발전 단지에')).toBe(true);
});

test('short lines between paragraphs are sub-heads, the last line is the byline', () => {
  const { blocks } = read('003_e8817b3c92a4d650').labelled;
  const short = blocks.filter(({ block }) => [2, 6, 9, 12, 15, 19, 22, 25].includes(block.line));
  expect(short.map(({ kept }) => kept)).toEqual(short.map(() => true));
  expect(short.slice(1).map(({ label }) => label)).toEqual(short.slice(1).map(() => 'subheading'));
  expect(blocks.at(-1)?.label).toBe('byline');
});

test.fails('a sub-head that asks a question is labelled as one', () => {
  expect(labelsOf(read('003_e8817b3c92a4d650').labelled.blocks, '다섯 형제, 올해는?')).toEqual(['subheading']);
});

test('a page of search results: one entry each, no date from the search history', () => {
  const { labelled, articles } = read('004_0d46fa2b71c8e935');
  expect(labelled.verdict.kind).toBe('list');
  expect(articles).toHaveLength(20);
  expect(new Set(articles.map(({ date }) => date))).toEqual(new Set([null]));
  expect(holding(labelled.blocks, '검색기록 지우기').filter(({ kept }) => kept)).toEqual([]);
});

test('CP949 is detected, and so is the byline glued to the last sentence', () => {
  const [article] = read('005_94b7e1302fd6ac8e').articles;
  expect(article?.encoding).toBe('cp949');
  expect(article?.authors).toEqual(['이하늬']);
  expect(article?.body.endsWith('더 보내기로 했다.')).toBe(true);
});
