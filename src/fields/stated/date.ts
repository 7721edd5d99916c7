import type { HtmlPage } from '../../parsers/html/index.ts';
import type { DateField } from '../date.ts';
import { type Calendar, calendarOf, dayFacts, dayWeights, echoes, eligible, isNeighbour } from './dayFacts.ts';
import { type Day, daysOf } from './days.ts';
import { isoOf, shifted, stampOf } from './stamp.ts';
import type { Stated } from './types.ts';

const weightOf = (day: Day, calendar: Calendar): number =>
  dayFacts.reduce((sum, test, i) => sum + Number(test(day, calendar)) * (dayWeights[i] ?? 0), 0);

/** The likeliest of a page's days. A day in universal time gives way to the one beside it on the publisher's own clock, where that is stated. */
export function chooseDay(days: readonly Day[]): Day | null {
  const calendar = calendarOf(days);
  const weighed = days
    .filter((day) => eligible(day, calendar))
    .map((day) => ({ day, weight: weightOf(day, calendar) }));
  const best =
    weighed.reduce<(typeof weighed)[0] | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)?.day ?? null;
  if (!best || best.date !== calendar.stated || !calendar.universal) return best;
  return (
    days.find((day) => echoes(day, calendar)) ??
    (best.near === null ? days.find((day) => isNeighbour(day, calendar)) : null) ??
    best
  );
}

/** Blocks from the headline to a line of notes that dates the article. */
const NOTES = { above: -3, below: 12 };

/**
 * The day of 更新 at the headline, where the page states no other: in China and Japan the day a text was put up, and it says so by a warning.
 * Elsewhere a day of change stands beside one of publication, and alone tells nothing of it.
 */
export function updateOf(stated: Stated, page: HtmlPage, headline: string | null): DateField | null {
  const day = daysOf(page, stated, headline).find(
    ({ by, near }) => by.has('renewed') && near !== null && near >= NOTES.above && near <= NOTES.below,
  );
  if (!day) return null;
  const { date, stamp, evidence } = day;
  return { date, publishedAt: null, modifiedAt: isoOf(stamp), evidence, warnings: ['date-of-update'] };
}

/**
 * When the article was published, by all that the page states: never a change, a crawl or a masthead.
 * @param offset of the outlet's country, `+09:00`, where it is certain: days in universal time are then the publisher's
 */
export function chooseDate(
  stated: Stated,
  page: HtmlPage,
  headline: string | null,
  offset: string | null = null,
): DateField | null {
  const here = (candidates: Stated['published']) =>
    candidates.map((one) => {
      const stamp = offset ? stampOf(one.value) : null;
      return stamp ? { ...one, value: isoOf(shifted(stamp, offset)) ?? stamp.date } : one;
    });
  const local = { ...stated, published: here(stated.published), modified: here(stated.modified) };
  const day = chooseDay(daysOf(page, local, headline));
  if (!day) return null;
  const changed = local.modified.map(({ value }) => stampOf(value)).find((stamp) => stamp?.time);
  return {
    date: day.date,
    publishedAt: isoOf(day.stamp),
    modifiedAt: changed ? isoOf(changed) : null,
    evidence: day.evidence,
    warnings: [],
  };
}
