import type { SiteProfile } from './types.ts';

/** What has moved, and how far in words. */
interface Move {
  readonly what: string;
  readonly words: string;
}

/** Articles from which on rates and lengths say something. */
const ENOUGH = 20;

/** Standard errors between two shares, or means, that are no chance. */
const DEVIATIONS = 4;

/** Between two shares: that, and the least difference that matters. */
const MOVED = { deviations: DEVIATIONS, difference: 0.1 };

/** Whether a share is larger than it was, by so much and by so many standard errors. */
export function isApart(here: number, of: number, before: number, ofBefore: number, by = MOVED): boolean {
  const difference = here / of - before / ofBefore;
  const pooled = (here + before) / (of + ofBefore);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / of + 1 / ofBefore));
  return difference > by.difference && difference > by.deviations * error;
}

const percent = (part: number, of: number) => `${Math.round((100 * part) / of)} %`;

function rates(now: SiteProfile, before: SiteProfile): Move[] {
  if (now.articles < ENOUGH || before.articles < ENOUGH) return [];
  return (['headline', 'date', 'source'] as const)
    .filter((field) => isApart(now.without[field], now.articles, before.without[field], before.articles))
    .map((field) => ({
      what: `without ${field}`,
      words: `${percent(now.without[field], now.articles)} of articles without ${field}, expected ${percent(before.without[field], before.articles)}`,
    }));
}

/** Means of lengths so many times apart, and as many standard errors, are no chance. */
const TIMES = 1.6;

function lengths(now: SiteProfile, before: SiteProfile): Move[] {
  if (now.articles < ENOUGH || before.articles < ENOUGH) return [];
  const mean = ({ length, articles }: SiteProfile) => length.sum / articles;
  const variance = (profile: SiteProfile) => profile.length.squares / profile.articles - mean(profile) ** 2;
  const difference = Math.abs(mean(now) - mean(before));
  const error = Math.sqrt(Math.max(0, variance(now)) / now.articles + Math.max(0, variance(before)) / before.articles);
  if (difference < Math.log(TIMES) || difference < DEVIATIONS * error) return [];
  const signs = (profile: SiteProfile) => Math.round(Math.exp(mean(profile)));
  return [{ what: 'length', words: `typical length of ${signs(now)} characters, expected ${signs(before)}` }];
}

/** Shift of shares, half of the sum of all differences, that is no chance. */
const SHIFT = 0.25;

function mix(now: SiteProfile, before: SiteProfile): Move[] {
  const sum = (labels: SiteProfile['labels']) => Object.values(labels).reduce((all, count) => all + count, 0);
  const [all, allBefore] = [sum(now.labels), sum(before.labels)];
  if (all === 0 || allBefore === 0) return [];
  const moves = [...new Set([...Object.keys(now.labels), ...Object.keys(before.labels)])].map((label) => {
    const move = (now.labels[label] ?? 0) / all - (before.labels[label] ?? 0) / allBefore;
    return { label, move };
  });
  if (moves.reduce((total, { move }) => total + Math.abs(move), 0) / 2 < SHIFT) return [];
  const { label } = moves.reduce((most, one) => (Math.abs(one.move) > Math.abs(most.move) ? one : most));
  const share = percent(now.labels[label] ?? 0, all);
  const expected = percent(before.labels[label] ?? 0, allBefore);
  return [{ what: `label ${label}`, words: `${share} of blocks labelled ${label}, expected ${expected}` }];
}

/** Rates, lengths and labels of a site that are not what they were. */
export function movesOf(now: SiteProfile, before: SiteProfile): readonly Move[] {
  return [...rates(now, before), ...lengths(now, before), ...mix(now, before)];
}
