import { expect, test } from 'vitest';
import {
  articleBodyOf,
  chooseAuthors,
  chooseDate,
  chooseHeadline,
  chooseSource,
  statedFields,
} from '../../src/fields/stated/index.ts';
import { isoOf, shifted, stampOf } from '../../src/fields/stated/stamp.ts';
import { parseHtml } from '../../src/parsers/html/index.ts';
import { clean } from '../../src/pipeline.ts';

const page = (text: string) =>
  parseHtml({ file: 'a.html', text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null });

const SENTENCE = 'The harbour bridge opened a year late on Monday morning after long repairs. ';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

function read(text: string, offset: string | null = null) {
  const parsed = page(text);
  const stated = statedFields(parsed);
  const headline = chooseHeadline(stated, parsed)?.value ?? null;
  return {
    date: chooseDate(stated, parsed, headline, offset),
    authors: chooseAuthors(stated, parsed, headline, { names: [], evidence: null }),
    source: chooseSource(stated, parsed, null),
  };
}

const stamps: readonly (readonly [text: string, iso: string | null])[] = [
  ['2024-03-05T09:10:11+09:00', '2024-03-05T09:10:11+09:00'],
  ['2024-03-05T09:10:11.123Z', '2024-03-05T09:10:11Z'],
  ['2024-03-05 09:10 +0900', '2024-03-05T09:10:00+09:00'],
  ['20240305T091011', '2024-03-05T09:10:11'],
  ['1709597411', '2024-03-05T00:10:11Z'],
  ['2024-02-31T10:00:00Z', null],
  ['soon', null],
];

test.each(stamps)('the stamp %s', (text, iso) => {
  const stamp = stampOf(text);
  expect(stamp && isoOf(stamp)).toBe(iso);
});

test('universal time moves to the clock of the outlet', () => {
  const stamp = stampOf('2024-03-04T16:30:00Z');
  expect(stamp && isoOf(shifted(stamp, '+09:00'))).toBe('2024-03-05T01:30:00+09:00');
});

test('the day of publication, never of the change', () => {
  const data = ld(`{"@type": "NewsArticle", "headline": "A quiet harbour", "datePublished": "2024-03-05T09:00:00+09:00",
    "dateModified": "2024-04-01T10:00:00+09:00"}`);
  const { date } = read(`${data}<h1>A quiet harbour</h1><p>Updated: 1 April 2024</p><p>Text.`);
  expect(date?.date).toBe('2024-03-05');
  expect(date?.publishedAt).toBe('2024-03-05T09:00:00+09:00');
  expect(date?.modifiedAt).toBe('2024-04-01T10:00:00+09:00');
  expect(date?.evidence?.by).toBe('json-ld:datePublished');
});

test('a change alone is no day of publication', () => {
  expect(read(`${ld('{"@type": "NewsArticle", "dateModified": "2024-04-01"}')}<h1>Title</h1>`).date).toBeNull();
});

test.each([
  ['更新时间：2024-04-01', { date: '2024-04-01', published_at: null, warnings: ['date-of-update'] }],
  ['Updated: 1 April 2024', { date: null, published_at: null }],
])(
  'of days of change only 更新 at the headline stands in where no other is stated, and says so: %s',
  (line, expected) => {
    const { articles } = clean({
      file: 'a.html',
      text: `<h1>A quiet harbour</h1><p>${line}</p>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}`,
      encoding: 'utf-8',
      confidence: 1,
      repairs: [],
      url: null,
      capturedAt: null,
    });
    expect(articles[0]).toMatchObject(expected);
  },
);

test('a day in two digits at a headline in a language that writes the day first', () => {
  const { date } = read('<html lang="de"><h1>Der stille Hafen</h1><p>Hafen, 30.10.23</p><p>Text.');
  expect(date?.date).toBe('2023-10-30');
  expect(read('<html lang="en"><h1>A quiet harbour</h1><p>30.10.23</p><p>Text.').date).toBeNull();
});

test('days in RDFa and in JSON that an attribute holds', () => {
  expect(
    read('<h1>A quiet harbour</h1><span property="schema:datePublished" content="2024-03-05">5 Mar</span>').date?.date,
  ).toBe('2024-03-05');
  expect(
    read('<h1>A quiet harbour</h1><div data-json="{&quot;datePublished&quot;:&quot;2024-03-05T09:00:00Z&quot;}"></div>')
      .date?.date,
  ).toBe('2024-03-05');
});

test('the printed day beside one in universal time is the publisher’s', () => {
  const { date } = read(
    `${ld('{"@type": "NewsArticle", "datePublished": "2024-03-05T02:00:00Z"}')}<h1>A quiet harbour</h1><p>March 4, 2024</p>`,
  );
  expect(date?.date).toBe('2024-03-04');
});

test('a day in the footer alone is none', () => {
  expect(read('<h1>A quiet harbour</h1><p>Text.</p><footer><p>March 4, 2024</p></footer>').date).toBeNull();
});

test('authors are people: not the desk, an address, the site', () => {
  const { authors } = read(
    `<meta property="og:site_name" content="Daily Heron">${ld(
      '{"@type": "NewsArticle", "author": [{"name": "Ada Brook"}, {"name": "News Desk"}, {"name": "Daily Heron"}, "https://heron.example/ada"]}',
    )}<h1>A quiet harbour</h1><p class="byline">By Ada Brook and Bo Carlsen</p>`,
  );
  expect(authors.names).toEqual(['Ada Brook', 'Bo Carlsen']);
  expect(authors.evidence?.by).toBe('json-ld:author');
});

const TEXT = '<p>Text.</p>'.repeat(40);

const named: readonly (readonly [what: string, page: string, names: readonly string[]])[] = [
  [
    'the person among the blocks of a byline, not the buttons',
    '<div class="author"><div>Ada Brook</div><div>Follow</div><div>Harbour writer</div></div>',
    ['Ada Brook'],
  ],
  ['an account in an element that is called its author’s', '<span class="author">ada77</span>', ['ada77']],
  ['no day there', '<span class="author">Sat, 20 Dec, 2025 - 06:36</span>', []],
  ['the house behind by', '<p>By Heron House · 3 min read</p>', ['Heron House']],
  [
    'the one person of a box below the text',
    `${TEXT}<div class="author-box"><h4>Dr. Ada Brook</h4><p>Writes.</p></div>`,
    ['Ada Brook'],
  ],
  [
    'nobody where boxes name several',
    `${TEXT}<div class="author-box"><h4>Ada Brook</h4></div><div class="author-box"><h4>Bo Carlsen</h4></div>`,
    [],
  ],
  [
    'a name below the headline of whom the page tells further down',
    '<p>Ada Brook</p><p>Text.</p><p>Ada Brook is a sailor.</p>',
    ['Ada Brook'],
  ],
  ['a pair of capitals below the headline is nobody', '<p>Harbour News</p><p>Text.</p>', []],
  ['a label anywhere', `${TEXT}<p>This post was written by Ada Brook, sailor</p>`, ['Ada Brook']],
  ['several behind one', `${TEXT}<p>Autoren: Ada Brook und Bo Carlsen</p>`, ['Ada Brook', 'Bo Carlsen']],
  ['who posted, with the day', `${TEXT}<p>Posted by Ada Brook on 3 June 2024</p>`, ['Ada Brook']],
  ['a line of names below the headline', '<p>Ada Brook, Bo Carlsen</p><p>Text.</p>', ['Ada Brook', 'Bo Carlsen']],
  [
    'names that go on from line to line',
    '<div class="author">By Ada Brook</div><div>, Bo Carlsen</div><div>&amp; Cy Dole</div>',
    ['Ada Brook', 'Bo Carlsen', 'Cy Dole'],
  ],
  [
    'the person whose page the data give',
    `<meta property="article:author" content="https://heron.example/editors/ada-brook">${TEXT}<p>Ada Brook</p>`,
    ['Ada Brook'],
  ],
  ['whoever is in capitals behind by', '<p>By ADA BROOK and BO CARLSEN</p>', ['ADA BROOK', 'BO CARLSEN']],
  ['a label in Japanese', '<p>投稿者 Ada Brook</p>', ['Ada Brook']],
  ['a name in two scripts', '<p>作者：白舟 (Ada Brook)</p>', ['白舟 (Ada Brook)']],
  ['who posted in a forum', '<p>本帖由白舟于2005年3月1日 10:00发表</p>', ['白舟']],
];

test.each(named)('%s', (_, text, names) => {
  expect(
    read(`<meta property="og:site_name" content="Heron House"><h1>A quiet harbour</h1>${text}`).authors.names,
  ).toEqual(names);
});

test('a crew that the data list as an author stands beside the people', () => {
  const data = ld(
    '{"@type": "NewsArticle", "headline": "A quiet harbour", "author": [{"name": "Ada Brook"}, {"name": "Gear Team"}]}',
  );
  expect(read(`${data}<h1>A quiet harbour</h1>`).authors.names).toEqual(['Ada Brook', 'Gear Team']);
});

test('people behind by at the headline stand beside whom the data name, and a whole name for a given one', () => {
  const data = ld('{"@type": "NewsArticle", "headline": "A quiet harbour", "author": {"name": "Ada"}}');
  expect(read(`${data}<h1>A quiet harbour</h1><p>By Ada Brook and Bo Carlsen</p>`).authors.names).toEqual([
    'Ada Brook',
    'Bo Carlsen',
  ]);
});

test('a title is no part of a Korean name', () => {
  const { authors } = read('<meta name="author" content="홍길동 기자"><h1>항만 다리 개통</h1>');
  expect(authors.names).toEqual(['홍길동']);
});

test('where data name nobody but a house, the house is stated', () => {
  const { authors } = read(
    `${ld('{"@type": "NewsArticle", "author": {"name": "Heron News"}}')}<h1>A quiet harbour</h1>`,
  );
  expect(authors.names).toEqual(['Heron News']);
});

test('the source is the outlet in its canonical name, and never the portal', () => {
  expect(
    read('<meta property="og:site_name" content="joongang ilbo"><meta name="publisher" content="중앙일보">').source
      ?.value,
  ).toBe('중앙일보');
  expect(read('<meta property="og:site_name" content="네이버뉴스"><h1>제목</h1>').source).toBeNull();
  expect(
    read('<link rel="canonical" href="https://www.hani.co.kr/arti/1.html"><h1>제목</h1>').source?.evidence.by,
  ).toBe('url:host');
});

test('a text that only script data hold is found and read as paragraphs', () => {
  const text = `<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE}<b>Bold</b> words.</p>`;
  const next = page(
    `<title>Harbour bridge opened late</title><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { html: text } } })}</script>`,
  );
  expect(articleBodyOf(next)).toEqual({
    text: `${SENTENCE.repeat(3).trim()}\n\n${SENTENCE}Bold words.`,
    by: 'script:next',
    line: 1,
  });
});

test('a text pushed in pieces is put together', () => {
  const text = `<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE}</p>`;
  const pieces = [`1a:T${text.length.toString(16)},`, `${text}2b:["$","p",null,{}]\n`];
  const pushes = pieces.map((one) => `<script>self.__next_f.push([1,${JSON.stringify(one)}])</script>`).join('');
  const found = articleBodyOf(page(`<title>Harbour bridge opened late</title>${pushes}`));
  expect(found?.by).toBe('script:flight');
  expect(found?.text).toBe(`${SENTENCE.repeat(3).trim()}\n\n${SENTENCE.trim()}`);
});

test('data about something else hold no article', () => {
  const other = `<p>${'Cookies are kept for the purposes that our partners name here. '.repeat(5)}</p><p>x</p>`;
  const found = page(
    `<title>Harbour bridge opened late</title><script type="application/json">${JSON.stringify({ text: other })}</script>`,
  );
  expect(articleBodyOf(found)).toBeNull();
});

test.each([
  ['Brook, Ada', ['Ada Brook']],
  ['ab/cd;Ada Brook', ['ab/cd', 'Ada Brook']],
  ['Ada Brook/Bo Carlsen', ['Ada Brook', 'Bo Carlsen']],
  ['Ada Brook, (Image: Heron Stock', ['Ada Brook']],
  ['heron.example, Aven, Fenland', []],
])('the stated author %s', (value, names) => {
  expect(read(`<meta name="author" content="${value}"><h1>A quiet harbour</h1>`).authors.names).toEqual(names);
});

test('a day on which something never ends is none of publication', () => {
  const html = '<h1>A quiet harbour</h1><p>5 May 2024</p><p>Thu, 31 Dec 2099 23:59:59 UTC</p>';
  expect(read(html).date?.date).toBe('2024-05-05');
});

test.each([
  ['a label of its own', '<p>Posted on</p><p>5 March 2024</p><p>Updated at</p><p>1 April 2024</p>', '2024-03-05'],
  ['a link to the month', '<p><a href="/archive">5 March 2024</a></p>', '2024-03-05'],
  ['a release', `<p>Pressemitteilung vom 5. März 2024 | Berlin – ${SENTENCE.repeat(4)}</p>`, '2024-03-05'],
  ['prose', `<p>Since 5 March 2024 it was closed. ${SENTENCE.repeat(4)}</p>`, undefined],
  ['numbers that a line below settles', '<p>03/10/2023</p><p>Harbour</p><p>3 October 2023</p>', '2023-10-03'],
])('a day printed at the headline: %s', (_, html, day) => {
  expect(read(`<h1>A quiet harbour bridge</h1>${html}<p>${SENTENCE.repeat(5)}</p>`).date?.date).toBe(day);
});

test('a day in the kicker of the headline', () => {
  const { date } = read(`<h1><span class="topline">05.03.2024</span>A quiet harbour bridge</h1><p>${SENTENCE}</p>`);
  expect(date?.date).toBe('2024-03-05');
});

test('a byline whose opener lost its blank names the writer', () => {
  const text = `<h1>Harbour bridge opens</h1><div class="byline">ByAda Brook</div><p>${SENTENCE.repeat(3)}</p>`;
  expect(read(text).authors.names).toEqual(['Ada Brook']);
});
