import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { opened, page, piped, texts } from './making.ts';

const row = (n: number, more: object = {}) => ({ title: `제목 ${n}`, text: `본문 ${n}번이다.`, ...more });
const lines = (...rows: unknown[]) => rows.map((one) => JSON.stringify(one)).join('\n');

describe('JSONL', () => {
  it('numbers rows by their line and says what is wrong with others', async () => {
    const text = `\ufeff${lines(row(1))}\r\n{"text": "cut\n\n${lines(null, [], 'x', row(7))}`;
    const { captures, refused } = await opened('a.jsonl', text);
    expect(captures.map(({ file, text: body }) => [file, body])).toEqual([
      ['a.jsonl!1', '본문 1번이다.'],
      ['a.jsonl!7', '본문 7번이다.'],
    ]);
    expect(refused.map(({ file, reason }) => [file, reason])).toEqual([
      ['a.jsonl!2', 'not JSON (byte 53)'],
      ['a.jsonl!4', 'not a JSON object (byte 68)'],
      ['a.jsonl!6', 'not a JSON object (byte 76)'],
    ]);
  });

  it('cuts lines at LF only', async () => {
    const odd = `${JSON.stringify(row(1))}`.replace(',', ',\r').replace('본문', '본\u2028문\u0085');
    const { captures } = await opened('a.jsonl', `${odd}\n${lines(row(2))}\n`);
    expect(captures.map(({ file }) => file)).toEqual(['a.jsonl!1', 'a.jsonl!2']);
    const old = [row(1), row(2)].map((one) => JSON.stringify(one)).join('\r');
    expect((await opened('a.jsonl', old)).captures.map(({ file }) => file)).toEqual(['a.jsonl!1.1', 'a.jsonl!1.2']);
  });

  it('takes pages, packed bytes, and what a crawl says of them', async () => {
    const korean = iconv.encode(page('가람'), 'cp949').toString('base64');
    const rows = [
      { path: 'x', html: page('나루'), url: 'http://example.org/1', fetched_at: '2024-03-05 09:30:00+09:00' },
      { bytes_b64: korean, charset: 'euc-kr', url: 'http://example.org/2' },
    ];
    const { captures } = await opened('a.jsonl', lines(...rows));
    expect(captures[0]).toMatchObject({
      text: page('나루'),
      capturedAt: '2024-03-05T09:30:00+09:00',
      recoded: 'utf-8',
    });
    expect(captures[1]).toMatchObject({ url: 'http://example.org/2', charset: 'euc-kr' });
    expect(iconv.decode(Buffer.from(captures[1]!.bytes), 'cp949')).toBe(page('가람'));
  });

  it('limits a line, and goes on behind it', async () => {
    const huge = JSON.stringify({ text: 'x'.repeat(3 << 20) });
    const { captures, refused } = await piped(
      'stdin',
      Buffer.from(`${lines(row(1))}\n${huge}\n${lines(row(3))}`),
      65536,
    );
    expect(captures.map(({ file }) => file)).toEqual(['stdin!1', 'stdin!3']);
    expect(refused.map(({ file }) => file)).toEqual(['stdin!2']);
  });

  it('is known without its name where two lines hold texts', async () => {
    const bare = lines({ path: 'a', html: page('가람') }, { path: 'b', html: page('나루') });
    expect((await opened('stdin', bare)).captures.map(({ file }) => file)).toEqual(['stdin!1', 'stdin!2']);
    expect((await opened('stdin', lines({ html: page('가람') }), { from: 'jsonl' })).captures.length).toBe(1);
  });

  it('leaves alone text that begins with a brace', async () => {
    const text = '{"logNo":1,"title":"봄"}\n본문이 이어진다.\n';
    expect(texts(await opened('blog.txt', text))).toEqual([['blog.txt', text]]);
  });
});

describe('JSON', () => {
  it.each([
    ['an article', row(1), ['a.json!1']],
    ['a list', [row(1), row(2)], ['a.json!1', 'a.json!2']],
    [
      'a list within',
      { total: 2, response: { body: { items: { item: [row(1), row(2)] } } } },
      ['a.json!1', 'a.json!2'],
    ],
    [
      'a column at a time',
      { title: { 0: '가', 1: '나' }, text: { 0: '본문 1번이다.', 1: '본문 2번이다.' } },
      ['a.json!1', 'a.json!2'],
    ],
    ['articles by their number', { n1: row(1), n2: row(2) }, ['a.json!1', 'a.json!2']],
  ])('opens %s', async (_, value, files) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const { captures, refused } = await opened('a.json', text);
      expect(refused).toEqual([]);
      expect(captures.map(({ file }) => file)).toEqual(files);
      expect(captures[0]?.text).toBe('본문 1번이다.');
    }
  });

  it('opens the nesting of corpora', async () => {
    const document = (n: number) => ({
      id: `NWRW.${n}`,
      metadata: { title: `제목 ${n}`, author: '김하늘', publisher: '강변일보', date: '20190105', topic: '사회' },
      paragraph: [
        { id: '1', form: `첫 문단 ${n}.` },
        { id: '2', form: '둘째 문단.' },
      ],
    });
    const nikl = {
      id: 'NWRW',
      metadata: { title: '신문 말뭉치', creator: '기관' },
      document: [document(1), document(2)],
    };
    expect((await opened('a.json', JSON.stringify(nikl))).captures).toMatchObject([
      { file: 'a.json!1', text: '첫 문단 1.\n\n둘째 문단.' },
      {
        text: '첫 문단 2.\n\n둘째 문단.',
        columns: {
          headline: { column: 'metadata.title', text: '제목 2' },
          date: { column: 'metadata.date', text: '20190105' },
          source: { column: 'metadata.publisher', text: '강변일보' },
          authors: { column: 'metadata.author', text: '김하늘' },
        },
      },
    ]);
    const summaries = {
      documents: [
        {
          id: '1',
          title: '봄',
          text: [
            [
              { index: 0, sentence: '꽃이 피었다.' },
              { index: 1, sentence: '새가 운다.' },
            ],
            [{ index: 2, sentence: '강이 흐른다.' }],
          ],
        },
      ],
    };
    expect((await opened('a.json', JSON.stringify(summaries))).captures[0]?.text).toBe(
      '꽃이 피었다. 새가 운다.\n\n강이 흐른다.',
    );
    const sentences = { title: '봄', source: 'http://example.org/1', sentences: ['꽃이 피었다', ' 새가 운다'] };
    expect((await opened('a.json', JSON.stringify(sentences))).captures).toMatchObject([
      { text: '꽃이 피었다\n\n새가 운다', url: 'http://example.org/1' },
    ]);
  });

  it('reads large and broken values element by element', async () => {
    const many = Array.from({ length: 300 }, (_, i) => row(i, { text: `괄호 "}]" 도 본문이다 ${i}. `.repeat(1200) }));
    const large = JSON.stringify({ meta: { title: 'x' }, articles: many });
    const { captures, refused } = await opened('a.json', large);
    expect([captures.length, refused.length]).toEqual([300, 0]);
    const list = JSON.stringify([row(1), row(2), row(3)]);
    const cut = await opened('a.json', list.slice(0, -8));
    expect(cut.captures.length).toBe(2);
    expect(cut.refused).toEqual([{ file: 'a.json', reason: 'JSON is cut off (byte 99)' }]);
    const joined = await opened('a.json', `${JSON.stringify(row(1), null, 1)}\n${JSON.stringify(row(2), null, 1)}`);
    expect(joined.captures.length).toBe(2);
    expect((await opened('a.json', '['.repeat(300_000))).refused.length).toBe(1);
  });
});

describe('Parquet', () => {
  it('reads groups of rows, text and bytes', async () => {
    const writer = new ByteWriter();
    const columnData = [
      { name: '제목', data: ['가', '나', '다'], type: 'STRING' as const },
      { name: '본문', data: ['본문 1번이다.', '본문 2번이다.', '본문 3번이다.'], type: 'STRING' as const },
      { name: 'date', data: [new Date('2024-03-05T00:00:00Z'), new Date(0), new Date(0)], type: 'TIMESTAMP' as const },
      { name: 'other', data: [1, 2, 3], type: 'INT32' as const },
    ];
    parquetWrite({ writer, columnData, rowGroupSize: 2 });
    const { captures, refused } = await opened('a.parquet', writer.getBytes(), { keep: ['other'] });
    expect(refused).toEqual([]);
    expect(captures.map(({ file, text, origin }) => [file, text, origin])).toEqual([
      ['a.parquet!1', '본문 1번이다.', '{"other":1}'],
      ['a.parquet!2', '본문 2번이다.', '{"other":2}'],
      ['a.parquet!3', '본문 3번이다.', '{"other":3}'],
    ]);
    expect(captures[0]?.columns).toMatchObject({
      headline: { column: '제목', text: '가' },
      date: { text: '2024-03-05' },
    });
    const broken = Buffer.from(writer.getBytes()).fill(0, 4, 24);
    const odd = await opened('a.parquet', broken);
    expect(odd.captures.map(({ file }) => file)).toEqual(['a.parquet!3']);
    expect(odd.refused.map(({ file }) => file)).toEqual(['a.parquet!1–2']);
    expect((await opened('a.parquet', broken.subarray(0, 100))).refused.length).toBe(1);
    const lie = Buffer.from(writer.getBytes());
    lie.writeUInt32LE(0xfffffff0, lie.length - 8);
    expect((await opened('a.parquet', lie)).refused[0]?.reason).toBe(
      `Parquet: cut off, as there is no footer at its end (byte ${lie.length})`,
    );
  });
});

describe('what is no dump', () => {
  it.each([
    ['PDF', '%PDF-1.7\n', 'pdftotext'],
    [
      'HWP',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('HWP Document File')]),
      'HWP document',
    ],
    ['LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'git lfs pull'],
    ['picture', Buffer.from('ffd8ffe000104a464946', 'hex'), 'picture'],
  ])('says what to do with a %s', async (_, bytes, advice) => {
    expect((await opened('a.html', bytes)).refused[0]?.reason).toContain(advice);
  });

  it('tells Office files from other zips', async () => {
    const { zipOf } = await import('./making.ts');
    const office = (part: string) =>
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: part, content: '' },
      ]);
    expect((await opened('a.xlsx', office('xl/workbook.xml'))).refused[0]?.reason).toContain('Excel');
    expect((await opened('a.docx', office('word/document.xml'))).refused[0]?.reason).toContain('Word');
  });
});
