import type { Note } from './notes.ts';
import { type Role, separatorsOf } from './rhythm.ts';
import { ALTERNATION, alternating, type Entry, type Series, seriesOf, worth } from './series.ts';

/** Columns of some blocks, summed. */
export const columns = (notes: readonly Note[], indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);

/** Least columns of an entry where only two or three follow one another: short ones are no proof of a series. */
const SUBSTANTIAL = 200;

/** Columns of a paragraph that can be a whole article in one line. */
const WHOLE = 450;

/** Mean width of the entries' titles: sub-headings are short, headlines are not. */
function meanWidth(notes: readonly Note[], entries: readonly Entry[]): number {
  return (
    entries.reduce((sum, { title }) => sum + (title === null ? 0 : (notes[title]?.block.facts.width ?? 0)), 0) /
    entries.length
  );
}

/** Median columns of the entries' texts: teasers have about 170, headlines that pass for text about 50. */
function medianText(notes: readonly Note[], entries: readonly Entry[]): number {
  const sizes = entries.map((entry) => columns(notes, entry.texts)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Least median of a list's texts: below it the list is one of bare headlines. */
const TEASER = 60;

/** Whether a series is more than chance: enough entries with titles, most separators used, long texts where entries are few. */
function isSound(notes: readonly Note[], roles: readonly Role[], series: Series, dense: boolean): boolean {
  const { entries, share, separator } = series;
  const titled = entries.filter((entry) => entry.title !== null);
  const proper = entries.filter((entry) => entry.texts.some((i) => roles[i] === 'text')).length;
  if (share < 0.5 || proper < entries.length * 0.6 || medianText(notes, entries) < TEASER) return false;
  if (separator === ALTERNATION) {
    const whole = dense && titled.length >= 2 && titled.every((entry) => columns(notes, entry.texts) >= WHOLE);
    return (whole && meanWidth(notes, titled) >= 26) || (titled.length >= 4 && meanWidth(notes, titled) >= 30);
  }
  const alone = entries.filter((entry) => entry.texts.length === 1).length;
  if (alone >= 5 && alone >= entries.length * 0.8 && share >= 0.7) return true;
  if (titled.length >= 4) return true;
  const long = titled.every((entry) => columns(notes, entry.texts) >= SUBSTANTIAL);
  return titled.length >= (dense ? 2 : 3) && titled.length === entries.length && long;
}

/** The likeliest series of a page, or null where none is more than chance. */
export function bestSeries(notes: readonly Note[], roles: readonly Role[], dense: boolean): Series | null {
  const all = separatorsOf(notes, roles, dense).map((separator) => seriesOf(notes, roles, separator));
  all.push(alternating(notes, roles));
  const sound = all.filter((series) => isSound(notes, roles, series, dense));
  return sound.reduce<Series | null>((best, series) => (!best || worth(series) > worth(best) ? series : best), null);
}
