import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/index.ts';

const MENU = ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Log in', 'Subscribe', 'Most read'];
const STORY = [
  'The harbour of Lindholm will be closed to lorries from next spring, the town council decided on Monday evening.',
  'Forty carriers had asked for a delay, and the mayor said that she had read every one of their letters.',
  'The ferry line keeps its two berths, and the fish market moves to the old customs house on the eastern quay.',
  'Engineers of the port expect that the cobbled street behind the quay can be reopened to pedestrians in September.',
  'A first draft of the plan had cost 2.4 million kronor more, which the council turned down in the autumn.',
];
const FOOT = ['Related topics', 'Harbours', 'Traffic', 'About us', 'Contact', 'Terms of use', 'Privacy'];

/** A page with `signature` between its headline and its text, and `behind` under it. */
const page = (signature: readonly string[], behind: readonly string[] = []): string =>
  [
    ...MENU,
    '',
    'Lindholm closes its harbour to lorries',
    '',
    ...signature,
    '',
    STORY.join('\n\n'),
    '',
    ...behind,
    '',
    ...FOOT,
  ].join('\n');

const authorsOf = (text: string): readonly string[] | undefined => cleanText(text)[0]?.authors;

describe('who signs without a byline', () => {
  test.each([
    [['Ada Brook', 'May 12, 2021'], ['Ada Brook']],
    [['Ada Brook', 'Reporter', '12 May 2021'], ['Ada Brook']],
    [['Ada Brook Ada Brook', 'May 12, 2021'], ['Ada Brook']],
    [['Headshot of Ada Brook', 'Ada Brook', 'May 12, 2021'], ['Ada Brook']],
    [
      ['Ada Brook', 'Ben Reed', 'May 12, 2021'],
      ['Ada Brook', 'Ben Reed'],
    ],
    [['By', 'The Lantern Team', 'May 12, 2021'], ['The Lantern Team']],
    [['Published on May 12, 2021 by Ada Brook (Lantern) - 5 Comments on it'], ['Ada Brook']],
  ])('%j: %j', (signature, authors) => {
    expect(authorsOf(page(signature))).toEqual(authors);
  });

  test('not whom a menu, a topic or the text names', () => {
    expect(authorsOf(page(['May 12, 2021']))).toEqual([]);
    expect(authorsOf(page(['Photo: Ada Brook']))).toEqual([]);
    expect(
      authorsOf(page(['May 12, 2021'], ['See also', 'Ada Brook', 'The mayor']).replace('the mayor', 'Ada Brook')),
    ).toEqual([]);
  });
});
