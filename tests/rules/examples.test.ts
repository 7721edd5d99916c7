import { expect, test } from 'vitest';
import { parseText } from '../../src/parsers/text/index.ts';
import { claimsOf, rules } from '../../src/rules/index.ts';
import type { Block, Source } from '../../src/types.ts';

const SOURCE: Omit<Source, 'text'> = {
  file: 'line.txt',
  encoding: 'utf-8',
  confidence: 1,
  repairs: [],
  url: null,
  capturedAt: null,
};

const blocksOf = (text: string): readonly Block[] => parseText({ ...SOURCE, text: `${text}\n` }).blocks;

/** Ids of the rules that claim a block of this line. */
const speakers = (text: string): string[] => blocksOf(text).flatMap((block) => claimsOf(block).map(({ by }) => by));

const cases = rules.flatMap(({ id, examples: { hits, misses } }) => [
  ...hits.map((text) => ({ id, text, hit: true })),
  ...misses.map((text) => ({ id, text, hit: false })),
]);

test('every rule brings examples of both sorts, and no two rules one name', () => {
  for (const { id, examples } of rules) {
    expect(examples.hits.length, id).toBeGreaterThan(0);
    expect(examples.misses.length, id).toBeGreaterThan(0);
  }
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(cases)('$id: “$text” $hit', ({ id, text, hit }) => {
  expect(blocksOf(text)).not.toEqual([]);
  if (hit) expect(speakers(text)).toContain(id);
  else expect(speakers(text)).not.toContain(id);
});
