import { describe, expect, it } from 'vitest';
import { decode } from '../../src/encodings/index.ts';
import { clean } from '../../src/pipeline.ts';
import { opened } from '../containers/making.ts';

/** Sentences as a corpus of summaries holds them: no full stop, of very different lengths. */
const sentences = [
  '헤엄도 치고 땅 위를 걷기도 하는 작은 탐사 로봇이 가람시에서 실제로 만들어진다',
  '11일 가람시 로봇 제조업체인 누리텍(Nuritek)과 새벽 테크놀로지, 한빛기계가 3사 합작으로 탐사 로봇 "물방개(Mulbanggae)"를 제작한다고 발표했다',
  '이 로봇은 누리텍과 한빛기계가 참여한 로봇 제조 계획의 일환으로 지난해 6월부터 개발이 진행되고 있다',
  '하드웨어 설계와 제작은 한빛기계가 맡고 제어용 소프트웨어의 개발은 누리텍이 담당한다',
  '새벽 테크놀로지는 로봇의 양산화를 위해서 합류했다',
  '"물방개"는 내년에 완성돼 하천 조사와 각종 행사 참여, 기업 홍보 등의 목적으로 쓰이게 된다',
  '이후에는 기체의 크기를 키워 2030년에는 5m에 달하는 "큰물방개"로 다시 태어날 예정이다',
  '겉모습은 만화 "달빛 나루", "별을 세는 배" 등에 등장하는 기계를 그린 이가람이 맡았다',
  '이가람은 이 로봇 외에 계획에서 제작할 예정인 다른 로봇의 겉모습도 맡는다',
  '언뜻 보기에도 물방개가 떠오른다',
  '이 로봇은 10초 만에 배로 변신할 수 있으며 전체 길이는 약 4m이다',
  '걷는 동안에는 두 다리를 쓴다',
  '최대 2명이 탈 수 있다',
  '물에서 낼 수 있는 최고 속도는 시속 60km이다',
  '한편 1.5m짜리 시제품은 14일 가람시에서 열리는 "강변 박람회"에서 선보일 예정이다',
];

async function articlesOf(name: string, table: string) {
  const { captures, refused } = await opened(name, Buffer.from(table));
  expect(refused).toEqual([]);
  return captures.flatMap((capture) => clean(decode(capture)).articles);
}

const bodyOf = (parts: readonly string[]) => parts.join('\n\n');

describe('a row that states headline and text is one article', () => {
  const row = { title: "'걷는 배' 드디어 나온다", slug: 'geotneun-bae', length: sentences.length, sentences };

  it('though its sentences have no full stops and some could be titles', async () => {
    const articles = await articlesOf('a.json', JSON.stringify(row));
    expect(articles).toMatchObject([{ headline: row.title, body: bodyOf(sentences) }]);
  });

  it('of a line or two as well', async () => {
    const brief = ['가람시 도서관이 새로 문을 열었다.', '책은 3만 권이다.'];
    const csv = `제목,본문\n도서관 개관,"${brief.join('\n')}"\n`;
    expect(await articlesOf('a.csv', csv)).toMatchObject([{ headline: '도서관 개관', body: bodyOf(brief) }]);
  });

  it('whose headline, printed above the text again, is none of its body', async () => {
    const json = JSON.stringify({ ...row, sentences: [row.title, ...sentences] });
    const articles = await articlesOf('a.json', json);
    expect(articles).toMatchObject([{ headline: row.title, body: bodyOf(sentences) }]);
  });

  it('unless the text is a flattened page: its menus are dropped as ever', async () => {
    const menus = ['홈', '뉴스', '날씨', '로그인', '회원가입', '구독', '검색', '전체메뉴'];
    const text = [...menus, row.title, '2024-03-05 09:30', ...sentences.map((text) => `${text}.`), ...menus].join('\n');
    const [article] = await articlesOf('a.json', JSON.stringify({ title: row.title, text }));
    expect(article?.body.startsWith(sentences[0] as string)).toBe(true);
    expect(article?.body).not.toMatch(/로그인|전체메뉴/);
  });
});
