import { joinTimes, type Timed } from './join.ts';
import { evidenceOf, settle } from './order.ts';
import { plainLine } from './plain.ts';
import type { DateHints, DateReading, Role, Stamp } from './reading.ts';
import { rolesOf } from './roles.ts';
import { scanLine } from './scan.ts';

const NO_READINGS: DateReading[] = [];
const NO_HINTS: DateHints = {};

function isStated(stamp: Stamp, timed: Timed, role: Role | null, hints: DateHints): boolean {
  if (stamp.needs === 'nothing' || (hints.short && stamp.twoDigitYear)) return true;
  if (role !== null) return true;
  return stamp.needs === 'label or time' && timed.clock !== null;
}

/**
 * Date stamps of one line, in order of place, in any form that news pages print. A line without digits costs one scan.
 * @param text one line
 * @param hints what the page tells; without it, days such as 10/11/2024 are read with date null, by 'date:ambiguous'
 */
export function readDates(text: string, hints: DateHints = NO_HINTS): DateReading[] {
  const line = plainLine(text);
  const finds = scanLine(line);
  if (finds.stamps.length === 0) return NO_READINGS;
  const timed = joinTimes(line.text, finds);
  const stamps = timed.map((one) => one.stamp);
  const roles = rolesOf(
    line.text,
    stamps,
    timed.map((one) => one.clock !== null),
  );
  const evidence = evidenceOf(line.text, stamps, hints);
  return timed
    .map((one, i) => ({ one, role: roles[i] ?? null }))
    .filter(({ one, role }) => isStated(one.stamp, one, role, hints))
    .map(({ one, role }) => readingOf(text, settle(line.text, one.stamp, evidence), one, role));
}

function readingOf(text: string, stamp: Stamp, { clock }: Timed, role: Role | null): DateReading {
  return {
    start: stamp.start,
    end: stamp.end,
    text: text.slice(stamp.start, stamp.end),
    date: stamp.meanings[0]?.date ?? null,
    time: stamp.time ?? clock?.time ?? null,
    offset: stamp.offset ?? clock?.offset ?? null,
    precision: stamp.precision,
    role: role ?? 'unknown',
    by: stamp.by,
    twoDigitYear: stamp.twoDigitYear,
  };
}
