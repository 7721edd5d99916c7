const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A number with two digits at least. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** True for a day that some year has. */
export function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] as number);
}

/** True for the years that stamps may name. */
export function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

/** The day as YYYY-MM-DD, or null where the calendar has no such day or the year is outside 1900–2099. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!isYear(year) || !isMonthDay(month, day)) return null;
  if (month === 2 && day === 29 && !isLeap(year)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** A year of two digits with its century: 70–99 are 19xx, the rest 20xx. */
export function fullYear(two: number): number {
  return two >= 70 ? 1900 + two : 2000 + two;
}
