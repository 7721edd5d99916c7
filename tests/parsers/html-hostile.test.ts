import { describe, expect, test } from 'vitest';
import { type HtmlPage, parseHtml } from '../../src/parsers/html/index.ts';
import { LIMITS } from '../../src/parsers/html/limits.ts';

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

const MANY = 200_000;
const HOSTILE: ReadonlyArray<readonly [name: string, text: string]> = [
  ['a million nested divs', '<div>'.repeat(1_000_000)],
  ['nested and closed', `${'<div>'.repeat(MANY)}말${'</div>'.repeat(MANY)}`],
  ['inline tags left open', '<b>말'.repeat(MANY)],
  ['paragraphs left open in spans', '<span><p>말'.repeat(MANY)],
  ['a flood of <', '<'.repeat(MANY)],
  ['a flood of </', '</'.repeat(MANY)],
  ['a flood of <a', '<a'.repeat(MANY)],
  ['a flood of <!--', '<!--'.repeat(MANY)],
  ['short comments with no bang in sight', '<!---->말'.repeat(MANY)],
  ['a flood of <![CDATA[', '<svg><![CDATA['.repeat(MANY)],
  ['attributes without end', `<p${' a=b'.repeat(MANY)}`],
  ['attributes with open quotes', `<p ${'a="'.repeat(MANY)}`],
  ['classes all different', Array.from({ length: MANY }, (_, i) => `<b class=c${i}>`).join('')],
  ['scripts left open', '<script>'.repeat(MANY)],
  ['end tags inside a script', `<script>${'</scrip'.repeat(MANY)}`],
  ['end tags of nothing', `<p><table><td>${'</p></b>'.repeat(MANY)}`],
  ['links across blocks', '<a href=x><div></a>'.repeat(MANY)],
  ['entities', '&amp&#0000000000000000000000000001;&nosuchname'.repeat(20_000)],
  ['digits without end', `&#${'9'.repeat(MANY)}`],
  ['breaks', 'ㄱ<br>'.repeat(MANY)],
  ['hidden inline parts of one paragraph', `<p>${'ㄱ<i hidden>ㄴ</i>'.repeat(MANY)}`],
  ['tables in tables', '<table><tr><td>'.repeat(MANY)],
  ['lists in lists', '<ul><li>ㄱ'.repeat(MANY)],
  ['microdata around microdata', '<b itemprop=a>ㄱ'.repeat(20_000)],
  ['one long path', `<b id=${'i'.repeat(900)} class=${'c'.repeat(900)}>ㄱ<br>`.repeat(1000)],
];

describe('hostile pages take steps in proportion to their length', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const page = read(text);
    expect(page.steps).toBeLessThan(4 * text.length + 100);
    expect(page.elements.count).toBeLessThanOrEqual(LIMITS.elements);
    expect(page.blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
  });
});

test('depth stops at the limit and text stays', () => {
  const page = read(`${'<div>'.repeat(600)}속${'</div>'.repeat(600)}<p>밖`);
  expect(page.elements.count).toBe(LIMITS.depth + 2);
  expect(page.blocks.map((block) => block.text)).toEqual(['속', '밖']);
  expect(page.blocks[1]?.path).toBe('p');
});

test('a page of too many blocks is cut and says so', () => {
  const page = read('ㄱ<br>'.repeat(LIMITS.blocks + 10));
  expect(page.repairs).toEqual(['truncated']);
  expect(page.blocks).toHaveLength(LIMITS.blocks);
  expect(read('ㄱ<br>ㄴ').repairs).toEqual([]);
});

test('paths stop growing', () => {
  const page = read(`${'<b class=abcdefghijklmnop>'.repeat(500)}ㄱ`);
  expect(page.blocks[0]?.path.length).toBeLessThan(LIMITS.pathLength + 100);
});
