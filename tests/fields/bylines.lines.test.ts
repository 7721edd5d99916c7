import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/fields/bylines/index.ts';
import { outletNamed } from '../../src/outlets/index.ts';

/** Canonical name of a printed one, as the list of outlets has it. */
const canonical = (printed: string | null): string | null =>
  printed === null ? null : (outletNamed(printed)?.name ?? printed);

describe('bylines', () => {
  test.each([
    ['고길동 기자 gogd@aitimes.com', ['고길동'], 'AI타임스'],
    ['고길동 기자 | 2020-03-04 16:52:59', ['고길동'], null],
    ['고길동 기자 |   2020-03-04 16:52:59', ['고길동'], null],
    ['고길동 기자 외 1명', ['고길동'], null],
    ['고길동?나둘리?도우너 기자 go.gildong3@joongang.co.kr', ['고길동', '나둘리', '도우너'], '중앙일보'],
    ['고길동.나둘리.도우너 go.gildong3@joongang.co.kr', ['고길동', '나둘리', '도우너'], '중앙일보'],
    ['고길동·나둘리 기자', ['고길동', '나둘리'], null],
    ['고길동 선임기자 gogd@hani.co.kr', ['고길동'], '한겨레'],
    ['<고길동 기자 gogd@kyunghyang.com>', ['고길동'], '경향신문'],
    ['헬로티 고길동 기자 |', ['고길동'], '헬로티'],
    ['고길동 gogd@heraldcorp.com', ['고길동'], '헤럴드경제'],
    ['고길동(gogd@edaily.co.kr)', ['고길동'], '이데일리'],
    ['고길동 (gogd@edaily.co.kr) ', ['고길동'], '이데일리'],
    ['경향신문ㅣ고길동 기자ㅣ2016. 09. 26 09:47', ['고길동'], '경향신문'],
    ['경향신문ㅣ도쿄 고길동 특파원ㅣ2016. 09. 26 09:47', ['고길동'], '경향신문'],
    ['순천, 광양  고길동  기자 gogd@hankookilbo.test', ['고길동'], null],
    ['정리=고길동 기자', ['고길동'], null],
    ['글·사진 고길동 기자', ['고길동'], null],
    ['글 고길동 기자 사진 나둘리 기자', ['고길동'], null],
    ['[고길동 기자 ]', ['고길동'], null],
    ['고길동 기자 (gogd@mbc.co.kr)', ['고길동'], 'MBC'],
    ['부산=고길동 기자 gogd@sportschosun.com', ['고길동'], '스포츠조선'],
    ['고길동 기자', ['고길동'], null],
    ['2025-12-05 고길동 정치부장', ['고길동'], null],
    ['2016.09.19 (월) | 고길동', ['고길동'], null],
    ['2016.09.19 (월) |  고길동 기자', ['고길동'], null],
    ['[연예부 | ssent@tf.co.kr]', [], '더팩트'],
    ['gogd@yna.co.kr', [], '연합뉴스'],
    ['칼럼니스트 고길동 gogd@gmail.com', ['고길동'], null],
    ['YTN star 고길동 (gogd@ytn.test)', ['고길동'], 'YTN 스타'],
    ['고길동 한경닷컴 기자', ['고길동'], '한경닷컴'],
    [
      '서울 고길동 기자 a@seoul.test서울 나둘리 기자 b@seoul.test세종 도우너 기자 c@seoul.test',
      ['고길동', '나둘리', '도우너'],
      null,
    ],
    ['고길동 기자gogd@sbs.test', ['고길동'], null],
    ['국제신문 마이클 리 기자', ['마이클 리'], '국제신문'],
    ['남궁옥분 논설위원', ['남궁옥분'], null],
    ['고길동 겨울장터 기자 gogd@winter.test', ['고길동'], null],
  ])('%s', (line, authors, outlet) => {
    const reading = readByline(line);
    expect([reading?.authors.map((author) => author.name), reading?.outlet?.name ?? null, reading?.whole]).toEqual([
      authors,
      canonical(outlet),
      true,
    ]);
    for (const author of reading!.authors) expect(line.slice(author.start, author.end)).toBe(author.text);
  });

  test('a notice behind it: not whole', () => {
    const reading = readByline(
      '고길동 기자 gogd@joongang.co.kr  ▶  ⓒ중앙일보(https://joongang.co.kr), 무단 전재 및 재배포 금지',
    );
    expect(reading).toMatchObject({ whole: false, mails: ['gogd@joongang.co.kr'] });
  });

  test.each([
    ['By Craig Market', ['Craig Market'], null],
    ['By John Smith and Jane Doe / Staff writer', ['John Smith', 'Jane Doe'], null],
    ['By Lin Yun-jung and William Hill / Staff reporter, with CNA', ['Lin Yun-jung', 'William Hill'], 'CNA'],
    ['by Admin', [], null],
    ['Posted by Dora Quill on March 4, 2016', ['Dora Quill'], null],
    ['posted by Dora Quill at 03:43:28 AM', ['Dora Quill'], null],
    ['Posted by Dora Quill at 10:07 AM No comments:', ['Dora Quill'], null],
    ['Written by Dora Quill', ['Dora Quill'], null],
    ['• by MarketFan', ['MarketFan'], null],
    ['• June 19, 2026 • by MarketFan', ['MarketFan'], null],
    ['Dora Quill, Senior Correspondent', ['Dora Quill'], null],
    ['By Dora Quill, Contributing Opinion Writer', ['Dora Quill'], null],
    [
      'By Dora Quill and John Smith Globe Staff and Globe Correspondent, Updated December 22, 2023, 3:31 p.m.',
      ['Dora Quill', 'John Smith'],
      null,
    ],
    ['By Dora QuillDecember 22, 2023', ['Dora Quill'], null],
    ['By [28]Dora Quill December 22, 2023', ['Dora Quill'], null],
    ['By Dora Quill Dec. 21, 2023 11:00 pm EST', ['Dora Quill'], null],
    ['By Dora Quill – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by John Smith', ['Dora Quill'], null],
    ['by Dora Quill | Mar 11, 2023 | Markets, Learning', ['Dora Quill'], null],
    ['Dec 19, 2023 by Dora Quill', ['Dora Quill'], null],
    ['posted on 2023-12-19 23:30 EST by Dora Quill', ['Dora Quill'], null],
    ['by MarketFan, Dec 19th 2023', ['MarketFan'], null],
    ['Dora Quill | dquill@market.test', ['Dora Quill'], null],
    ['Von Jan Mustermann', ['Jan Mustermann'], null],
    ['By April May', ['April May'], null],
    ['AFP, MANILA', [], 'AFP'],
    ['John Smith, Reuters', ['John Smith'], 'Reuters'],
    ['Von Max Mustermann', ['Max Mustermann'], null],
    ['Von Max Mustermann und Erika von Muster, dpa', ['Max Mustermann', 'Erika von Muster'], 'dpa'],
    ['Par Jean Dupont', ['Jean Dupont'], null],
    ['Por Ana Pérez', ['Ana Pérez'], null],
    ['Di Mario Rossi', ['Mario Rossi'], null],
    ['Автор: Иван Петров', ['Иван Петров'], null],
    ['文・写真　山田太郎', ['山田太郎'], null],
    ['（山田太郎）', ['山田太郎'], null],
    ['記者・山田太郎', ['山田太郎'], null],
    ['记者 王小明', ['王小明'], null],
    ['（责编：王小明、李晓红）', [], null],
    ['2024-05-13 12:03:10 作者：王小明 来源:新华网 选稿：李晓红', ['王小明'], '新华网'],
    ['【责任编辑：王小明】', [], null],
    ['来源：新华网', [], '新华网'],
    ['作者：王小明', ['王小明'], null],
    ['（王小明 李晓红）', ['王小明', '李晓红'], null],
    ['（王小明 上海报道）', ['王小明'], null],
    ['本报记者王小明发自北京', ['王小明'], null],
    ['综合 海东·晨光日报记者 王小明', ['王小明'], null],
    ['晨光网天河频道 记者 阜明 王小明', ['阜明', '王小明'], null],
    ['文/王小明', ['王小明'], null],
    ['本报记者 王小明 李晓红', ['王小明', '李晓红'], null],
  ])('%s', (line, authors, outlet) => {
    const reading = readByline(line);
    expect([reading?.authors.map((author) => author.name), reading?.outlet?.name ?? null, reading?.whole]).toEqual([
      authors,
      canonical(outlet),
      true,
    ]);
    for (const author of reading!.authors) expect(line.slice(author.start, author.end)).toBe(author.text);
  });

  test.each([
    '기자가 물었다',
    '기자회견을 열었다',
    '고길동 기자의 단독 보도입니다.',
    '고길동 기자입니다.',
    '고길동 기자가 단독 취재했습니다.',
    '기자의 다른기사',
    '이 기자의 최신글',
    '기자 프로필',
    '한국기자협회',
    '기자협회보',
    '고길동 기자 구독자 0',
    '고길동 시장 "문 닫겠다"',
    '이재길 대표, 시장 방문',
    '스포츠 기자',
    '담당 기자',
    '시장 상인 기자',
    '[사진=고길동 기자]',
    '시장이 문을 닫은 것은 어제였다.',
    '기자명',
    '2020-03-04 16:52:59',
    '연합뉴스',
    '정리',
    '글',
    'By changed lines',
    'By Use Case',
    'By Country',
    'Dora Quill/AP',
    'Dora Quill | REUTERS',
    'Market News, Business News',
    'von Air Markt und Uber Technik.',
    'Information Consultant, Market Contributor',
    'By changesets',
    'By Popular Demand',
    'Por favor, tente mais tarde!',
    'Von Aven bis Muster Wer sind die Händler?',
    'By the time the market closed, all had gone.',
    'Samsung, Market Leader',
    'John Smith, who sold the market, left.',
    'The Market, Closed',
    '（敬称略）',
    '記者会見を開いた',
    '记者从市场获悉，大门已关。',
    '【关闭】',
    '（江苏）',
    '文化 市場の冬',
    '',
  ])('no byline: %s', (text) => {
    expect(readByline(text)).toBeNull();
  });
});
