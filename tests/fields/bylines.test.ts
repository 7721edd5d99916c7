import { describe, expect, test } from 'vitest';
import {
  koreanName,
  leadInside,
  readByline,
  readLead,
  readSignoff,
  readTail,
  signoffAuthor,
} from '../../src/fields/bylines/index.ts';
import { outletNamed } from '../../src/outlets/index.ts';

/** Canonical name of a printed one, as the list of outlets has it. */
const canonical = (printed: string | null): string | null =>
  printed === null ? null : (outletNamed(printed)?.name ?? printed);
const own = '도내 시장 세 곳이 문을 닫았다.';

describe('leads', () => {
  test.each([
    ['(서울=연합뉴스) 홍길동 기자 = ', ['홍길동'], '연합뉴스'],
    ['(서울=뉴스1 ) 고길동 기자 = ', ['고길동'], '뉴스1'],
    ['(서울=뉴스1) 고길동 나둘리 기자 = ', ['고길동', '나둘리'], '뉴스1'],
    ['【서울=뉴시스】고길동 기자 = ', ['고길동'], '뉴시스'],
    ['[서울=뉴시스]고길동 기자 = ', ['고길동'], '뉴시스'],
    ['[파리=뉴시스] ', [], '뉴시스'],
    ['[머니투데이 고길동 기자] ', ['고길동'], '머니투데이'],
    ['[이데일리 고길동 기자]', ['고길동'], '이데일리'],
    ['[세종=이데일리 고길동 기자] ', ['고길동'], '이데일리'],
    ['[광주=이데일리 고길동, 나둘리 기자] ', ['고길동', '나둘리'], '이데일리'],
    ['[헤럴드 대구경북=고길동 기자]', ['고길동'], '헤럴드경제'],
    ['[CBS노컷뉴스 고길동 기자] ', ['고길동'], '노컷뉴스'],
    ['[서울경제] ', [], '서울경제'],
    ['[한겨레] ', [], '한겨레'],
    ['[OSEN=고길동 기자] ', ['고길동'], 'OSEN'],
    ['[OSEN=인천, 고길동 기자] ', ['고길동'], 'OSEN'],
    ['[OSEN=도쿄(일본), 고길동 기자] ', ['고길동'], 'OSEN'],
    ['[스포츠조선=고길동 기자] ', ['고길동'], '스포츠조선'],
    ['[엔터미디어=고길동의 이슈공감] ', ['고길동'], '엔터미디어'],
    ['[엔터미디어=소설가 고길동의 앞마당tv] ', ['고길동'], '엔터미디어'],
    ['[더팩트 | 고길동 기자] ', ['고길동'], '더팩트'],
    ['[더팩트ㅣ고길동 기자] ', ['고길동'], '더팩트'],
    ['[ 고길동 기자 ] ', ['고길동'], null],
    ['[ 고길동/나둘리 기자 ] ', ['고길동', '나둘리'], null],
    ['[스포츠서울 | 잠실=고길동기자] ', ['고길동'], '스포츠서울'],
    ['고길동 기자 = ', ['고길동'], null],
    ['(서울=연합뉴스)고길동기자=', ['고길동'], '연합뉴스'],
    ['(세종=연합뉴스) 고길동 나둘리 기자 = ', ['고길동', '나둘리'], '연합뉴스'],
    ['(LA=연합뉴스) 고길동 특파원 = ', ['고길동'], '연합뉴스'],
    ['[덴버=AP/뉴시스] ', [], '뉴시스'],
    ['[풋볼리스트] 고길동 기자= ', ['고길동'], '풋볼리스트'],
    ['(시사저널=고길동 디지털팀 기자) ', ['고길동'], '시사저널'],
    ['(전국종합=연합뉴스) ', [], '연합뉴스'],
    ['(서울·세종=연합뉴스) 고길동 기자·나둘리 인턴기자 = ', ['고길동', '나둘리'], '연합뉴스'],
    ['[파이낸셜뉴스 홍성=고길동 기자] ', ['고길동'], '파이낸셜뉴스'],
    ['[이데일리고길동기자]', ['고길동'], '이데일리'],
    ['[데일리안 = 고길동 기자] ', ['고길동'], '데일리안'],
    ['[겨울장터 고길동 기자] ', ['고길동'], null],
    ['[OSEN=고길동] ', ['고길동'], 'OSEN'],
    ['[KBS 부산] ', [], 'KBS'],
  ])('%s', (lead, authors, outlet) => {
    const reading = readLead(lead + own);
    expect(reading).not.toBeNull();
    expect([reading!.authors, reading!.outlet?.name ?? null, reading!.end]).toEqual([
      authors,
      canonical(outlet),
      lead.length,
    ]);
    expect(reading!.text).toBe(lead.trim());
  });

  test('전북CBS: town and house in one word', () => {
    expect(readLead(`[전북CBS 고길동 기자]${own}`)).toMatchObject({ authors: ['고길동'], end: 14 });
  });

  test.each([
    ['WASHINGTON (AP) — ', 'AP'],
    ['SEOUL, March 5 (Yonhap) -- ', 'Yonhap'],
    ['(Reuters) - ', 'Reuters'],
    ['PARIS (AFP) – ', 'AFP'],
    ['Berlin (dpa) - ', 'dpa'],
    ['Berlin/Köln (dpa) - ', 'dpa'],
    ['BEIJING, 5 March (AFP) - ', 'AFP'],
    ['MADRID, 5 Mar. (EUROPA PRESS) - ', 'Europa Press'],
    ['МОСКВА, 5 мая. /ТАСС/. ', 'ТАСС'],
    ['МОСКВА, 5 мая — РИА Новости. ', 'РИА Новости'],
    ['新华社北京3月5日电（记者 王小明）', '新华社'],
    ['新华社北京3月5日电 ', '新华社'],
    ['中新网3月5日电 ', '中新网'],
    ['【ワシントン=共同】', '共同通信'],
    ['［東京　５日　ロイター］ - ', 'ロイター'],
    ['【北京共同】', '共同'],
    ['SEOUL, South Korea (AP) — ', 'AP'],
    ['Berlin (dpa/lnw) - ', 'dpa'],
    ['AMSTERDAM (XYZ) - ', 'XYZ'],
  ])('%s', (lead, outlet) => {
    const reading = readLead(`${lead}Markt 市場`);
    expect([reading?.outlet?.name, reading?.end]).toEqual([canonical(outlet), lead.length]);
  });

  test.each([
    ['本报讯（记者 王小明 李晓红）', ['王小明', '李晓红']],
    ['本报北京3月5日电 （记者王小明）', ['王小明']],
    ['【ワシントン＝山田太郎】', ['山田太郎']],
    ['〔記者王小明／台北報導〕', ['王小明']],
  ])('%s', (lead, authors) => {
    const reading = readLead(`${lead}市場開門`);
    expect([reading?.authors, reading?.end, reading?.outlet]).toEqual([authors, lead.length, null]);
  });

  test.each([
    '[단독] 시장 세 곳 닫는다',
    '[사진] 문 닫은 시장',
    '[앵커]',
    '[기자]',
    '<달빛 시장>은 어제 끝났다.',
    '[김모모 / 금융위원장 : 시장을 살피겠습니다.]',
    '(사진) 문 닫은 시장',
    '(현지시간) 오후 세 시',
    '[속보] 시장 폐쇄',
    '[사진=연합뉴스] 문 닫은 시장',
    '◇ 시장의 겨울',
    '시장 = 사람이다',
    '[전문] 성명 발표',
    '【追記】 店を閉めた。',
    '【関連記事】市場の冬',
    '(종합) 시장 폐쇄',
    '[뉴스데스크] 시장',
    '[카드뉴스] 시장의 겨울',
    '[JTBC 여론조사] 시장 민심',
    '[인터뷰] 고길동 기자를 만나다',
    'The market (open) - closed',
    'The committee (CNN) - said',
    '[Photo by AP] The market',
    'Dora Quill/AFP/Getty Images',
    '[이미지출처=연합뉴스] 시장',
    '[연합뉴스 자료사진]',
    '【写真 共同】市場',
    '[2보] 시장',
    '(1) 시장',
    '[영상] 시장',
    '',
  ])('content stays: %s', (text) => {
    expect(readLead(text)).toBeNull();
  });
});

describe('leads inside a line', () => {
  test.each([
    ['시장 세 곳 닫는다  ', '【창원=뉴시스】 고길동 기자 = ', ['고길동'], '뉴시스'],
    ["겨울 '시장'", '(서울=연합뉴스) 고길동 기자 = ', ['고길동'], '연합뉴스'],
    ['[시장 유튜브 갈무리]', '[헤럴드경제=고길동 기자] ', ['고길동'], '헤럴드경제'],
    ['Translated by machine ', '[세종=이데일리 고길동 기자] ', ['고길동'], '이데일리'],
    ['시장의 겨울 ', '[이데일리 나둘리 기자]  [이데일리 고길동 기자] ', ['고길동'], '이데일리'],
  ])('%s%s', (before, lead, authors, outlet) => {
    const found = leadInside(before + lead + own);
    expect([found?.start, found?.lead.end, found?.lead.authors, found?.lead.outlet?.name]).toEqual([
      before.length,
      before.length + lead.length,
      authors,
      canonical(outlet),
    ]);
  });

  test.each([
    '(서울=연합뉴스) 고길동 기자 = 시장',
    '시장이 닫았다. [사진=고길동 기자]',
    '시장 (가격=1만 원)이 닫혔다.',
    '시장(사진) 기자회견',
  ])('none: %s', (text) => {
    expect(leadInside(text)).toBeNull();
  });
});

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
    ['고길동 뷰어스 기자 gogd@viewers.test', ['고길동'], null],
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
    '文化 市場の冬',
    '',
  ])('no byline: %s', (text) => {
    expect(readByline(text)).toBeNull();
  });
});

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
