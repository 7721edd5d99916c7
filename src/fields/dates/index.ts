import { remembering } from '../../known.ts';
import { bareDate as bare } from './cover.ts';
import { readDates as dates } from './read.ts';
import type { DateHints, DateReading } from './reading.ts';

export { dateShare } from './cover.ts';
export type { DateReading } from './reading.ts';

const unhinted = remembering((text): readonly DateReading[] => dates(text));

/** Date stamps of a line, as `read.ts` has it; remembered where no hints are given. */
export function readDates(text: string, hints?: DateHints): readonly DateReading[] {
  return hints ? dates(text, hints) : unhinted(text);
}

const bareAlone = remembering((text) => bare(text, readDates(text)));

/** True where a line is nothing but date stamps, their labels, times, week days, zones and separators. */
export function bareDate(text: string, readings: readonly DateReading[]): boolean {
  return readings === readDates(text) ? bareAlone(text) : bare(text, readings);
}
