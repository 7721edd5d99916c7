import { expect, test } from 'vitest';
import { cleanText } from '../../src/index.ts';
import { SERIES_FACTS, seriesFacts } from '../../src/page/choice.ts';
import { takeNotes } from '../../src/page/notes.ts';
import { rolesOf } from '../../src/page/rhythm.ts';
import { alternating } from '../../src/page/series.ts';
import { parseText } from '../../src/parsers/text/index.ts';

const PLACES = ['harbour', 'library', 'orchard', 'tram line', 'market hall', 'lighthouse', 'old mill', 'ferry pier'];

/** Entries as a newspaper's front page prints them: a headline, a day, two sentences that break off. */
const list = PLACES.map((place, i) =>
  [
    `Council votes to rebuild the ${place} after a long dispute`,
    `March ${i + 3}, 2021`,
    `Members of the council agreed late on Monday that work on the ${place} should begin before the summer. Neighbours had asked for…`,
  ].join('\n'),
).join('\n\n');

/** One article whose parts have headings of their own and days in them. */
const article = [
  'How a small town rebuilt everything it had lost',
  'By Mara Lindqvist',
  'March 3, 2021',
  ...PLACES.flatMap((place, i) => [
    `The ${place}`,
    `The ${place} was the first thing that visitors saw, and the last that the flood of 20${10 + i} took away. For years nobody in the town spoke of it, and those who did were told to wait for the money that the region had promised.`,
    `When the plans were shown at last, two hundred people came to the school to see them. "We had stopped believing in the ${place}," said a teacher who has lived beside it for thirty years, "and then it stood there on paper, with doors and windows."`,
  ]),
].join('\n\n');

test('a list of teasers is read as its entries', () => {
  const records = cleanText(list);
  expect(records).toHaveLength(PLACES.length);
  expect(records.map(({ headline }) => headline)).toContain(
    'Council votes to rebuild the orchard after a long dispute',
  );
});

test('headings inside an article do not take it apart', () => {
  const [record, ...others] = cleanText(article);
  expect(others).toEqual([]);
  expect(record?.body).toContain('two hundred people came to the school');
  for (const place of PLACES) expect(record?.body).toContain(`believing in the ${place}`);
});

test('every fact of a series is a number, whatever the page', () => {
  for (const text of [list, article, 'One line.', '']) {
    const page = parseText({ file: 'a.txt', text, encoding: 'utf-8', url: null } as never);
    const notes = takeNotes(page);
    const roles = rolesOf(notes);
    const facts = seriesFacts(page, notes, roles, alternating(notes, roles), 0.5);
    expect(facts).toHaveLength(SERIES_FACTS.length);
    expect(facts.every(Number.isFinite)).toBe(true);
  }
});
