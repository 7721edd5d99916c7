import { seamPlaces } from './seam.ts';

/** Signs that two texts must have in common at their beginnings, and the words that they are at least. */
const COMMON = { signs: 14, words: 3 };

const isBlank = (sign: string): boolean => sign.trim() === '';

/** Places of each run of signs that begins inside a word, with the sign before it. */
type Runs = Map<string, { readonly entry: string; readonly at: number }[]>;

/** Whether a word stands between blanks somewhere in the dump: the ending of a longer word does not. */
const standsAlone = (dump: string, word: string): boolean =>
  word.length > 1 && !/^[가-힣]{0,3}[.,!?]/.test(word) && dump.includes(` ${word} `);

function runsOf(entries: readonly string[]): Runs {
  const runs: Runs = new Map();
  for (const entry of entries) {
    for (const at of seamPlaces(entry)) {
      const run = entry.slice(at, at + COMMON.signs);
      if (isBlank(run.charAt(0)) || run.trim().split(/\s+/).length < COMMON.words) continue;
      const known = runs.get(run);
      if (known) known.push({ entry, at });
      else runs.set(run, [{ entry, at }]);
    }
  }
  return runs;
}

/**
 * Where headlines end that stand in one line with their texts, without a blank between: where the texts of two entries begin with the
 * same words, and the signs before them differ. Inside a text the same words begin behind a blank.
 * @param entries the lines
 * @param dump where they stand
 */
export function sharedSeams(entries: readonly string[], dump: string): Map<string, number> {
  const seams = new Map<string, number>();
  for (const [run, places] of runsOf([...new Set(entries)])) {
    const before = new Set(places.map(({ entry, at }) => entry.charAt(at - 1)));
    if (before.size < 2 || !standsAlone(dump, run.split(/\s/)[0] ?? '')) continue;
    for (const { entry, at } of places) seams.set(entry, Math.min(at, seams.get(entry) ?? at));
  }
  return seams;
}
