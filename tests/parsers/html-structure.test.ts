import { describe, expect, test } from 'vitest';
import { type HtmlPage, parseHtml, REGION, textWithin } from '../../src/parsers/html/index.ts';

function read(text: string): HtmlPage {
  return parseHtml({
    file: 'a.html',
    text,
    encoding: 'utf-8',
    confidence: 1,
    repairs: [],
    url: null,
    capturedAt: null,
  });
}

/** Row of the first element of a tag. */
function rowOf({ elements }: HtmlPage, tag: string): number {
  return elements.tag.indexOf(elements.tagNames.indexOf(tag));
}

describe('blocks', () => {
  test('kinds and heading levels', () => {
    const page = read(
      '<h2><a href=/x><b>제목</b></a></h2><p>글<li>항목<p>항목 글</ul><table><tr><td>칸<td><p>글 칸</table><figure><figcaption><p>설명',
    );
    expect(page.blocks.map((block, i) => [block.kind, page.marks.level[i], block.text])).toEqual([
      ['heading', 2, '제목'],
      ['paragraph', 0, '글'],
      ['listItem', 0, '항목'],
      ['listItem', 0, '항목 글'],
      ['cell', 0, '칸'],
      ['paragraph', 0, '글 칸'],
      ['caption', 0, '설명'],
    ]);
  });

  test('the element of a block is the innermost one that holds all of it', () => {
    const paths = read(
      '<div class=x><span class=by>홍길동 <b>기자</b></span></div><div class=y><i>가</i> <b>나</b></div>',
    ).blocks;
    expect(paths.map((block) => block.path)).toEqual(['div.x>span.by', 'div.y']);
    const bold = read('<p><b>소제목</b></p>');
    expect(bold.blocks[0]?.path).toBe('p');
    expect(bold.marks.element[0]).toBe(rowOf(bold, 'b'));
  });

  test('lines of every kind of line break', () => {
    const page = read('<p>가</p>\r\n<p>나\n다</p>\r<p>라</p>');
    expect(page.blocks.map((block) => [block.line, block.lastLine])).toEqual([
      [1, 1],
      [2, 3],
      [4, 4],
    ]);
  });

  test('links: characters, number, longest address; an anchor without address is none', () => {
    const page = read('<p>가 <a href="/1">나다</a> <a name=x>라</a> <a href="/long">마 <b>바</b></a></p>');
    expect(page.blocks[0]?.text).toBe('가 나다 라 마 바');
    expect(page.marks.links[0]).toBe(2);
    expect(page.marks.hrefLength[0]).toBe(5);
    expect(page.blocks[0]?.linkedChars).toBe('나다'.length + '마 바'.length);
  });

  test('regions by element and by role, inherited', () => {
    const page = read(
      '<main><article><blockquote><p>가</p></blockquote></article></main><div role=navigation><ul><li>나</ul></div>',
    );
    expect(page.marks.region[0]).toBe(REGION.main | REGION.article | REGION.blockquote);
    expect(page.marks.region[1]).toBe(REGION.nav | REGION.list);
  });
});

describe('element table', () => {
  const page = read(
    '<html><body class="home wide"><div id=main class="wide"><p itemprop=description>한 문장이다. 두 문장이다.</p>' +
      '<p><a rel=author href="/who">홍길동</a></p><p hidden>숨음</p></div><img alt="그림 말"><x-box>끝</x-box>',
  );
  const { elements } = page;

  test('parents come before children, names are shared', () => {
    for (let row = 1; row < elements.count; row++) expect(elements.parent[row]).toBeLessThan(row);
    expect(elements.names.values.filter((name) => name === 'wide')).toHaveLength(1);
    expect(elements.names.tokens(elements.classes[rowOf(page, 'body')] as number)).toEqual(['home', 'wide']);
    expect(elements.names.values[elements.id[rowOf(page, 'div')] as number]).toBe('main');
    expect(elements.names.values[elements.itemprop[rowOf(page, 'p')] as number]).toBe('description');
    expect(elements.names.values[elements.rel[rowOf(page, 'a')] as number]).toBe('author');
  });

  test('sums of shown text', () => {
    const div = rowOf(page, 'div');
    expect(elements.textChars[div]).toBe('한 문장이다. 두 문장이다.홍길동'.length);
    expect(elements.linkChars[div]).toBe(3);
    expect(elements.sentences[div]).toBe(2);
    expect(elements.blocks[div]).toBe(2);
    expect(elements.blocks[0]).toBe(3);
  });

  test('offsets and the value that carries the matter', () => {
    const { text } = page.source;
    const at = (row: number): string => text.slice(elements.start[row], elements.end[row]);
    const value = (row: number): string => text.slice(elements.valueStart[row], elements.valueEnd[row]);
    expect(at(rowOf(page, 'a'))).toBe('<a rel=author href="/who">홍길동</a>');
    expect(value(rowOf(page, 'a'))).toBe('/who');
    expect(value(rowOf(page, 'img'))).toBe('그림 말');
    expect(at(rowOf(page, 'x-box'))).toBe('<x-box>끝</x-box>');
    expect(textWithin(text, page.blocks, elements.start[rowOf(page, 'a')] as number, text.indexOf('동'))).toBe('홍길');
  });
});

describe('head table', () => {
  const page = read(`<html lang="ko-KR"><head><title>제목 &amp;
 말</title><base href="/b/"><link rel="canonical" href="https://a.example/1?x=1&copy=2"><link rel=stylesheet href=x.css>
<meta property="og:Title" content="열쇠"><meta name=author itemprop=author content="홍길동"><meta charset=utf-8>
<script type="application/ld+json">{"a":1}</script><script id=__NEXT_DATA__ type=application/json>{}</script>
<script>self.__next_f.push([1,"x"])</script><script>window.__NUXT__={}</script><script>window.__APOLLO_STATE__ = {}</script>
<script>var a = 1</script><script type="application/json" id="cfg">[]</script></head>
<body><svg><title>아이콘</title></svg><p>쓴 이 <span itemprop="name">김
철수</span> <time datetime="2024-05-01T10:00">5월 1일</time> <time>5월 2일</time></p></body>`);
  const { head } = page;

  test('title, language, links', () => {
    expect(head.title).toEqual({ value: '제목 & 말', line: 1 });
    expect(head.lang).toBe('ko-KR');
    expect(head.links).toEqual([
      { rel: 'base', value: '/b/', line: 2 },
      { rel: 'canonical', value: 'https://a.example/1?x=1&copy=2', line: 2 },
    ]);
  });

  test('metas by each of their names', () => {
    expect(head.metas.map(({ key, name, value, line }) => [key, name, value, line])).toEqual([
      ['property', 'og:title', '열쇠', 3],
      ['name', 'author', '홍길동', 3],
      ['itemprop', 'author', '홍길동', 3],
    ]);
  });

  test('scripts that hold data, with their place', () => {
    expect(head.scripts.map(({ kind, id, start, end }) => [kind, id, page.source.text.slice(start, end)])).toEqual([
      ['ld', '', '{"a":1}'],
      ['next', '__NEXT_DATA__', '{}'],
      ['flight', '', 'self.__next_f.push([1,"x"])'],
      ['nuxt', '', 'window.__NUXT__={}'],
      ['apollo', '', 'window.__APOLLO_STATE__ = {}'],
      ['json', 'cfg', '[]'],
    ]);
    expect(head.scripts[2]?.line).toBe(5);
  });

  test('times and microdata, stated or read from the text', () => {
    expect(head.times.map(({ value, machine, line }) => [value, machine, line])).toEqual([
      ['2024-05-01T10:00', true, 8],
      ['5월 2일', false, 8],
    ]);
    expect(head.itemprops.map(({ name, value, machine }) => [name, value, machine])).toEqual([
      ['author', '홍길동', true],
      ['name', '김 철수', false],
    ]);
  });
});

describe('paragraphs of several roles', () => {
  const LEAD = '(서울=연합뉴스) 홍길동 기자 = ';
  const BODY = '시청은 오는 5월부터 새 노선을 <b>운영</b>한다고 1일 밝혔다.';
  const page = read(
    `<p>${LEAD}${BODY} <a href="mailto:gd@example.com">gd@example.com</a></p><h1>${LEAD}제목이 길어도 자르지 않는다</h1>`,
  );

  test('leads and bylines are blocks of their own', () => {
    expect(page.blocks.map((block) => [block.text, block.glued, block.gap])).toEqual([
      ['(서울=연합뉴스) 홍길동 기자 =', false, 1],
      ['시청은 오는 5월부터 새 노선을 운영한다고 1일 밝혔다.', true, 0],
      ['gd@example.com', true, 0],
      ['(서울=연합뉴스) 홍길동 기자 = 제목이 길어도 자르지 않는다', false, 1],
    ]);
  });

  test('links go with their part', () => {
    expect(page.blocks.map((block) => block.linkedChars)).toEqual([0, 0, 14, 0]);
    expect([...page.marks.links]).toEqual([0, 0, 1, 0]);
  });
});
