import { describe, expect, test } from 'vitest';
import { leadInside, readLead } from '../../src/fields/bylines/index.ts';
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
