import { isYear, two } from '../calendar.ts';
import type { Stamp } from '../reading.ts';

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const FORM = / {0,2}([\u0621-\u06cc]{2,8})(?: ?ماه)?[ ،,]{1,3}(\d{4})(?!\d)/y;
/** Days of the first six months and of the others; the last has 29 in most years. */
const LENGTH = { early: 31, late: 30 };
/** Years that stamps may name: 1921–2071. */
const YEARS = { first: 1300, last: 1450 };

/** Persian is also typed with the Arabic yeh and kaf. */
const monthOf = (name: string): number => MONTHS.indexOf(name.replaceAll('ي', 'ی').replaceAll('ك', 'ک')) + 1;

/** Days since 1 January of the year 0 of a day of the solar Hijri calendar; leap years by its cycle of 33. */
function dayNumber(year: number, month: number, day: number): number {
  const y = year + 1595;
  const months = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  return -355668 + 365 * y + Math.floor(y / 33) * 8 + Math.floor(((y % 33) + 3) / 4) + day + months;
}

/** A day of the solar Hijri calendar as YYYY-MM-DD of the Gregorian; null for years that no stamp names. */
function gregorian(year: number, month: number, day: number): string | null {
  const date = new Date((dayNumber(year, month, day) - dayNumber(1348, 10, 11)) * 86_400_000);
  const stated = date.getUTCFullYear();
  return isYear(stated) ? `${stated}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` : null;
}

/** Days of Iran's calendar: ۱۴ اسفند ۱۴۰۲, which is 4 March 2024. */
export function readJalali(text: string, start: number, end: number): Stamp | null {
  const next = text.charCodeAt(text.charCodeAt(end) === 32 ? end + 1 : end);
  if (end - start > 2 || !(next >= 0x621 && next <= 0x6cc)) return null;
  FORM.lastIndex = end;
  const found = FORM.exec(text);
  const [whole, name, stated] = found ?? [];
  const month = name ? monthOf(name) : 0;
  const [day, year] = [Number(text.slice(start, end)), Number(stated)];
  if (!whole || month === 0 || year < YEARS.first || year > YEARS.last) return null;
  if (day < 1 || day > (month < 7 ? LENGTH.early : LENGTH.late)) return null;
  const date = gregorian(year, month, day);
  const stamp = { start, end: end + whole.length, precision: 'full', by: 'date:jalali', twoDigitYear: false } as const;
  return date ? { ...stamp, meanings: [{ order: 'dmy', date }], needs: 'nothing' } : null;
}
