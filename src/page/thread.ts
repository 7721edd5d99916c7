import { part } from '../model/grid.ts';
import type { Entry } from './entry.ts';
import type { Note } from './notes.ts';

/** The moment an entry states, for comparing: day and time, '' where it states none. */
function momentOf(notes: readonly Note[], { from, to }: Entry): string {
  for (let i = Math.max(0, from - 1); i <= Math.min(notes.length - 1, to + 1); i++) {
    const stated = notes[i]?.prose === 0 ? notes[i]?.dates.find(({ date }) => date !== null) : undefined;
    if (stated) return `${stated.date} ${stated.time ?? ''}`;
  }
  return '';
}

/** How many entries state a time of day, and whether they go forward in time, as a thread does, or back, as news do: 1 to -1. */
export function timesFacts(notes: readonly Note[], entries: readonly Entry[]): number[] {
  const moments = entries.map((entry) => momentOf(notes, entry));
  let order = 0;
  for (let i = 1; i < moments.length; i++) {
    const [one, next] = [moments[i - 1] ?? '', moments[i] ?? ''];
    if (one && next && one !== next) order += one < next ? 1 : -1;
  }
  return [part(moments, (moment) => /\d:\d\d/.test(moment)), order / Math.max(1, entries.length - 1)];
}

/** What comes before the subject of an answer. */
const ANSWER = /^(?:(?:re|aw|sv|rv|rép|antw|답글|回复|返信)\s?[:：]\s*)+/iu;

/** The share of titles that repeat another one, as answers in a thread do. */
export function answersAmong(titles: readonly Note[]): number {
  const counts = new Map<string, number>();
  const subject = ({ block }: Note): string => block.text.replace(ANSWER, '');
  for (const title of titles) counts.set(subject(title), (counts.get(subject(title)) ?? 0) + 1);
  return part(titles, (title) => (counts.get(subject(title)) ?? 0) > 1);
}

/** Blocks within which a comments heading and its counter are one. */
const TOGETHER = 6;

/** The share of entries that stand below what announces reader comments; 0 where every post of a list has its own such line. */
export function underComments(notes: readonly Note[], entries: readonly Entry[]): number {
  const openers = notes.flatMap(({ opens }, i) => (opens === 'comment' ? [i] : []));
  const first = openers[0];
  if (first === undefined || openers.filter((i) => i > first + TOGETHER).length > 1) return 0;
  return part(entries, ({ from }) => from >= first);
}
