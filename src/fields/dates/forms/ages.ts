import { tableOf } from '../../../signs.ts';
import type { Stamp } from '../reading.ts';
import { matchAt, skip, skipBack, wordAt, wordBefore } from '../tokens.ts';
import { AGE_AFTER, AGE_BEFORE, AGE_UNITS, AGE_WHOLE, DAY_WORDS, TODAY_WORDS } from '../words/ages.ts';
import { isTiedBefore } from './guards.ts';

const KOREAN = /\d{1,3} ?(?:초|분|시간|일|주일?|개월|달|년) ?전(?![가-힣])/y;
const EASTERN = /\d{1,3} ?(?:秒钟?|分[钟鐘]?|[个個]?小[时時]|時間|[天日週周年]|週間|[个個ヶか]月|カ月) ?[之以]?前/y;
const FRENCH = /il y a $/i;

function ageOf(start: number, end: number): Stamp {
  return { start, end, meanings: [], precision: 'relative', by: 'date:age', twoDigitYear: false, needs: 'nothing' };
}

function ageBefore(text: string, start: number): number | null {
  if (FRENCH.test(text.slice(Math.max(0, start - 7), start))) return start - 7;
  const word = wordBefore(text, skipBack(text, start, ' ', 1));
  return word && AGE_BEFORE.has(word.name) ? word.start : null;
}

/** 35분전, 3時間前, 3 hours ago, vor 3 Stunden, il y a 3 heures, 5 часов назад. */
export function readAge(text: string, start: number, end: number): Stamp | null {
  if (end - start > 3) return null;
  const sign = text.charCodeAt(text.charAt(end) === ' ' ? end + 1 : end);
  const eastern = sign > 127 ? (matchAt(KOREAN, text, start) ?? matchAt(EASTERN, text, start)) : null;
  if (eastern) return isTiedBefore(text, start) ? null : ageOf(start, start + eastern[0].length);
  const unit = wordAt(text, skip(text, end, ' ', 1));
  if (!unit || isTiedBefore(text, start)) return null;
  if (AGE_WHOLE.has(unit.name)) return ageOf(start, unit.end);
  if (!AGE_UNITS.has(unit.name)) return null;
  let next = wordAt(text, skip(text, unit.end, ' .', 2));
  if (next?.name === 'yang') next = wordAt(text, skip(text, next.end, ' ', 1));
  if (next && AGE_AFTER.has(next.name)) return ageOf(start, next.end);
  const before = ageBefore(text, start);
  return before === null ? null : ageOf(before, unit.end);
}

const CLOCK_NEXT = /[ ,]{0,3}(?:at |um |à |a las |в |kl\.? |오전 |오후 |午[前後] ?|上午|下午)?\d{1,2}[:h]\d\d/iy;
const LONGEST_DAY_WORD = 16;
const BREAK = 124;
const BREAKS = tableOf('|·•/()[]-');

/** 어제 14:05, Yesterday at 5:03 pm; 오늘 and today only so. All of a line. */
export function readDayTimes(text: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    const known = word && word.end - at <= LONGEST_DAY_WORD && (DAY_WORDS.has(word.name) || TODAY_WORDS.has(word.name));
    if (known && matchAt(CLOCK_NEXT, text, word.end)) stamps.push({ ...ageOf(at, word.end), by: 'date:day-word' });
    at = (word?.end ?? at) + 1;
  }
  return stamps;
}

/** First signs of day words: most parts of most lines are told apart by them. */
const FIRST_SIGNS = new Set([...DAY_WORDS].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));

function dayWordIn(text: string, from: number, to: number): Stamp | null {
  let start = from;
  let end = to;
  while (text.charCodeAt(start) === 32 && start < end) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  if (end - start > LONGEST_DAY_WORD || !FIRST_SIGNS.has(text.charCodeAt(start))) return null;
  if (!DAY_WORDS.has(text.slice(start, end).toLowerCase())) return null;
  return { ...ageOf(start, end), by: 'date:day-word' };
}

/** 어제, yesterday: a day word that is a line of its own or stands between separators or wide gaps. */
export function readDayWords(text: string): Stamp[] {
  const stamps: Stamp[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BREAK;
    if (BREAKS[code] === 0 && !(code === 32 && text.charCodeAt(i + 1) === 32)) continue;
    const stamp = i > from ? dayWordIn(text, from, i) : null;
    if (stamp) stamps.push(stamp);
    from = i + 1;
  }
  return stamps;
}
