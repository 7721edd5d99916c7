import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../src/index.ts';
import { differences, type Expected, fixtures } from './fixtures.ts';

const listed: string[] = JSON.parse(readFileSync(new URL('known-failures.json', import.meta.url), 'utf8'));
const found = fixtures();

test('there are fixtures, and every name of known-failures.json is one of them', () => {
  expect(found.length).toBeGreaterThan(60);
  expect(listed.filter((name) => !found.some((fixture) => fixture.name === name))).toEqual([]);
  expect(listed).toEqual([...new Set(listed)].sort());
});

test.each(found.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
  const expected: Expected[] = JSON.parse(readFileSync(fixture.expect, 'utf8'));
  const result = clean(readFileSync(fixture.dump), { file: name });
  const wrong = differences(result.articles, expected);
  if (listed.includes(name)) {
    expect(wrong, `${name} passes now: take its line out of tests/known-failures.json`).not.toEqual([]);
  } else {
    expect(wrong).toEqual([]);
  }
});
