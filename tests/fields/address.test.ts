import { expect, test } from 'vitest';
import { cleanHtml, cleanText } from '../../src/index.ts';

const BODY = [
  '남해안 섬을 잇는 여객선이 겨울 수리를 마치고 넉 달 만에 다시 뜬다. 군은 월요일부터 하루 네 차례 운항한다고 밝혔다.',
  '선착장 경사로는 지난해 11월 폭풍에 부서졌다. 공사에는 12억 원이 들었고, 기술자 스무 명이 넉 달 동안 매달렸다.',
  '부두 앞에서 빵집을 하는 한 주민은 "겨울이 유난히 길었다"며 "손님이 돌아오면 그만둔 직원부터 다시 부르겠다"고 말했다.',
];
const dump = (above: string[], below: string[] = []): string =>
  ['섬 잇는 여객선, 넉 달 만에 다시 뜬다', ...above, '', BODY.join('\n\n'), '', ...below].join('\n');
const ADDRESS = 'https://www.example.co.kr/news/view/20240304001';

test.each([
  ['above the text', dump(['2024-03-04 09:19', ADDRESS]), ADDRESS],
  ['below it, named', dump([], [`기사 원문: ${ADDRESS}`]), ADDRESS],
  ['below it, but nobody says whose it is', dump([], [ADDRESS]), null],
  ['a file', dump(['https://cdn.example.co.kr/2024/03/ferry.jpg']), null],
  ['a front page', dump(['https://www.example.co.kr']), null],
  ['inside a sentence', dump([`자세한 내용은 ${ADDRESS} 참조`]), null],
])('the address of a flattened article: %s', (_, text, url) => expect(cleanText(text)[0]?.url).toBe(url));

test.each([
  ['an outlet of a country with one clock', ['한겨레 김하늘 기자', '2024-03-04 09:19'], '2024-03-04T09:19:00+09:00'],
  ['no outlet', ['2024-03-04 09:19'], '2024-03-04T09:19:00'],
  ['a zone that is stated', ['한겨레 김하늘 기자', '2024-03-04T09:19:00Z'], '2024-03-04T09:19:00Z'],
])('the hour of publication: %s', (_, above, stamp) => expect(cleanText(dump(above))[0]?.published_at).toBe(stamp));

test('an hour in the data of a page has the clock of its outlet', () => {
  const html = `<html><head><meta property="og:site_name" content="한겨레"><meta property="article:published_time" content="2024-03-04T09:19:00">
<meta property="article:modified_time" content="2024-03-04T11:00:00"></head><body><h1>섬 잇는 여객선, 넉 달 만에 다시 뜬다</h1><p>${BODY.join('</p><p>')}</p></body></html>`;
  expect(cleanHtml(html)[0]).toMatchObject({
    source: '한겨레',
    published_at: '2024-03-04T09:19:00+09:00',
    modified_at: '2024-03-04T11:00:00+09:00',
  });
});
