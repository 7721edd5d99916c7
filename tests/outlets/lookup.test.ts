import { describe, expect, it } from 'vitest';
import { isPortal, outletNamed, outletOfDomain, outletOfMail, outletsIn } from '../../src/outlets/index.ts';
import { growth } from '../effort.ts';

const named = (text: string): string[] => outletsIn(text).map((mention) => mention.outlet.name);

describe('outletNamed', () => {
  it.each([
    ['중앙일보', '중앙일보'],
    ['조선닷컴', '조선일보'],
    ['Chosun.com', '조선일보'],
    ['The Hankyoreh', '한겨레'],
    ['hani', '한겨레'],
    ['연합', '연합뉴스'],
    ['MBC 뉴스', 'MBC'],
    ['ＳＢＳ', 'SBS'],
    ['CBS 노컷뉴스', '노컷뉴스'],
    ['매경닷컴', '매일경제'],
    ['TV 조선', 'TV조선'],
    ['NEWS1', '뉴스1'],
    ['부산닷컴', '부산일보'],
    ['ZDNet Korea', '지디넷코리아'],
    ['朝日新聞デジタル', '朝日新聞'],
    ['新华网', '新华社'],
    ['聯合新聞網', '聯合報'],
    ['BBC', 'BBC News'],
    ['AP', 'Associated Press'],
    ['FAZ', 'Frankfurter Allgemeine Zeitung'],
    ['Aktuálně.cz', 'Aktuálně.cz'],
  ])('%s is %s', (name, canonical) => {
    expect(outletNamed(name)?.name).toBe(canonical);
  });

  it.each(['네이버', '뉴스', '문화', '한국', '기자', '', '오늘의 날씨'])('%s is no outlet', (name) => {
    expect(outletNamed(name)).toBeNull();
  });
});

describe('outletOfDomain', () => {
  it.each([
    ['www.chosun.com', '조선일보'],
    ['biz.chosun.com', '조선비즈'],
    ['sports.chosun.com', '스포츠조선'],
    ['m.yna.co.kr', '연합뉴스'],
    ['news.kbs.co.kr', 'KBS'],
    ['NEWS.mt.co.kr', '머니투데이'],
    ['star.mt.co.kr', '스타뉴스'],
    ['imnews.imbc.com', 'MBC'],
    ['enews.imbc.com', 'MBC연예'],
    ['japannews.yomiuri.co.jp', 'The Japan News'],
    ['edition.cnn.com', 'CNN'],
    ['g1.globo.com', 'G1 Globo'],
    ['www.gangjin.go.kr', '강진군'],
  ])('%s belongs to %s', (host, name) => {
    expect(outletOfDomain(host)?.name).toBe(name);
  });

  it.each(['notchosun.com', 'n.news.naver.com', 'co.kr', 'com', '', 'v.daum.net'])('%s belongs to none', (host) => {
    expect(outletOfDomain(host)).toBeNull();
  });
});

describe('outletOfMail', () => {
  it.each([
    ['hong@kyunghyang.com', '경향신문'],
    ['hong@yna.co.kr', '연합뉴스'],
    ['hong@aitimes.com', 'AI타임스'],
    ['hong@sportschosun.com', '스포츠조선'],
    ['hong@heraldcorp.com', '헤럴드경제'],
    ['hong@tf.co.kr', '더팩트'],
  ])('%s writes for %s', (address, name) => {
    expect(outletOfMail(address)?.name).toBe(name);
  });

  it.each(['hong@naver.com', 'hong@gmail.com', 'hong@hanmail.net', 'hong@korea.kr', 'hong', '@yna.co.kr'])(
    '%s tells nothing',
    (address) => {
      expect(outletOfMail(address)).toBeNull();
    },
  );
});

describe('outletsIn', () => {
  it.each([
    ['연합뉴스가 이날 보도한 내용이다.', ['연합뉴스']],
    ['중앙일보는 그 뒤에 정정했다.', ['중앙일보']],
    ['ⓒ 경향신문 & 경향닷컴, 무단 전재 및 재배포 금지', ['경향신문', '경향신문']],
    ['(서울=연합뉴스) 홍길동 기자 =', ['연합뉴스']],
    ['【서울=뉴시스】홍길동 기자 =', ['뉴시스']],
    ['(서울=연합) 홍길동 기자', ['연합뉴스']],
    ['[한국경제 홍길동 기자]', ['한국경제']],
    ['[이데일리 홍길동 기자]', ['이데일리']],
    ['연합뉴스TV 홍길동입니다.', ['연합뉴스TV']],
    ['스포츠조선 홍길동 기자', ['스포츠조선']],
    ['KBS N 스포츠 중계', ['KBS N']],
    ['잘 처리했다.KBS 뉴스 홍길동입니다.', ['KBS']],
    ['사진=연합뉴스DB', ['연합뉴스']],
    ['[사진=JTBC 캡처]', ['JTBC']],
    ['[사진=TBS 제공]', ['TBS']],
    ['[한겨레] 홍길동 기자', ['한겨레']],
    ['(AP=연합뉴스)', ['Associated Press', '연합뉴스']],
    ['ⓒ AP/뉴시스', ['Associated Press', '뉴시스']],
    ['來源：中央社', ['中央社']],
    ['新华社北京4月1日电', ['新华社']],
    ['朝日新聞が報じた。', ['朝日新聞']],
    ['Reporting by Reuters and The New York Times', ['Reuters', 'The New York Times']],
    ['[뉴스엔 홍길동 기자]', ['뉴스엔']],
    ['ТАСС сообщает', ['ТАСС']],
    ['ⓒ　조선일보　&　Chosun.com', ['조선일보', '조선일보']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('tells where the name stands', () => {
    const text = '자료: SBS Biz 제공';
    const [mention] = outletsIn(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('SBS Biz');
  });

  it.each([
    '스포츠조선일보',
    '새경향신문',
    '한국경제가 성장했다.',
    '조선 시대 중앙 정부와 동아 지역의 문화',
    '북한(조선) 대표단',
    '한국/중앙/서울 지역',
    'hong@kbs.co.kr 또는 www.kbs.co.kr',
    '오늘 뉴스를 전해 드립니다.',
    'the new york times of old',
    'An economist and The economist',
    'The AI wrote 200 KBs of BBs in time for the Public.',
    'Die Zeit der Welt im Focus, le monde et la croix',
    'el país y el mundo',
    '어제 뉴스엔 나오지 않은 소식이고 가짜 뉴스인 줄 알았다.',
    '두 매체의 연합보도',
    '골목 CCTV 영상과 국제뉴스 읽기',
    '联合报道与中国网络',
    '說明報告',
    '',
  ])('no outlet in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const text = (size: number) => '연합 뉴스 한국경제 조선 The Korea The Chosun 스포츠 '.repeat(size);
    expect(growth(text, 500, outletsIn)).toBeLessThan(4);
  });
});

describe('isPortal', () => {
  it.each(['네이버', 'NAVER', '다음뉴스', 'n.news.naver.com', 'v.daum.net', 'Yahoo!ニュース', 'news.nate.com'])(
    '%s is one',
    (name) => {
      expect(isPortal(name)).toBe(true);
    },
  );

  it.each(['연합뉴스', 'www.chosun.com', '', '다음날'])('%s is none', (name) => {
    expect(isPortal(name)).toBe(false);
  });
});
