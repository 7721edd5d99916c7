import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/index.ts';
import { plainRanges } from '../../src/parsers/html/plain.ts';
import type { HtmlPage } from '../../src/parsers/html/types.ts';
import { profiles } from '../../src/profiles/index.ts';
import type { Profile } from '../../src/profiles/types.ts';

const all: readonly Profile[] = profiles;
const dumpOf = (id: string) => readFileSync(new URL(`../../fixtures/profiles/${id}.html`, import.meta.url));
const idsOf = (id: string, options = {}) =>
  clean(dumpOf(id), { file: id, ...options }).labelled.profiles.map((profile) => profile.id);

describe.each(all.map((profile) => [profile.id, profile] as const))('%s', (id, { until, selectors = {} }) => {
  test('is what its fixture is read by, and gives the text away by an element', () => {
    const { labelled } = clean(dumpOf(id), { file: id });
    expect(labelled.profiles.map((profile) => profile.id)).toEqual([id]);
    const said = labelled.blocks.filter(
      ({ label, claims }) => label === 'body' && claims.some(({ by }) => by === `profile:${id}`),
    );
    expect(said.length).toBeGreaterThan(0);
  });

  test('is over one day, and silent where it is not wanted', () => {
    expect(new Date(`${until}T00:00:00Z`).toISOString().slice(0, 10)).toBe(until);
    expect(idsOf(id, { capturedAt: `${until}T12:00:00Z` })).toEqual([id]);
    expect(idsOf(id, { capturedAt: `${Number(until.slice(0, 4)) + 1}-01-01T00:00:00Z` })).toEqual([]);
    expect(idsOf(id, { profiles: false })).toEqual([]);
  });

  test('has selectors that are quick', () => {
    const { page } = clean(dumpOf(id), { file: id }).labelled;
    for (const selector of Object.values(selectors).flat())
      expect(plainRanges(page as HtmlPage, selector), selector).toBeDefined();
  });
});

test('the families that must be known are, and ten outlets', () => {
  const ids = all.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['ndsoft', 'gnuboard', 'news.naver.com', 'blog.naver.com']));
  expect(all.filter(({ outlet, selectors }) => outlet && selectors?.body).length).toBeGreaterThanOrEqual(10);
});
