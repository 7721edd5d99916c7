import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/index.ts';
import { linesOf } from '../../src/parsers/text/lines.ts';
import { isFlat, sentenceEnds } from '../../src/parsers/text/sentences.ts';
import { flatCuts } from '../../src/parsers/text/stamps.ts';

const STORY = [
  'The harbour of Lindholm will be closed to lorries from next spring, the town council decided on Monday evening.',
  'Forty carriers had asked for a delay, and the mayor, Ada Brandt, said that she had read every one of their letters.',
  '“We have heard them,” she said. “Nobody will lose a contract over this.”',
  'The ferry line keeps its two berths, and the fish market moves to the old customs house on the eastern quay.',
  'Engineers of the port expect that the cobbled street behind the quay can be reopened to pedestrians in September.',
  'A first draft of the plan had cost 2.4 million kronor more, which the council turned down in the autumn.',
  'The carriers now want to put a larger depot beside the ring road, where the old brewery has stood empty for years.',
  'Residents of the quarter have counted six hundred lorries a day on their street, most of them before breakfast.',
  'Their association had collected nine thousand signatures, which is more than half of the people of the old town.',
  'Until then a barrier at the northern gate is to let through none but buses, bicycles and the lorries of the fire brigade.',
  'Whoever delivers to the shops of the quarter may apply for a pass, which is free of charge in the first two years.',
  'The last word lies with the county, whose board meets in December and has never overruled the town before.',
];
const MENU = 'Home News Sport Weather Culture Subscribe Log in';
const PAGE = `${MENU} ${STORY.join(' ')} Related stories About us Contact Terms`;

describe('a page in one line', () => {
  it('is known by long lines and little else', () => {
    expect(isFlat(PAGE, linesOf(PAGE))).toBe(true);
    const printed = STORY.join('\n');
    expect(isFlat(printed, linesOf(printed))).toBe(false);
    expect(isFlat('', [])).toBe(false);
  });

  it('is not looked for in Korean, whose dumps print an article a line', () => {
    const korean = '달빛시는 강변 자전거길의 마지막 구간을 내년 봄까지 잇기로 했다고 밝혔다. '.repeat(50);
    expect(isFlat(korean, linesOf(korean))).toBe(false);
  });

  it('is cut behind its sentences, not behind figures and short names', () => {
    const ends = sentenceEnds(PAGE);
    const pieces = [0, ...ends].map((from, i) => PAGE.slice(from, ends[i]).trim());
    expect(pieces[1]).toBe(STORY[1]);
    expect(pieces).toContain(STORY[5]);
    expect(pieces.at(-1)).toBe('Related stories About us Contact Terms');
  });

  it('is cut where the next sentence follows without a blank, and in scripts without blanks', () => {
    const glued = STORY.filter((one) => !one.includes('“')).join('');
    expect(sentenceEnds(glued).map((end) => glued.slice(0, end).endsWith('.'))).not.toContain(false);
    expect(sentenceEnds(glued).length).toBeGreaterThan(7);
    expect(
      sentenceEnds(
        '港口明年春天起不再允许货车通行，镇议会星期一晚上作出了这个决定并且通知了所有的运输公司。'.repeat(30),
      ),
    ).toHaveLength(29);
  });

  it('is cut about the stamps of its head, with who wrote it, and in no sentence', () => {
    const head = 'Home News Sport Lorries leave the harbour By Ada Brook and Ben Reed';
    const told = 'The council of 12 May 2021 met late.';
    const page = `${head} May 13, 2021 9:05 am 3 min read Share ${told} Updated Dec. 14, 2021 ${STORY.join(' ')}`;
    const cuts = flatCuts(page).sort((a, b) => a - b);
    const pieces = [0, ...cuts].map((from, i) => page.slice(from, cuts[i]).trim());
    expect(pieces.slice(0, 5)).toEqual([
      'Home News Sport Lorries leave the harbour',
      'By Ada Brook and Ben Reed May 13, 2021 9:05 am 3 min read',
      `Share ${told}`,
      'Updated Dec. 14, 2021',
      STORY[0],
    ]);
    const [article] = cleanText(page);
    expect(article).toMatchObject({ authors: ['Ada Brook', 'Ben Reed'], date: '2021-05-13' });
    expect(article?.body).not.toContain('3 min read');
  });

  it('keeps the stamps of the lists behind its text where they are', () => {
    const list = Array.from({ length: 9 }, (_, i) => `Quay ${i} closes By Ada Brook May ${i + 1}, 2021 9:05 am`);
    expect(flatCuts(`${STORY.join(' ')} ${list.join(' ')}`)).toHaveLength(sentenceEnds(STORY.join(' ')).length + 9);
  });

  it('gives its sentences back as one paragraph', () => {
    const [article] = cleanText(PAGE);
    expect(article?.body).toContain(`${STORY[3]} ${STORY[4]}`);
    expect(article?.body.split('\n\n').length).toBeLessThan(4);
  });
});
