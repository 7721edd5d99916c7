import { expect, test } from 'vitest';
import { clean, cleanText } from '../src/index.ts';
import type { Label } from '../src/labels.ts';

/** Labels of the blocks that hold these words, in order. */
function labelsOf(dump: string, words: string): Label[] {
  const { blocks } = clean(dump).labelled;
  return blocks.filter(({ block }) => block.text.includes(words)).map(({ label }) => label);
}

const TEXTS = [
  '새벽시가 낡은 방파제를 헐고 걷는 길을 놓는다. 길이는 모두 1.2㎞로 내년 봄에 첫 구간이 열린다.',
  '시는 어민 120명과 아홉 차례 만나 설계를 고쳤다. 그물을 말리던 자리는 그대로 남기기로 했다.',
  '공사비 84억원 가운데 절반은 나라에서 받는다. 나머지는 시가 세 해에 나눠 마련할 계획이다.',
  '주민들은 밤에도 불이 켜진다는 소식을 반겼다. 상인회는 야시장을 다시 열자고 시에 제안했다.',
];
const HEAD = '새벽시 방파제 헐고 바닷길 놓는다…어민과 아홉 번 회의';
const BYLINE = '강새벽 기자 saebyeok@example.com';
const page = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

test('an article that is printed once more is kept once: in one block, or in the same paragraphs', () => {
  for (const again of [[TEXTS.join(' ')], TEXTS]) {
    const [article] = cleanText(page(HEAD, ...TEXTS, ...again, BYLINE));
    expect(article?.body).toBe(TEXTS.join('\n\n'));
  }
});

test('a paragraph that comes back alone is no second printing', () => {
  expect(labelsOf(page(HEAD, ...TEXTS, TEXTS[0] ?? '', BYLINE), '낡은 방파제')).not.toContain('duplicate');
});

test('a related link between sections holds its title and announces nothing', () => {
  const dump = page(
    HEAD,
    ...TEXTS.slice(0, 2),
    '▶관련기사: 등대 옆 도서관, 밤 11시까지 연다',
    ...TEXTS.slice(2),
    BYLINE,
  );
  expect(labelsOf(dump, '등대 옆 도서관')).toEqual(['related']);
  expect(cleanText(dump)[0]?.body).toBe(TEXTS.join('\n\n'));
});

test('teasers in full sentences below the byline belong to what announces them', () => {
  const teaser = ['등대 옆 도서관 열었다', '등대지기가 쓰던 집이 도서관이 됐다. 책은 모두 주민이 모았다.'];
  const other = ['오징어배 불빛 다시 켜진다', '세 해 만에 오징어가 돌아왔다. 어민들은 그물을 손보고 있다.'];
  const dump = page(HEAD, ...TEXTS, BYLINE, '많이 본 뉴스', ...teaser, ...other);
  expect(cleanText(dump)).toHaveLength(1);
  expect(labelsOf(dump, '등대지기가 쓰던')).toEqual(['ranking']);
});

test('a title over its byline and day is no entry of the menu above it', () => {
  const menu = (gap: string) => `정치\n많이 본 뉴스\n${gap}방파제 헐기\n\n입력 2024-03-05 09:30 강새벽 기자\n\n`;
  const of = (gap: string) => clean(menu(gap) + page(...TEXTS)).labelled.blocks;
  const claims = (gap: string) =>
    of(gap)
      .find(({ block }) => block.text === '방파제 헐기')
      ?.claims.map(({ by }) => by);
  expect(claims('\n')).not.toContain('context:announced');
  expect(claims('')).toContain('context:announced');
});

test('comments are a thread where each head says who speaks and a day follows', () => {
  const comment = (name: string) => [
    `${name} says:`,
    'March 3, 2016 at 9:10 am',
    'I walked there on Sunday and it was full.',
  ];
  const dump = page(
    'Harbour path opens',
    'The harbour path opened on Monday after two years of work.',
    ...comment('Orla'),
    ...comment('Jem'),
  );
  expect(labelsOf(dump, 'I walked there')).toEqual(['comment', 'comment']);
  const quoted = page('Harbour path opens', 'Orla says:', 'I walked there on Sunday and it was full.');
  expect(labelsOf(quoted, 'I walked there')).not.toContain('comment');
});

test('who drew a picture is no author where a reporter signs', () => {
  const [article] = cleanText(page(HEAD, TEXTS[0] ?? '', '문아침 디자이너', ...TEXTS.slice(1), BYLINE));
  expect(article?.authors).toEqual(['강새벽']);
});

test('the one line that opens with a triangle is a caption, several are a list', () => {
  const line = '▲ 새벽시 어민들이 방파제 위에서 그물을 말리고 있다.';
  expect(labelsOf(page(HEAD, line, ...TEXTS, BYLINE), '그물을 말리고')).toEqual(['caption']);
  const list = [line, '▲ 상인회는 야시장을 다시 열기로 했다.', '▲ 시는 등대를 고치기로 했다.'];
  expect(labelsOf(page(HEAD, ...TEXTS, ...list, BYLINE), '그물을 말리고')).not.toContain('caption');
});

test('a heading that the caption of its picture repeats stays the headline', () => {
  const html = `<html><body><main><h1>${HEAD}</h1><figure><img src="a.jpg"><figcaption>${HEAD}</figcaption></figure>${TEXTS.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;
  const { blocks } = clean(html).labelled;
  expect(blocks.filter(({ block }) => block.text === HEAD).map(({ label }) => label)).toEqual(['headline', 'caption']);
});

test('what describes a picture is cut from a story that a list puts inside one link', () => {
  const story = `${TEXTS.join(' ')} ${TEXTS.join(' ')} *사진설명 : 새벽시 어민들이 새 방파제를 걷고 있다.`;
  const other = `${TEXTS.slice(0, 2).join(' ')} ${TEXTS.join(' ')} ${TEXTS.join(' ')}`;
  const html = `<html><body><ul><li><a href="/1"><strong>${HEAD}</strong><p>${story}</p></a></li><li><a href="/2"><strong>등대 옆 도서관 밤 11시까지 연다</strong><p>${other}</p></a></li></ul></body></html>`;
  expect(labelsOf(html, '사진설명')).toEqual(['caption']);
});
