import type { Article } from '../types.ts';
import { onArticle } from './remark.ts';
import type { Check, Seen } from './types.ts';

/** Dates that stand for none in many a database. */
const placeholders = new Set(['1900-01-01', '1970-01-01', '1969-12-31', '1899-12-30', '0001-01-01', '2038-01-19']);

/** Year before which no news page is older. */
const OLDEST = '1880';

const DAY = 86_400_000;

/** The day that an address names: `/2024/03/05/`, `/20240305…`. */
function dayInUrl(url: string | null): string | undefined {
  const found = url === null ? null : /\/((?:19|20)\d\d)[-/]?([01]\d)[-/]?([0-3]\d)(?!\d\/)/.exec(url);
  if (!found) return undefined;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

function wrongWith({ date, url, captured_at: captured }: Article, seen: Seen, asOf: string): string | undefined {
  if (date === null) return undefined;
  if (placeholders.has(date)) return `unexpected placeholder date ${date}, expected the day of publication`;
  if (date < OLDEST) return `unexpected date ${date}, expected one after ${OLDEST}`;
  const crawl = (captured ?? seen.capturedAt)?.slice(0, 10);
  // Zones lie up to a day apart.
  if (crawl !== undefined && date > crawl && daysApart(date, crawl) > 1)
    return `unexpected date ${date} after the crawl, expected ${crawl} at the latest`;
  if (date > asOf) return `unexpected date ${date} in the future, expected ${asOf} at the latest`;
  const stated = dayInUrl(url);
  if (stated !== undefined && daysApart(stated, date) > 31)
    return `unexpected date ${date}, expected about ${stated} as the address says`;
  return undefined;
}

/** Dates that cannot be those of publication. */
export const suspiciousDate: Check = {
  id: 'suspicious-date',
  severity: 'error',
  per: 'article',
  means: 'a date lies in the future, after the crawl, far from the one in the address, or is a placeholder',
  advice: 'see `evidence.date` of the record for the words it was read from',
  look: (seen, { asOf }) =>
    seen.articles.flatMap((article) => {
      const message = wrongWith(article, seen, asOf);
      if (message === undefined) return [];
      const line = article.evidence.date?.line ?? article.lines.first;
      return [{ ...onArticle(seen, article, message), line: seen.recordLine ?? line }];
    }),
};
