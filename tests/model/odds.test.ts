import { describe, expect, it } from 'vitest';
import { bodyOdds, cutOf } from '../../src/model/index.ts';
import { parseHtml } from '../../src/parsers/html/index.ts';
import { parseText } from '../../src/parsers/text/index.ts';
import type { Source } from '../../src/types.ts';

const sourceOf = (text: string): Source => ({
  ...{ file: 'dump', text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null },
});

const sentences = [
  'The council of Northford voted on Tuesday to rebuild the old harbour bridge, which has been closed since the spring floods.',
  'Work will begin in March and is expected to last two years, the mayor said after the meeting, adding that ferries would run.',
  'Residents had asked for a crossing that also carries bicycles, and the new plans set aside a lane of three metres for them.',
  'Critics say that the costs, put at forty million, are likely to grow, as they did when the town hall was restored in 2009.',
];
const menu = ['Home', 'News', 'Sport', 'Weather', 'Contact', 'Newsletter', 'Log in'];
const foot = ['About us', 'Privacy policy', 'Terms of use', '© 2024 Northford Gazette. All rights reserved.'];
const korean = [
  '시는 올해 말까지 낡은 다리를 철거하고 자전거 길을 갖춘 새 다리를 놓기로 했다고 14일 밝혔다.',
  '공사는 내년 3월에 시작해 2년 동안 이어지며, 그동안 주민들은 임시 나룻배를 이용하게 된다.',
  '시 관계자는 “주민들의 의견을 충분히 들어 불편을 줄이겠다”며 “예산은 모두 확보됐다”고 말했다.',
];
const koreanMenu = ['홈', '정치', '경제', '사회', '로그인', '회원가입', '구독신청'];
const page = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const links = (lines: readonly string[]): string => lines.map((line) => `<li><a href="/x">${line}</a></li>`).join('');
const html = `<html><head><title>Bridge to be rebuilt</title></head><body><ul class="menu">${links(menu)}</ul>
<article><h1>Bridge to be rebuilt</h1>${page(sentences)}</article><footer>${links(foot)}</footer></body></html>`;

/** Whether each block's odds speak for body. */
const said = (odds: Float32Array): boolean[] => Array.from(odds, (value) => value > 0);

describe('bodyOdds', () => {
  it('tells paragraphs from menus in a text dump', () => {
    const parsed = parseText(sourceOf([...menu, 'Bridge to be rebuilt', '', ...sentences, '', ...foot].join('\n')));
    const expected = parsed.blocks.map(({ text }) => sentences.includes(text));
    expect(said(bodyOdds(parsed))).toEqual(expected);
  });

  it('tells Korean paragraphs from menus', () => {
    const parsed = parseText(sourceOf([...koreanMenu, '', ...korean, '', '무단 전재 및 재배포 금지'].join('\n')));
    expect(said(bodyOdds(parsed))).toEqual(parsed.blocks.map(({ text }) => korean.includes(text)));
  });

  it('tells paragraphs from menus in HTML', () => {
    const parsed = parseHtml(sourceOf(html));
    const expected = parsed.blocks.map(({ text }) => sentences.includes(text));
    expect(said(bodyOdds(parsed))).toEqual(expected);
  });

  it('gives one finite number a block, the same each time', () => {
    for (const parsed of [parseHtml(sourceOf(html)), parseText(sourceOf(sentences.join('\n')))]) {
      const odds = bodyOdds(parsed);
      expect(odds).toHaveLength(parsed.blocks.length);
      expect(odds.every(Number.isFinite)).toBe(true);
      expect(bodyOdds(parsed)).toEqual(odds);
    }
  });

  it('answers for pages of nothing and of one sign', () => {
    expect(bodyOdds(parseText(sourceOf('')))).toHaveLength(0);
    expect(bodyOdds(parseHtml(sourceOf('')))).toHaveLength(0);
    expect(bodyOdds(parseHtml(sourceOf('<div><script>1</script></div>')))).toHaveLength(0);
    expect(said(bodyOdds(parseText(sourceOf('.'))))).toEqual([false]);
    expect(said(bodyOdds(parseHtml(sourceOf('x'))))).toEqual([false]);
  });
});

describe('cutOf', () => {
  it('is even odds on a page with a likely block, and lower where all is in doubt', () => {
    expect(cutOf(Float32Array.of(-5, 4, 0.2))).toBe(0);
    expect(cutOf(Float32Array.of(-5, 1, -1.5))).toBe(-2);
    expect(cutOf(new Float32Array(0))).toBe(Number.NEGATIVE_INFINITY);
  });
});
