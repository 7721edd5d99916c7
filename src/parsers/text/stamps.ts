import { peopleAt } from '../../fields/bylines/people.ts';
import { type DateReading, readDates } from '../../fields/dates/index.ts';
import { sentenceEnds } from './sentences.ts';

/** A stamp in a page without lines: where it begins, with who wrote, and where it ends. */
type Span = readonly [start: number, end: number];

/** How far before a day its writer's name may begin, and how far apart they stand, in UTF-16 units. */
const REACH = { name: 120, apart: 40 };

/** Stamps that are cut out at most: those of the article stand above those of the lists behind it. */
const MOST = 4;

const OPENER = /(?:(?<!\p{L})(?:by|von|par|por)|(?<!\p{Lu})(?:By|BY|Von|Par|Por|Author:)) (?=\p{Lu})/gu;
/** Words of a label or a small mark right before a day. */
const LABEL =
  /(?:(?:[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|PUBLISHED|UPDATED|[Mm]odified|[Vv]eröffentlicht|[Pp]ubli[ée]|[Aa]ktualisiert|[Pp]ublicado|[Aa]ctualizado)(?: (?:on|am|le|el))?:? ?|[|·•–—-] ?)$/u;
const READING = /^\s?(?:[|·•–-]\s?)?\d{1,2} ?[Mm]in(?:ute)?s?(?: [Rr]ead)?(?!\p{L})/u;
/** A sentence runs on over its day: `on 3 May the`, `until 3 May`. */
const RUNS_ON = /(?<!\p{L})\p{Ll}{2,},? {1,3}[([]?$/u;
const GOES_ON = /^(?:[,;)] ?|\. ?(?=\p{Ll})| {1,3}(?=\p{Ll})| ?[-–—] ?(?=\p{Ll}))/u;
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|und|et|y|de|van|von)$/u;

/** Nothing but two to eight words with capitals: a name and a house. */
function areNames(text: string): boolean {
  const words = text.split(/[ ,·|–-]/).filter(Boolean);
  return words.length > 1 && words.length < 9 && words.every((word) => CAPITAL.test(word));
}

/** Where the line of the day begins: at `By` and the names before it, at its label, or at itself. */
function startOf(text: string, at: number, sentence: number): number {
  const from = Math.max(sentence, at - REACH.name);
  const before = text.slice(from, at);
  for (const { 0: opener, index } of before.matchAll(OPENER)) {
    const listed = peopleAt(before, index + opener.length, false);
    if (listed && before.length - listed.end <= REACH.apart) return from + index;
  }
  if (from === sentence && areNames(before)) return sentence;
  return at - (LABEL.exec(before)?.[0].length ?? 0);
}

function isStamp(text: string, { start, end, date, precision, role, time }: DateReading): boolean {
  if (date === null || precision !== 'full') return false;
  if (role !== 'unknown' || time !== null) return true;
  return !RUNS_ON.test(text.slice(Math.max(0, start - 24), start)) && !GOES_ON.test(text.slice(end, end + 6));
}

/** Stamps among sentences that end at `ends`, in order. */
function stampsOf(text: string, ends: readonly number[]): Span[] {
  const found: Span[] = [];
  let next = 0;
  let sentence = 0;
  for (const reading of readDates(text)) {
    if (!isStamp(text, reading)) continue;
    while (next < ends.length && (ends[next] as number) <= reading.start - 6) sentence = ends[next++] as number;
    const start = Math.max(found.at(-1)?.[1] ?? 0, startOf(text, reading.start, sentence));
    const end = reading.end + (READING.exec(text.slice(reading.end, reading.end + 24))?.[0].length ?? 0);
    found.push([start, end]);
    if (found.length === MOST) break;
  }
  return found;
}

/** Cuts of a long line of a page that was flattened to next to no lines: sentences, and stamps (`By Ada Brook May 12, 2021 9:00 am 3 min read`) of their own. */
export function flatCuts(text: string): number[] {
  const ends = sentenceEnds(text);
  if (ends.length === 0) return ends;
  const stamps = stampsOf(text, ends);
  const inside = (at: number): boolean => stamps.some(([start, end]) => at >= start && at <= end);
  return [...ends.filter((at) => !inside(at)), ...stamps.flat()];
}
