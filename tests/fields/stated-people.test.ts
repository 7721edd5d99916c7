import { expect, test } from 'vitest';
import { readTail } from '../../src/fields/bylines/index.ts';
import { chooseAuthors, chooseHeadline, statedFields } from '../../src/fields/stated/index.ts';
import { parseHtml } from '../../src/parsers/html/index.ts';

const page = (text: string) =>
  parseHtml({ file: 'a.html', text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null });

function authors(text: string): string[] {
  const parsed = page(text);
  const stated = statedFields(parsed);
  const headline = chooseHeadline(stated, parsed)?.value ?? null;
  return chooseAuthors(stated, parsed, headline, { names: [], evidence: null }).names;
}

const HEAD = '<h1>A quiet harbour</h1>';
const TEXT = '<p>The harbour bridge opened a year late on Monday morning after long repairs.</p>'.repeat(3);

test.each<readonly [why: string, html: string, names: readonly string[]]>([
  [
    'a card for other sites',
    `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Brook">${HEAD}`,
    ['Ada Brook'],
  ],
  [
    'a card that says something else',
    `<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="Ada Brook">${HEAD}`,
    [],
  ],
  [
    'a line that announces names',
    `${HEAD}${TEXT}<h3>Author(s)</h3><p>Ada Brook</p><p>Ben Reed</p><p>More</p>`,
    ['Ada Brook', 'Ben Reed'],
  ],
  ['a name and a house behind a label', `${HEAD}<h5>Autor:</h5><p>Ada Brook/HB-X</p>${TEXT}`, ['Ada Brook']],
  ['by, and the name apart', `${HEAD}<p><span>By</span></p><p>Ada Brook</p>${TEXT}`, ['Ada Brook']],
  ['by far from the headline', `${HEAD}${TEXT.repeat(5)}<p>by</p><p>Ada Brook</p>`, []],
  ['a link to a person’s own page', `${HEAD}<p><a href="/authors/ada-brook/">Ada Brook</a></p>${TEXT}`, ['Ada Brook']],
  [
    'links to the pages of many, none of them at the headline',
    `${HEAD}${TEXT.repeat(6)}<p><a href="/authors/ada-brook">Ada Brook</a><p><a href="/authors/ben-reed">Ben Reed</a>`,
    [],
  ],
  ['a given name that is linked to its author’s page', `${HEAD}${TEXT}<p><a href="/author/ada/">Ada</a></p>`, ['Ada']],
  ['a given name that is linked to another page', `${HEAD}${TEXT}<p><a href="/people/ada/">Ada</a></p>`, []],
  [
    'a writer before who made the pictures',
    `${HEAD}${TEXT}<p>Text von Ada Brook Illustration von Ben Reed</p>`,
    ['Ada Brook'],
  ],
  ['a link of a name to something else', `${HEAD}<p><a href="/authors/all">Ada Brook</a></p>${TEXT}`, []],
  [
    'a paragraph about the author',
    `${HEAD}${TEXT}<p>This post was written by Ada Brook, head of the harbour office, who has lived there for many years.</p>`,
    ['Ada Brook'],
  ],
  [
    'a publisher who writes',
    `<meta name="author" content="Ada Brook"><meta name="dcterms.publisher" content="Ada Brook">${HEAD}`,
    ['Ada Brook'],
  ],
  [
    'a label without a name',
    `${HEAD}<p class="byline">Opinion By</p><p class="byline">Ada Brook</p>${TEXT}`,
    ['Ada Brook'],
  ],
])('who wrote: %s', (_, html, names) => {
  expect(authors(html)).toEqual(names);
});

test('a blank before the bracket that closes a signature', () => {
  expect(readTail('新桥周一上午正式通车。（张建国 李明 ）')?.authors).toEqual(['张建国', '李明']);
});
