import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { explainHtml } from '../../src/formats/html-explain/index.ts';
import { clean } from '../../src/index.ts';
import { dump } from '../checks/making.ts';

const text = dump(1).replace('홈\n', '홈 <img src=x onerror=alert(1)>\n');
const result = clean(text, { file: '</title><script>1</script>.txt' });
const markup = explainHtml([result]);
const page = load(markup);

describe('a dump as a page', () => {
  it('has every block once, in order, with its label, its line and who said so', () => {
    const rows = page('ul.blocks li');
    const { blocks } = result.labelled;
    expect(rows.map((_, row) => Number(page(row).find('.line').text())).get()).toEqual(
      blocks.map(({ block }) => block.line),
    );
    expect(rows.map((_, row) => page(row).find('.text').text()).get()).toEqual(blocks.map(({ block }) => block.text));
    expect(rows.map((_, row) => page(row).attr('data-label')).get()).toEqual(blocks.map(({ label }) => label));
    for (const row of rows) expect(page(row).attr('data-why')).toMatch(/^line \d+: (kept|dropped) as [a-z]+.*\n.+: .+/);
  });

  it('outlines the item, and shows the words that fields were read from', () => {
    expect(page('li.first, li.last')).toHaveLength(2);
    expect(page('mark[title=date]').text()).toBe(result.articles[0]?.evidence.date?.text);
    const links = page('.fields a')
      .map((_, link) => page(link).attr('href'))
      .get();
    expect(links.length).toBe(4);
    for (const link of links) expect(page(link)).toHaveLength(1);
  });

  it('has a filter for each label there is', () => {
    const labels = new Set(result.labelled.blocks.map(({ label }) => label));
    expect(
      new Set(
        page('input[data-label]')
          .map((_, box) => page(box).attr('data-label'))
          .get(),
      ),
    ).toEqual(labels);
  });

  it('asks for nothing from outside and runs nothing of the dump', () => {
    expect(page('script')).toHaveLength(1);
    expect(page('[src], link, img, iframe')).toHaveLength(0);
    expect(page('meta[http-equiv]').attr('content')).toContain("default-src 'none'");
  });

  it('holds several pages of one container apart', () => {
    const two = load(explainHtml([result, result]));
    const ids = two('[id]')
      .map((_, one) => two(one).attr('id'))
      .get();
    expect(new Set(ids).size).toBe(ids.length);
  });
});
