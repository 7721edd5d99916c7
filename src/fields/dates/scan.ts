import { readClock } from './clock.ts';
import { readAge, readDayTimes, readDayWords } from './forms/ages.ts';
import { readMonthDay, readNumerals, readYearFirst } from './forms/eastern.ts';
import { readJalali } from './forms/jalali.ts';
import { readNamed } from './forms/named.ts';
import { readCompact, readNumeric, readPair } from './forms/numeric.ts';
import { isDigit } from './plain.ts';
import type { Clock, Line, Stamp } from './reading.ts';

/** What stands in a line: days and times, each in order of place. */
export interface Finds {
  stamps: Stamp[];
  clocks: Clock[];
}

type Read = (text: string, start: number, end: number) => Stamp | null;

/** Forms by the sign behind their first digits, the likelier first. */
const BY_SIGN: Record<string, readonly Read[]> = {
  년: [readYearFirst, readAge],
  年: [readYearFirst, readAge],
  월: [readMonthDay],
  月: [readMonthDay],
  '.': [readNumeric, readPair, readNamed],
  '-': [readNumeric, readPair, readNamed],
  '/': [readNumeric, readPair, readNamed],
};
const OTHERS: readonly Read[] = [readAge, readNamed, readJalali];
const LONG: readonly Read[] = [readCompact];

function stampAt(text: string, start: number, end: number): Stamp | null {
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  const forms = end - start > 4 ? LONG : (BY_SIGN[next] ?? OTHERS);
  for (const read of forms) {
    const stamp = read(text, start, end);
    if (stamp) return stamp;
  }
  return null;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function scanDigits(text: string): Finds {
  const finds: Finds = { stamps: [], clocks: [] };
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const end = endOfDigits(text, i);
    const found = stampAt(text, i, end);
    const clock = found && found.precision !== 'yearless' ? null : readClock(text, i, end);
    const stamp = clock ? null : found;
    if (stamp) finds.stamps.push(stamp);
    if (clock) finds.clocks.push(clock);
    i = Math.max(end, stamp?.end ?? 0, clock?.end ?? 0) - 1;
  }
  return finds;
}

/** A day word alone is no longer than its line's label and outlet. */
const LONGEST_WORD_LINE = 48;

/** Every day and time of a line. Linear. */
export function scanLine(line: Line): Finds {
  const finds = line.digits ? scanDigits(line.text) : { stamps: [], clocks: [] };
  if (finds.stamps.length === 0 && line.text.length <= LONGEST_WORD_LINE) {
    finds.stamps = finds.clocks.length > 0 ? readDayTimes(line.text) : readDayWords(line.text);
  }
  if (line.numerals) {
    finds.stamps.push(...readNumerals(line.text));
    finds.stamps.sort((a, b) => a.start - b.start);
  }
  return finds;
}
