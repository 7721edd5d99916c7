import { matchAt, wordAt } from './tokens.ts';
import { ZONES } from './words/zones.ts';

const OPEN = / ?\(? ?/y;
const SHIFT = /([+-])(\d\d?)(?::?(\d\d))?(?![\d:.])/y;

/** A zone behind a time: where it ends, and its offset. */
interface Zone {
  end: number;
  offset: string | null;
}

function shiftAt(text: string, at: number, exact: boolean): Zone | null {
  const match = matchAt(SHIFT, text, at);
  if (!match) return null;
  const [whole, sign = '', hours = '', minutes = '00'] = match;
  // 09:00-10:30 is a span of time; 09:00 -0500 and 09:00:00-05:00 are zones.
  if (!exact && (hours.length !== 2 || whole.length !== 5)) return null;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return { end: at + whole.length, offset: `${sign}${hours.padStart(2, '0')}:${minutes}` };
}

/**
 * The zone behind a time: KST, (JST), +0900, GMT+9.
 * @param exact true where the time has seconds or stands behind a T: its offset may be written with a colon
 * @returns end = at where there is none
 */
export function readZone(text: string, at: number, exact: boolean): Zone {
  const from = at + (matchAt(OPEN, text, at)?.[0].length ?? 0);
  const shift = shiftAt(text, from, exact || text.charAt(from) === '+');
  if (shift) return shift;
  const word = wordAt(text, from);
  const offset = word ? ZONES.get(word.raw) : undefined;
  if (!word || offset === undefined) return { end: at, offset: null };
  const shifted = offset === 'Z' ? shiftAt(text, text.charAt(word.end) === ' ' ? word.end + 1 : word.end, true) : null;
  return shifted ?? { end: word.end, offset };
}
