import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { opened, page, texts } from './making.ts';

describe('CSV', () => {
  it('takes Korean, Japanese, Chinese and English columns for what they are', async () => {
    const tables = {
      '제목,일자,언론사,기자명,본문,링크': ['제목', '일자', '언론사', '기자명', '링크'],
      'タイトル,公開日時,媒体,記者,本文,リンク': ['タイトル', '公開日時', '媒体', '記者', 'リンク'],
      '标题,发布时间,来源,作者,正文,网址': ['标题', '发布时间', '来源', '作者', '网址'],
      'News Title,pub_date,press,Author,full_text,link': ['News Title', 'pub_date', 'press', 'Author', 'link'],
    };
    for (const [head, [headline, date, source, authors, url]] of Object.entries(tables)) {
      const row = '봄이 오다,2024-03-05,강변일보,김하늘,"꽃이 ""활짝"" 피었다.\r\n\r\n새가 운다.",http://example.org/1';
      const { captures } = await opened('rows.csv', `${head}\r\n${row}\r\n`);
      expect(captures).toMatchObject([
        {
          file: 'rows.csv!1',
          text: '꽃이 "활짝" 피었다.\n\n새가 운다.',
          url: 'http://example.org/1',
          columns: {
            headline: { column: headline, text: '봄이 오다' },
            date: { column: date, text: '2024-03-05' },
            source: { column: source, text: '강변일보' },
            authors: { column: authors, text: '김하늘' },
            url: { column: url },
          },
        },
      ]);
    }
  });

  it('is read in its encoding', async () => {
    const table = '\ufeff제목\t본문\r\n봄\t똠방각하가 걸어간다.\r\n';
    for (const [encoding, named] of [
      ['cp949', 'cp949'],
      ['utf-16le', 'utf-16le'],
      ['utf8', 'utf-8'],
    ] as const) {
      const bytes = iconv.encode(encoding === 'cp949' ? table.slice(1) : table, encoding);
      const { captures } = await opened('rows.tsv', bytes);
      expect(captures).toMatchObject([
        { text: '똠방각하가 걸어간다.', recoded: named, columns: { headline: { text: '봄' } } },
      ]);
    }
  });

  it('does what the user says of columns', async () => {
    const table = 'a,b,c,id\n봄이 오다,꽃이 피었다.,2024년 3월 5일,7\n';
    const columns = { headline: 'a', body: 'b', date: 'c' };
    const { captures } = await opened('rows.csv', table, { columns, keep: ['id', 'none'] });
    expect(captures).toMatchObject([
      {
        text: '꽃이 피었다.',
        columns: { date: { column: 'c', text: '2024년 3월 5일' } },
        origin: '{"id":"7","none":null}',
      },
    ]);
    const { refused } = await opened('rows.csv', table, { columns: { body: 'z' } });
    expect(refused[0]?.reason).toContain('--columns body=NAME');
  });

  it('finds the text of a table that names none, or has no head', async () => {
    const long = '긴 글은 스스로 본문임을 말한다. '.repeat(6);
    expect((await opened('rows.csv', `가,나\n1,${long}\n`)).captures[0]?.text).toBe(long);
    const bare = await opened('rows.csv', `1,2024-01-01,${long}\n2,2024-01-02,${long}\n`);
    expect(bare.captures.map(({ file }) => file)).toEqual(['rows.csv!1', 'rows.csv!2']);
  });

  it('tells a title that goes by the name of a text', async () => {
    const row = `봄이 오다,${'꽃이 피었다. '.repeat(5)}`;
    const { captures } = await opened('rows.csv', `content,full_content,date\n${row},2024-03-05\n`);
    expect(captures[0]?.columns?.headline).toEqual({ column: 'content', text: '봄이 오다' });
  });

  it('opens lists that were written as text', async () => {
    const cell = `"['', '(서울=강변통신) 김하늘 기자 = 꽃이 피었다.', \\"그는 '봄'이라 했다.\\"]"`.replaceAll(
      '\\"',
      '""',
    );
    const { captures } = await opened('rows.csv', `title,content\n봄,${cell}\n`);
    expect(captures[0]?.text).toBe("(서울=강변통신) 김하늘 기자 = 꽃이 피었다.\n\n그는 '봄'이라 했다.");
  });

  it('loses one line to a quote that never closes', async () => {
    const table = 'title,body,n\n가,"열린 채로,1\n나,둘째 글이다.,2\n다,셋째 글이다.,3\n';
    const { captures } = await opened('rows.csv', table);
    expect(captures.map(({ text }) => text)).toEqual(['"열린 채로', '둘째 글이다.', '셋째 글이다.']);
  });

  it('is known without its name only where its first line names columns', async () => {
    expect((await opened('dump', 'title,date,body\n봄,2024-03-05,꽃이 피었다.\n')).captures[0]?.file).toBe('dump!1');
    const prose = '봄이 오면, 꽃이 핀다, 새가 운다.\n그래서 좋다, 참 좋다, 정말.\n';
    expect(texts(await opened('dump.txt', prose))).toEqual([['dump.txt', prose]]);
    expect(texts(await opened('page.csv', page('가람')))).toEqual([['page.csv', page('가람')]]);
  });

  it('refuses a table without rows and rows without text', async () => {
    expect((await opened('rows.csv', 'title,body\n')).refused[0]?.reason).toBe('a table without rows');
    const { refused } = await opened('rows.csv', 'title,date\n봄,2024-03-05\n');
    expect(refused).toEqual([{ file: 'rows.csv!1', reason: expect.stringContaining('--columns body=NAME') }]);
  });
});
