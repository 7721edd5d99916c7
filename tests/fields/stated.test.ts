import { expect, test } from 'vitest';
import { chooseHeadline, statedFields } from '../../src/fields/stated/index.ts';
import { parseHtml } from '../../src/parsers/html/index.ts';
import { clean } from '../../src/pipeline.ts';

const page = (text: string) =>
  parseHtml({ file: 'a.html', text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null });

const headline = (text: string) => {
  const parsed = page(text);
  return chooseHeadline(statedFields(parsed), parsed);
};

test('the heading that the title repeats is the headline, without the name of the site', () => {
  const found = headline(`<title>Harbour bridge opens a year late | City | Daily Heron</title>
    <meta property="og:site_name" content="Daily Heron"><h1>Daily Heron</h1><h1>Harbour bridge opens a year late</h1><p>Text.`);
  expect(found?.value).toBe('Harbour bridge opens a year late');
  expect(found?.evidence).toEqual({ by: 'h1', line: 2, text: 'Harbour bridge opens a year late' });
});

test('without a heading the title loses its tails', () => {
  const found = headline(`<title>새 항만 다리, 1년 늦게 개통 - 사회 - 새벽일보</title>
    <meta property="og:site_name" content="새벽일보"><meta property="og:title" content="새 항만 다리, 1년 늦게 개통"><p>본문.`);
  expect(found?.value).toBe('새 항만 다리, 1년 늦게 개통');
  expect(found?.evidence.by).toBe('meta:og:title');
});

test('of several articles in the data the one that the page is about is read', () => {
  const stated = statedFields(
    page(`<title>Second story of the day</title><script type="application/ld+json">{"@graph": [
      {"@type": "NewsArticle", "headline": "First story", "datePublished": "2024-01-01"},
      {"@type": "NewsArticle", "headline": "Second story of the day", "datePublished": "2024-02-02",
       "author": {"@id": "#p"}, "publisher": {"@type": "Organization", "name": "Daily Heron"}},
      {"@type": "Person", "@id": "#p", "name": "Ada &amp; Bo"}]}</script>`),
  );
  expect(stated.published[0]).toEqual({
    value: '2024-02-02',
    by: 'json-ld:datePublished',
    line: 1,
    text: '2024-02-02',
  });
  expect(stated.authors.map(({ value }) => value)).toEqual(['Ada & Bo']);
  expect(stated.sources[0]?.value).toBe('Daily Heron');
});

test('a page that states nothing has no headline', () => {
  expect(headline('<p>Only text.')).toBeNull();
});

test('a kicker in an element of its own is no part of the headline', () => {
  const kicked = '<h1><span class="card__overline">Harbour news</span> <i>The</i> bridge opens late again</h1>';
  expect(headline(kicked)?.value).toBe('The bridge opens late again');
  expect(headline(kicked)?.evidence?.text).toContain('bridge opens late again');
  const stated = '<meta property="og:title" content="The bridge opens late again">';
  expect(headline(`${stated}<h1><span>Harbour news</span> The bridge opens late again</h1>`)?.value).toBe(
    'The bridge opens late again',
  );
});

test('a kicker that data join to the headline by a colon, and a first word that is merely set apart, stay', () => {
  const joined = '<meta property="og:title" content="Harbour news: The bridge opens late again">';
  const kicked = '<h1><span class="kicker">Harbour news</span><span>: </span>The bridge opens late again</h1>';
  expect(headline(`${joined}${kicked}`)?.value).toBe('Harbour news: The bridge opens late again');
  expect(headline('<h1><span class="first">Harbour</span> bridge opens late again</h1>')?.value).toBe(
    'Harbour bridge opens late again',
  );
});

test('a trail through the site gives way to what data call the headline', () => {
  const sentence = 'The harbour bridge opened a year late on Monday morning after long repairs. ';
  const { articles } = clean({
    file: 'a.html',
    text: `<title>Crews mend the old pier</title><p>Home > News > Harbour</p>${`<p>${sentence.repeat(3)}</p>`.repeat(3)}`,
    encoding: 'utf-8',
    confidence: 1,
    repairs: [],
    url: null,
    capturedAt: null,
  });
  expect(articles.map(({ headline: text }) => text)).toEqual(['Crews mend the old pier']);
});
