import { describe, expect, test } from 'vitest';
import { type HtmlPage, parseHtml } from '../../src/parsers/html/index.ts';

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

/** Texts of the shown blocks. */
function shown(text: string): string[] {
  const page = read(text);
  return page.blocks.filter((_, i) => page.marks.hidden[i] === 0).map((block) => block.text);
}

describe('tags and implied ends', () => {
  test('a paragraph ends where the next block starts', () => {
    expect(shown('<p>하나<p>둘<div>셋</div>넷')).toEqual(['하나', '둘', '셋', '넷']);
  });

  test('list items, terms, options and cells end each other', () => {
    const page = read(
      '<ul><li>가<li>나<ul><li>다</ul><li>라</ul><dl><dt>마<dd>바</dl><select><option>사<option>아</select>',
    );
    expect(page.blocks.map((block) => [block.text, block.path])).toEqual([
      ['가', 'ul>li'],
      ['나', 'ul>li'],
      ['다', 'ul>li>ul>li'],
      ['라', 'ul>li'],
      ['마', 'dl>dt'],
      ['바', 'dl>dd'],
      ['사', 'select>option'],
      ['아', 'select>option'],
    ]);
  });

  test('rows and cells without end tags', () => {
    const page = read('<table><caption>표<tr><th>이름<td>값<tbody><tr><td>1<td>2</table>뒤');
    expect(page.blocks.map((block) => [block.text, block.kind, block.path])).toEqual([
      ['표', 'caption', 'table>caption'],
      ['이름', 'cell', 'table>tr>th'],
      ['값', 'cell', 'table>tr>td'],
      ['1', 'cell', 'table>tbody>tr>td'],
      ['2', 'cell', 'table>tbody>tr>td'],
      ['뒤', 'paragraph', ''],
    ]);
  });

  test('an end tag does not reach out of a cell, nor an inline one out of a block', () => {
    expect(read('<div class=a><table><td>가</div>나</table>다</div>라').blocks.map((block) => block.path)).toEqual([
      'div.a>table>td',
      'div.a',
      '',
    ]);
    expect(read('<span class=s><div>가</span>나</div>다</span>').blocks.map((block) => block.path)).toEqual([
      'span.s>div',
      'span.s',
    ]);
  });

  test('a link left open ends at the next link and at its end tag, across blocks', () => {
    const page = read('<a href=/1>가<a href=/2>나</a><p>다</p><a href=/3><div>라</a>마</div>');
    expect(page.blocks.map((block) => [block.text, block.linkedChars])).toEqual([
      ['가', 1],
      ['나', 1],
      ['다', 0],
      ['라마', 1],
    ]);
  });

  test('signs that are no tags stay text', () => {
    expect(shown('<p>3 < 4, a<b>c</b>, 5 <6 <= 7 </p>')).toEqual(['3 < 4, ac, 5 <6 <= 7']);
    expect(shown('가</>나</ 다>라<?php x ?>마<!doctype x>바')).toEqual(['가나라마바']);
    expect(shown('끝 <')).toEqual(['끝 <']);
    expect(shown('끝 </')).toEqual(['끝 </']);
    expect(shown('끝 <a href="x')).toEqual(['끝']);
  });

  test('attributes: quotes of both kinds, none, capitals, slashes, first one counts', () => {
    const page = read(`<DIV CLASS='a b' ID=x/y class=c data-x="<p>" / >가</DIV>`);
    expect(page.blocks[0]?.path).toBe('div#x/y.a');
    expect(page.elements.names.tokens(page.elements.classes[1] as number)).toEqual(['a', 'b']);
  });

  test('a second html, head, body or a nested form is dropped', () => {
    expect(read('<html><head><body><form><div><html><body><form><p>가').blocks[0]?.path).toBe('html>body>form>div>p');
  });

  test('text and foreign tags end the head', () => {
    expect(read('<html><head><meta charset=utf-8>가<div>나').blocks.map((block) => block.path)).toEqual([
      'html',
      'html>div',
    ]);
  });
});

describe('text', () => {
  test('entities: named, without semicolon, decimal, hexadecimal, windows-1252, wrong ones', () => {
    expect(
      shown(
        '&lt;가&gt; &amp;amp; &quot;&hellip;&NotEqualTilde; &eacute &copy2024 &#44032;&#xAC01; &#150; &#0; &bogus; &; &#; AT&T',
      ),
    ).toEqual(['<가> &amp; "…\u2242\u0338 é ©2024 가각 – \ufffd &bogus; &; &#; AT&T']);
  });

  test('an entity does not reach over a tag', () => {
    expect(shown('&am<b>p;</b>')).toEqual(['&amp;']);
    expect(read('<p>&am<b>p;</b>').blocks[0]?.spans).toHaveLength(2);
  });

  test('blanks fold, zero-width signs go', () => {
    expect(shown('<p>\n 가\u200b나&nbsp;&nbsp; \t다\u3000<b> 라</b>&shy;마\ufeff </p><p>&nbsp;</p>')).toEqual([
      '가나 다 라마',
    ]);
  });

  test('inline tags and comments cut spans, not words', () => {
    const page = read('<p>대<b>통</b>령<!-- x -->실<wbr>장</p>');
    expect(page.blocks.map((block) => block.text)).toEqual(['대통령실장']);
    expect(page.blocks[0]?.spans).toHaveLength(5);
  });

  test('links that touch are two blocks', () => {
    expect(shown('<a href=/a>정치</a><a href=/b>경제</a>')).toEqual(['정치', '경제']);
    expect(shown('<a href=/a>정치</a> · <a href=/b>경제</a>')).toEqual(['정치 · 경제']);
  });

  test('labels that touch are two blocks, but for a word and its value; words of a sentence are not cut', () => {
    expect(shown('<div><span class=name>홍길동</span><span class=date>2024.05.01.</span></div>')).toEqual([
      '홍길동',
      '2024.05.01.',
    ]);
    expect(shown('<div><em class=key>입력</em><span class=date>2024.05.01.</span></div>')).toEqual(['입력2024.05.01.']);
    expect(shown('<p><span class=s1>한 문</span><span class=s2>장이다.</span></p>')).toEqual(['한 문장이다.']);
  });

  test("a list entry's fields, each on a line of its own, are blocks; other lines are not cut", () => {
    expect(
      shown(
        '<li><strong><a href=/a>제목 하나</a></strong>\n<span class=lead>첫 문장이다.</span>\n<span class=by>3월 1일</span></li>',
      ),
    ).toEqual(['제목 하나', '첫 문장이다.', '3월 1일']);
    expect(shown('<li><span class=a>하나</span>\n<span class=b>둘</span></li>')).toEqual(['하나 둘']);
    expect(shown('<li><b>하나</b> <span class=b>둘</span></li>')).toEqual(['하나 둘']);
    expect(shown('<p><b>하나</b>\n<span class=b>둘</span></p>')).toEqual(['하나 둘']);
  });

  test('runs of br: one block each, the number of breaks beside', () => {
    const page = read('<div>가<br>나<br/><br>다<br>&nbsp;<br>라<p>마</p></div>');
    expect(page.blocks.map((block) => block.text)).toEqual(['가', '나', '다', '라', '마']);
    expect([...page.marks.breaks]).toEqual([0, 1, 2, 2, 0]);
    expect(page.blocks.map((block) => block.gap)).toEqual([1, 0, 1, 1, 1]);
  });

  test('kept line breaks: pre and white-space', () => {
    const page = read('<pre>가\n 나\n\n다</pre><div style="white-space: pre-line">라\n마</div>');
    expect(page.blocks.map((block) => [block.text, block.kind])).toEqual([
      ['가', 'pre'],
      ['나', 'pre'],
      ['다', 'pre'],
      ['라', 'paragraph'],
      ['마', 'paragraph'],
    ]);
    expect([...page.marks.breaks]).toEqual([0, 1, 2, 0, 1]);
  });

  test('an inline element set as a block cuts', () => {
    expect(shown('<p>가<span style="display:block">나</span>다</p>')).toEqual(['가', '나', '다']);
  });
});
