import type { Entry } from './entry.ts';
import type { Note } from './notes.ts';
import type { Series } from './series.ts';

/** Letters from which two titles, or the beginnings of two texts, that are the same are one entry's. */
const SAME = { title: 12, text: 80 };
/** Fewest entries of a carousel: by headline and text, and by text alone, where the carousel prints another headline. */
const CAROUSEL = { both: 2, text: 3 };

/** What tells an entry from others; '' where it is too short to tell. */
type Key = (entry: Entry) => string;

const beginning = (notes: readonly Note[], { texts }: Entry, length: number): string =>
  (notes[texts[0] ?? -1]?.fold ?? '').slice(0, length);

/** Headline and beginning of the text. */
const byBoth =
  (notes: readonly Note[]): Key =>
  (entry) => {
    const title = notes[entry.title ?? -1]?.fold ?? '';
    return title.length < SAME.title ? '' : `${title} ${beginning(notes, entry, SAME.title)}`;
  };

const byText =
  (notes: readonly Note[]): Key =>
  (entry) => {
    const text = beginning(notes, entry, SAME.text);
    return text.length < SAME.text ? '' : text;
  };

/** The last entry of each key, or the first. */
function printings(entries: readonly Entry[], key: Key, last: boolean): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) if (last || !found.has(key(entry))) found.set(key(entry), entry);
  return found;
}

/** How many of the first entries are printed again below, one after the other. */
function carouselOf(entries: readonly Entry[], key: Key): number {
  const last = printings(entries, key, true);
  const own = entries.findIndex((entry) => key(entry) === '' || last.get(key(entry)) === entry);
  return Math.max(0, own);
}

/**
 * A list without what it prints twice: of a carousel above the list, which has little else, the first printing goes; within the list
 * the later one.
 */
export function withoutTwins(notes: readonly Note[], series: Series): Series {
  const all = series.entries;
  const carousel = carouselOf(all, byBoth(notes)) >= CAROUSEL.both;
  const texts = !carousel && carouselOf(all, byText(notes)) >= CAROUSEL.text;
  const key = texts ? byText(notes) : byBoth(notes);
  const kept = printings(all, key, carousel || texts);
  const entries = all.filter((entry) => key(entry) === '' || kept.get(key(entry)) === entry);
  return entries.length < all.length ? { ...series, entries } : series;
}
