import { describe, expect, test } from 'vitest';
import { readSignoff, readTail, signoffAuthor } from '../../src/fields/bylines/index.ts';
import { outletNamed } from '../../src/outlets/index.ts';

/** Canonical name of a printed one, as the list of outlets has it. */
const canonical = (printed: string | null): string | null =>
  printed === null ? null : (outletNamed(printed)?.name ?? printed);
const own = '도내 시장 세 곳이 문을 닫았다.';

describe('tails', () => {
  test.each([
    ['부산=고길동 기자 gogd@sportschosun.com', ['고길동'], '스포츠조선'],
    [' 고길동 기자 a@b.com', ['고길동'], null],
    ['/고길동 기자', ['고길동'], null],
    [' (서울=연합뉴스) 고길동 기자', ['고길동'], '연합뉴스'],
    [' [이데일리 고길동 기자]', ['고길동'], '이데일리'],
    ['gogd@yna.co.kr', [], '연합뉴스'],
    ['연합뉴스', [], '연합뉴스'],
    [' 연합뉴스', [], '연합뉴스'],
    ['（共同）', [], '共同通信'],
    [' (끝)', [], null],
    ['고길동 한국일보 기자', ['고길동'], '한국일보'],
    ['고길동·나둘리 기자ⓒ 시장일보 & market.test, 무단 전재 및 재배포 금지', ['고길동', '나둘리'], null],
    [' ⓒ 시장일보, 무단 전재 및 재배포 금지', [], null],
    ['고길동 (gogd@edaily.co.kr) 해당 언론사로 연결됩니다.', ['고길동'], '이데일리'],
    [' — AFP', [], 'AFP'],
    ['고길동 기자Copyright© 시장일보. 무단전재 및 재배포 금지. 이 뉴스에 대해 의견을 나눠보세요.', ['고길동'], null],
    [' SBS Biz 고길동입니다.당신의 제보가 뉴스로 만들어집니다.', ['고길동'], null],
    [' MBC뉴스 고길동입니다.영상취재: 나둘리그래픽: 도우너', ['고길동'], null],
    ['연합뉴스TV 고길동입니다. (gogd@yna.test)#시장 #겨울', ['고길동'], null],
    [' / AFP', [], 'AFP'],
  ])('%s', (tail, authors, outlet) => {
    const text = `시장은 “넓다”고 말했다. ${own}${tail}`;
    const reading = readTail(text);
    expect([reading?.start, reading?.authors, reading?.outlet?.name ?? null]).toEqual([
      text.length - tail.length,
      authors,
      canonical(outlet),
    ]);
  });

  test.each([
    [' 정상길 부경시 지구인.. 경향신문ㅣ고길동 기자ㅣ2016. 09. 26 09:40', ['고길동']],
    [' 영상취재: 나둘리 도우너 영상편집: 마이콜 고길동 기자 gogd@mbc.co.kr', ['고길동']],
    [
      '(영상취재 : 나둘리, 영상편집 : 도우너)고길동 기자gogd@sbs.test저작권자 시장방송 무단복제-재배포 금지',
      ['고길동'],
    ],
    [' (Reporting by Dora Quill and John Smith; Editing by Jane Doe)', ['Dora Quill', 'John Smith']],
    ['（山田太郎）', ['山田太郎']],
  ])('names of the writers alone: %s', (tail, authors) => {
    expect(readTail(own + tail)?.authors).toEqual(authors);
  });

  test('without a full stop before the slash', () => {
    expect(readTail('시장이 문을 닫았다/고길동 기자')).toMatchObject({ start: 10, authors: ['고길동'] });
  });

  test.each([
    own,
    '고길동 기자',
    '시장에서 고길동 기자',
    '시장은 문을 닫았다. 그는 연합뉴스에 말했다.',
    '상인은 gogd@yna.co.kr로 보내 달라고 했다.',
    '문을 닫았다. [사진=고길동 기자]',
    '문을 닫았다. 다시 열 것인가?',
    'He left. She stayed.',
    '시장은 닫았다.고길동 기자가 전했다.',
    '<저작권자ⓒ시장일보사. 무단전재-재배포 금지>',
    '"시장 닫는다"…상인들 어쩌나 … 연합뉴스',
    '"시장 왜 닫나?" 연합뉴스',
    'It closed at 5 p.m. Reuters reported.',
    'The gap is small. (c) The relation holds nearly everywhere.',
    'Training was discussed. Copyright Office Report',
    'It is large. The AI',
  ])('no tail: %s', (text) => {
    expect(readTail(text)).toBeNull();
  });
});

describe('sign-offs', () => {
  test.each([
    ['MBC뉴스 고길동입니다.', '고길동', 'MBC'],
    ['연합뉴스TV 고길동입니다.', '고길동', '연합뉴스TV'],
    ['CJB 고길입니다.', '고길', 'CJB'],
    ['KBS 뉴스 고길동입니다.', '고길동', 'KBS'],
    ['YTN 고길동[gogd@ytn.test]입니다.', '고길동', 'YTN'],
    ['연합뉴스 고길동입니다. (gogd@yna.test)', '고길동', '연합뉴스'],
    ['지금까지 국회에서 JTBC 고길동이었습니다.', '고길동', 'JTBC'],
    ['SBS Biz 고길동입니다.', '고길동', 'SBS Biz'],
  ])('%s', (text, name, outlet) => {
    expect(readSignoff(text)).toBe(true);
    expect(signoffAuthor(text)).toEqual({ name, outlet: canonical(outlet) });
  });

  test.each([
    '영상취재: 고길동 그래픽: 나둘리',
    '영상취재: 고길동그래픽: 나둘리',
    '(영상취재 : 고길동, 영상편집 : 나둘리)',
    '<기획·구성: 고길동 | 연출: 나둘리 | 촬영: 도우너>',
    '촬영기자:고길동 영상편집:나둘리',
  ])('crew: %s', (text) => {
    expect(readSignoff(text)).toBe(true);
    expect(signoffAuthor(text)).toBeNull();
  });

  test.each([
    '이 누리집은 공식 누리집입니다.',
    '고길동 기자입니다.',
    '시장은 편집: 그것이다.',
    '이것은 시장의 영상입니다.',
    'MBC 사장입니다.',
    '촬영은 끝났다: 그래도 시장은 열렸다.',
  ])('no sign-off: %s', (text) => {
    expect(readSignoff(text)).toBe(false);
  });
});
