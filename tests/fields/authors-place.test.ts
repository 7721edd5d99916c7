import { expect, test } from 'vitest';
import { cleanText } from '../../src/index.ts';

const BODY = [
  'The ferry between the two islands carried its first passengers since November on Monday, after engineers finished replacing the ramp that a storm had torn away.',
  'The harbour office said that four crossings a day are planned until Easter, and seven afterwards, as long as the weather allows it.',
  '“We have waited for this through a very long winter,” said the owner of a bakery near the pier, who had to let two people go.',
  'A second ramp on the northern side is to be rebuilt in the autumn, the office said, for which the council has set aside two million.',
];
const TEASERS = [
  'Most Popular',
  'Five bakeries to try this spring',
  'By Noel Hartley',
  'Where the storm hit hardest',
  'By Iris Colwell',
];
const page = (head: string[], middle: string[], tail: string[]): string =>
  [
    ['Home', 'News', 'Video'].join('\n'),
    ['Ferry link between the two islands reopens after winter repairs', ...head].join('\n'),
    BODY.slice(0, 2).join('\n\n'),
    middle.join('\n\n'),
    BODY.slice(2).join('\n\n'),
    tail.join('\n\n'),
  ].join('\n\n');
const authorsOf = (text: string): readonly string[] | undefined => cleanText(text)[0]?.authors;

test.each([
  ['teasers inside the text', page(['By Dana Whitlock'], TEASERS, []), ['Dana Whitlock']],
  ['teasers below it', page(['By Dana Whitlock'], [], TEASERS), ['Dana Whitlock']],
  ['two bylines', page(['By Dana Whitlock', 'By Jo Marsh'], TEASERS, []), ['Dana Whitlock', 'Jo Marsh']],
  ['signed below', page([], TEASERS, ['By Dana Whitlock']), ['Dana Whitlock']],
])('a lone article has its own bylines: %s', (_, text, names) => expect(authorsOf(text)).toEqual(names));
