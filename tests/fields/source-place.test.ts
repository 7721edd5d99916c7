import { expect, test } from 'vitest';
import { cleanHtml, cleanText } from '../../src/index.ts';

const MENU = ['Home', 'Culture', 'Science', 'People', 'Video', 'Sign in'];
const HEAD = ['Ferry link between the two islands reopens after winter repairs', 'By Dana Whitlock', 'March 4, 2024'];
const BODY = [
  'The ferry between the two islands carried its first passengers since November on Monday, after engineers finished replacing the ramp that a storm had torn away.',
  'The harbour office said that four crossings a day are planned until Easter, and seven afterwards, as long as the weather allows it.',
  '“We have waited for this through a very long winter,” said the owner of a bakery near the pier, who had to let two people go.',
  'A second ramp on the northern side is to be rebuilt in the autumn, the office said, for which the council has set aside two million.',
];
const page = (above: string[], below: string[] = [], head = HEAD, body = BODY): string =>
  [above.join('\n'), '', ...head, '', body.join('\n\n'), '', ...below, 'Contact', 'Privacy'].join('\n');
const sourceOf = (text: string): string | null => cleanText(text)[0]?.source ?? null;

test.each([
  ['a section that is called like a magazine', page(MENU), null],
  ['the page in another language', page(['Home', 'العربية', 'Русский', 'About']), null],
  ['sisters in the bar of a publisher', page(['Gizmodo', 'Jalopnik', 'Kotaku', ...MENU]), null],
  ['the masthead', page(['The Boston Globe', ...MENU]), 'The Boston Globe'],
  [
    'a masthead that is an ordinary word, and the address',
    page(['Slate', ...MENU], ['Write to letters, slate.com']),
    'Slate',
  ],
  [
    'a wire in the byline',
    page(MENU, [], [...HEAD.slice(0, 1), 'Associated Press', 'March 4, 2024']),
    'Associated Press',
  ],
  [
    'where a picture inside the text is from',
    page(MENU, [], HEAD, [...BODY.slice(0, 2), 'CNET', ...BODY.slice(2)]),
    null,
  ],
  [
    'two references below the text',
    page(MENU, ['https://www.forbes.com/sites/1', 'https://www.nytimes.com/2', 'Tags']),
    null,
  ],
  ['letters that a Korean house shares', page(MENU, ['© CBS Interactive Inc. All rights reserved.']), null],
])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source));

test('the host of a page goes before a name in its bar', () => {
  const html = `<html><head><link rel="canonical" href="https://www.express.co.uk/news/1/ferry"></head><body><ul><li><a href="/g">The Boston Globe</a></li></ul>
<h1>${HEAD[0]}</h1><p>${BODY.join('</p><p>')}</p></body></html>`;
  expect(cleanHtml(html)[0]).toMatchObject({
    source: 'Daily Express',
    evidence: { source: { by: 'url:host' } },
  });
});

test('markup that was cut in two is no outlet', () => {
  const text = page(
    [],
    [],
    ['两岛之间的渡轮修复后重新开航', '来源：size="20"  2024-03-04'],
    [
      '两座岛屿之间的渡轮周一重新开航，这是去年十一月风暴毁坏栈桥以来的第一次。工程人员用了四个月时间更换桥体。',
      '港务部门表示，复活节之前每天往返四班，之后增加到七班，前提是天气允许。当地居民对此表示欢迎。',
      '港务部门还说，北侧的第二座栈桥将于秋季重建，市议会已经为此拨款两百万元，预计明年春天完工。',
    ],
  );
  expect(sourceOf(text)).toBeNull();
});
