import type { HtmlPage } from '../../parsers/html/index.ts';
import type { DateField } from '../date.ts';
import { DAY_WEIGHTS } from './day-weights.ts';
import { type Calendar, calendarOf, dayFacts, echoes, eligible, isNeighbour, isUpdate } from './dayFacts.ts';
import { type Day, daysOf } from './days.ts';
import { isoOf, shifted, stampOf } from './stamp.ts';
import type { Stated } from './types.ts';

/** Days that may be the one of publication, each with what is counted of it. */
export function rowsOf(days: readonly Day[], calendar: Calendar): { day: Day; row: number[] }[] {
  return days
    .filter((day) => eligible(day, calendar))
    .map((day) => ({ day, row: dayFacts.map((test) => Number(test(day, calendar))) }));
}

/** The likeliest of a page's days. A day in universal time gives way to the one beside it on the publisher's own clock, where that is stated. */
export function chooseDay(days: readonly Day[]): Day | null {
  const calendar = calendarOf(days);
  const weighed = rowsOf(days, calendar).map(({ day, row }) => ({
    day,
    weight: row.reduce((sum, value, i) => sum + value * (DAY_WEIGHTS[i] ?? 0), 0),
  }));
  const best =
    weighed.reduce<(typeof weighed)[0] | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)?.day ?? null;
  if (!best || best.date !== calendar.stated || !calendar.universal) return best;
  return (
    days.find((day) => echoes(day, calendar)) ??
    (best.near === null ? days.find((day) => isNeighbour(day, calendar)) : null) ??
    best
  );
}

/** What a page states, with instants in universal time on the clock of the outlet's country, where that is certain. */
export function onClock(stated: Stated, offset: string | null): Stated {
  if (!offset) return stated;
  const here = (candidates: Stated['published']) =>
    candidates.map((one) => {
      const stamp = stampOf(one.value);
      return stamp ? { ...one, value: isoOf(shifted(stamp, offset)) ?? stamp.date } : one;
    });
  return { ...stated, published: here(stated.published), modified: here(stated.modified) };
}

/**
 * When the article was published, by all that the page states: never a change, a crawl or a masthead; 更新 at the headline only
 * where nothing says when the text was published, with a warning.
 * @param offset of the outlet's country, `+09:00`, where it is certain: days in universal time are then the publisher's
 */
export function chooseDate(
  stated: Stated,
  page: HtmlPage,
  headline: string | null,
  offset: string | null = null,
): DateField | null {
  const local = onClock(stated, offset);
  const day = chooseDay(daysOf(page, local, headline));
  if (!day) return null;
  const changed = local.modified.map(({ value }) => stampOf(value)).find((stamp) => stamp?.time);
  const update = isUpdate(day);
  return {
    date: day.date,
    publishedAt: update ? null : isoOf(day.stamp),
    modifiedAt: update ? isoOf(day.stamp) : changed ? isoOf(changed) : null,
    evidence: day.evidence,
    warnings: update ? ['date-of-update'] : [],
  };
}
