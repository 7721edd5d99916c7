import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseHtml, textWithin } from '../../src/parsers/html/index.ts';
import { selectorsOf } from '../../src/parsers/html/selectors.ts';

const PAGE =
  '<body><div class="news body"><p>첫 문단 &amp; 말<p>둘째 <b class=by>홍길동</b> 문단<div class=ad>광고</div></div><ul><li>목록<li class=x>끝</ul>';

const read = (text: string) =>
  parseHtml({ file: 'a.html', text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null });

describe('selectors of a profile', () => {
  const page = read(PAGE);
  const select = selectorsOf(page, load);
  const texts = (selector: string) => select(selector).blocks.map((index) => page.blocks[index]?.text);

  test('find the blocks inside the matched elements', () => {
    expect(texts('.news.body')).toEqual(['첫 문단 & 말', '둘째 홍길동 문단', '광고']);
    expect(texts('div .ad, li.x')).toEqual(['광고', '끝']);
    expect(texts('.body, .body p')).toEqual(['첫 문단 & 말', '둘째 홍길동 문단', '광고']);
    expect(texts('.nothing')).toEqual([]);
  });

  test('give ranges for parts of a block', () => {
    const { ranges, blocks } = select('b.by');
    expect(blocks).toEqual([]);
    expect(ranges.map(([start, end]) => textWithin(PAGE, page.blocks, start, end))).toEqual(['홍길동']);
  });

  test('what is no selector is the profile writer’s mistake', () => {
    expect(() => select('p[')).toThrow(UserError);
  });

  test('pages with too many open elements find nothing', () => {
    expect(selectorsOf(read('<li><b>말'.repeat(20_000)), load)('li')).toEqual({ ranges: [], blocks: [] });
  });
});
