import { doubledHead } from './cuts.ts';
import type { Line } from './lines.ts';
import { likeliestSeam, seamOdds, type Words, wordsOf } from './seam.ts';
import { sharedSeams } from './shared.ts';

const ENTRY_END = /(?:…|\.\.\.?|···?|\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?(?:\s[가-힣: \d]{1,20})?)\s*$/;

/** Least and most signs of a headline that has a line of its own. */
const OWN_LINE = { least: 18, most: 90 };

/** Shortest and longest entry in one line, in UTF-16 units. */
const ENTRY = { least: 60, most: 600 };
/** Shortest entry of a dump known to print them so, and shortest of one whose text is not cut off. */
const SHORTEST = 36;
const WHOLE = 120;

/** How a dump prints its list entries in one line each, headline and text. */
export interface OneLine {
  readonly words: Words;
  /** A blank parts headline and text; null where it does in some lines only. */
  readonly spaced: boolean | null;
  /** The headlines are cut off, and the text follows the cut mark. */
  readonly cut: boolean;
  /** Where headlines end because another entry's text begins with the same words, by the line. */
  readonly shared: ReadonlyMap<string, number>;
}

const isEntry = (text: string, { start, end }: Line): boolean =>
  end - start >= ENTRY.least && ENTRY_END.test(text.slice(Math.max(start, end - 40), end));

/** Whether several lines are cut or dated at their end, and most of them have no headline above them. */
function inOneLine(text: string, lines: readonly Line[]): boolean {
  let entries = 0;
  let headed = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!isEntry(text, lines[i] as Line)) continue;
    entries++;
    const above = lines[i - 1] as Line;
    const length = above.end - above.start;
    const own =
      length >= OWN_LINE.least && length <= OWN_LINE.most && !ENTRY_END.test(text.slice(above.end - 12, above.end));
    if (own && text.indexOf(text.slice(above.start, above.end)) === above.start) headed++;
  }
  return entries >= 3 && headed < entries * 0.5;
}

/** Entries that are asked how headline and text are parted, and the share of them that must have both. */
const ASKED = 24;
const LEAST = 0.66;
/** Share of them from which all are parted alike. */
const ALIKE = 0.62;

/** Lines below a line that may print its headline again. */
const BELOW = 2;

/** Texts of the lines below a line that may print its headline again. */
const belowOf = (text: string, lines: readonly Line[], i: number): string[] =>
  lines.slice(i + 1, i + 1 + BELOW).map(({ start, end }) => text.slice(start, end));

/** What a line says whose headline is known to end without a blank behind it. */
const GLUED = { glued: 1, spaced: 0 };

/** The lines that are entries, as they stand. */
const entriesIn = (text: string, lines: readonly Line[]): string[] =>
  lines
    .filter((line) => isEntry(text, line) && line.end - line.start <= ENTRY.most)
    .map(({ start, end }) => text.slice(start, end));

/** What speaks for headline and text in one line, summed over entries. */
function evidence(text: string, lines: readonly Line[], words: Words) {
  const sums = { entries: 0, plain: 0, cut: 0, glued: 0, spaced: 0 };
  const shared = sharedSeams(entriesIn(text, lines), text);
  for (let i = 0; i < lines.length && sums.entries < ASKED; i++) {
    const line = lines[i] as Line;
    if (!isEntry(text, line) || line.end - line.start > ENTRY.most) continue;
    const raw = text.slice(line.start, line.end);
    const odds = shared.has(raw) ? GLUED : seamOdds(raw, words);
    sums.entries++;
    sums.plain += plainSeam(raw, belowOf(text, lines, i)) > 0 ? 1 : 0;
    sums.cut += cutSeam(raw) > 0 ? 1 : 0;
    sums.glued += odds.glued;
    sums.spaced += odds.spaced;
  }
  return { ...sums, shared };
}

/** The habit of a dump that prints its entries in one line each; null where it does not, or is not Korean. */
export function oneLineEntries(text: string, lines: readonly Line[]): OneLine | null {
  if (!/[가-힣]/.test(text) || !inOneLine(text, lines)) return null;
  const words = wordsOf(text);
  const { entries, plain, cut, glued, spaced, shared } = evidence(text, lines, words);
  const both = glued + spaced;
  if (Math.max(plain, cut, both) < entries * LEAST) return null;
  const mixed = Math.max(glued, spaced) < both * ALIKE;
  return { words, spaced: mixed ? null : spaced > glued, cut: cut >= entries * LEAST, shared };
}

const CUT_MARK = /\.\.\.(?=["“'(◇▲가-힣])/g;
/** Where the cut mark of a headline may stand, in UTF-16 units. */
const CUT_AT = { least: 10, usual: 38, most: 56 };

/** Where a headline ends that was cut off, with its text right behind the cut mark; -1 where there is none. */
function cutSeam(raw: string, least = CUT_AT.least): number {
  const marks = [...raw.slice(0, CUT_AT.most).matchAll(CUT_MARK)].map(({ index }) => index + 3);
  return marks.findLast((at) => at >= least) ?? -1;
}

const SIGN = /[\p{L}\p{N}]/u;
/** Fewest letters that two lines share for one to print the other's headline, and most that the other has besides. */
const ECHO = { least: 12, rest: 5 };

/** Where the letters end that a line begins with and another line has little else than; -1 where there are few. */
function echoEnd(raw: string, other: string): number {
  const plain = other.replace(/<[^<>]{0,80}>|&[a-z]{2,6};/g, '').toLowerCase();
  let at = 0;
  let shared = 0;
  let j = 0;
  while (at < raw.length) {
    if (!SIGN.test(raw.charAt(at))) {
      at++;
      continue;
    }
    while (j < plain.length && !SIGN.test(plain.charAt(j))) j++;
    if (raw.charAt(at).toLowerCase() !== plain.charAt(j)) break;
    at++;
    j++;
    shared++;
  }
  if (shared < ECHO.least || plain.slice(j).replace(/[^\p{L}\p{N}]+/gu, '').length > ECHO.rest) return -1;
  while (at > 0 && /[\s“‘([<]/.test(raw.charAt(at - 1))) at--;
  return at;
}

const RUN_OF_BLANKS = /\s{2,}(?=\S)/;

/** Where the headline ends that a run of blanks or the lines below tell; -1 where they do not. */
function plainSeam(raw: string, below: readonly string[]): number {
  for (const other of below) {
    const end = echoEnd(raw, other);
    if (end > 0 && end < raw.length - 15) return end;
  }
  const blanks = RUN_OF_BLANKS.exec(raw);
  return blanks && blanks.index > 10 && blanks.index < 120 ? blanks.index : -1;
}

/**
 * Where the headline of a one-line entry ends, in UTF-16 units from its start; -1 where the line is none.
 * @param below the lines below, the nearest first
 */
export function seamOf(raw: string, below: readonly string[], { words, spaced, cut, shared }: OneLine): number {
  if (raw.length < SHORTEST || raw.length > ENTRY.most || !/[가-힣]/.test(raw)) return -1;
  if (raw.length < WHOLE && !ENTRY_END.test(raw.slice(-40))) return -1;
  if (doubledHead(raw).length > 1) return -1;
  const plain = shared.get(raw) ?? plainSeam(raw, below);
  const marked = plain < 0 ? cutSeam(raw, cut ? CUT_AT.least : CUT_AT.usual) : plain;
  return marked > 0 ? marked : likeliestSeam(raw, words, spaced);
}
