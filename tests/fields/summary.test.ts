import { expect, test } from 'vitest';
import { cleanText } from '../../src/index.ts';

const BODY = [
  'The ferry between the two islands carried its first passengers since November on Monday, after engineers finished replacing the ramp that a storm had torn away.',
  'The harbour office said that four crossings a day are planned until Easter, and seven afterwards, as long as the weather allows it.',
  '“We have waited for this through a very long winter,” said the owner of a bakery near the pier, who had to let two people go.',
];
const summaryOf = (...deck: string[]): string | null | undefined =>
  cleanText(['Ferry link between the two islands reopens', ...deck, '', BODY.join('\n\n')].join('\n'))[0]?.summary;

test.each([
  ['no full stop', ['Bakers near the pier had waited for months'], 'Bakers near the pier had waited for months'],
  [
    'printed twice',
    ['Bakers had waited for many months', 'Bakers had waited for many months'],
    'Bakers had waited for many months',
  ],
  ['buttons', ['Share via Email', 'Print', 'View Comments'], null],
  ['a credit and an account', ['Dana Whitlock | @dwhitlock', 'Jo Marsh/Harbour Pictures'], null],
  ['time to read', ['03.05.2024, 16:24 • 5 minutes to read this'], null],
])('a standfirst: %s', (_, deck, summary) => expect(summaryOf(...deck)).toBe(summary));
