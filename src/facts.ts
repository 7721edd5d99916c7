import { remembering } from './known.ts';
import { bits, KIND, kinds, SIGN } from './signs.ts';

/** What is counted once, in one scan of a block's text, and read by every rule. */
export interface Facts {
  /** UTF-16 length of the text. */
  readonly length: number;
  /** Columns: wide (CJK, Hangul) characters count two. */
  readonly width: number;
  readonly words: number;
  readonly digits: number;
  readonly hangul: number;
  /** Han and kana. */
  readonly cjk: number;
  readonly latin: number;
  /** Letters of every script. */
  readonly letters: number;
  readonly upper: number;
  /** Number of sentence ends inside the text and at its end. */
  readonly sentences: number;
  /** The text ends as a sentence does (closing quotes and brackets looked through). */
  readonly endsSentence: boolean;
  /** The text ends in `…`, `...`, `[…]` or `··`. */
  readonly endsCut: boolean;
  /** Bits of `SIGN`: which telling signs (`@`, `©`, brackets …) stand in the text. */
  readonly signs: number;
  /** First sign where it is one of the ornaments that open promos, sub-heads and list lines, else ''. */
  readonly ornament: string;
  /** `|`, `·`, `ㅣ`, `>` separators standing between blanks. */
  readonly separators: number;
}

const kindAt = (text: string, i: number): number => kinds[text.charCodeAt(i)] ?? 0;

/** A dot behind a figure ends a sentence at the text's end, or behind two figures (a year, an amount) and before a blank. */
function endsFigure(text: string, i: number): boolean {
  return i + 1 === text.length || (kindAt(text, i + 1) === KIND.space && i > 4 && kindAt(text, i - 2) === KIND.digit);
}

const isInitial = (text: string, i: number): boolean =>
  text.charCodeAt(i) === 46 && (i < 2 || kindAt(text, i - 2) <= KIND.space);

/** True where the stop at `i` ends a sentence: not a decimal point, an initial or an abbreviation's dot inside a word. */
function endsAt(text: string, i: number, before: number): boolean {
  if (text.charCodeAt(i + 1) === 46 || before === KIND.stop) return false;
  if (before === KIND.hangul || before === KIND.cjk) return true;
  if (before === KIND.upper && isInitial(text, i)) return false;
  if (before === KIND.digit) return endsFigure(text, i);
  if (before <= KIND.space) return false;
  if (i + 1 === text.length) return true;
  const after = kindAt(text, i + 1);
  return after === KIND.closer || (after === KIND.space && kindAt(text, i + 2) !== KIND.lower);
}

function lastSign(text: string): number {
  let i = text.length - 1;
  while (i >= 0) {
    const kind = kindAt(text, i);
    if (kind !== KIND.closer && kind !== KIND.space) break;
    i--;
  }
  return i;
}

const CUT_END = /(?:…|⋯|\.\.\.?|···?|‥)\s*["'”’\])）］]?$/;

const isDot = (code: number): boolean => code === 46 || code === 0xb7 || code === 0x2025;

/** Signs that part the cells of a menu line where a blank stands before them: `|`, `·`, `ㅣ`, `│`, `›`. */
const isSeparator = (code: number): boolean =>
  code === 124 || code === 183 || code === 0x3163 || code === 0x2502 || code === 0x203a;

/** How many signs of each kind the text that was scanned last has; one array for all texts, since every scan begins anew. */
const tally = new Int32Array(KIND.unstopped + 1);

/** What one pass over a text counts beside the kinds of its signs. */
interface Scan {
  words: number;
  sentences: number;
  separators: number;
  signs: number;
  /** Signs of no kind that take two columns. */
  wide: number;
}

/** The one pass over a text: kinds into `tally`, the rest into the answer. */
function scan(text: string): Scan {
  tally.fill(0);
  const found: Scan = { words: 0, sentences: 0, separators: 0, signs: 0, wide: 0 };
  let before: number = KIND.space;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    tally[kind] = (tally[kind] as number) + 1;
    found.signs |= bits[code] as number;
    if (before === KIND.space && kind !== KIND.space) {
      found.words++;
      if (isSeparator(code)) found.separators++;
    }
    if (kind === KIND.stop) found.sentences += endsAt(text, i, before) ? 1 : 0;
    else if (kind === 0) countOther(text, i, code, before, found);
    before = kind;
  }
  return found;
}

function countOther(text: string, i: number, code: number, before: number, found: Scan): void {
  if (code > 0x2e80 && code < 0xd800) found.wide++;
  if (code === 47 && before === 0 && text.charCodeAt(i - 1) === 47) found.signs |= SIGN.slashes;
}

const counted = (kind: number): number => tally[kind] as number;

/** Whether a text is cut off; `last` is its last sign but for closing quotes and brackets, -1 for none. */
function isCut(text: string, last: number, signs: number): boolean {
  const dots = last >= 1 && isDot(text.charCodeAt(last)) && isDot(text.charCodeAt(last - 1));
  return ((signs & SIGN.ellipsis) !== 0 || dots) && CUT_END.test(text.length > 12 ? text.slice(-12) : text);
}

/** Whether a sentence's stop stands at `last`. */
function isStopped(text: string, last: number): boolean {
  const kind = last < 0 ? 0 : kindAt(text, last);
  return kind === KIND.wideStop || (kind === KIND.stop && text.length > 1);
}

/** Longest remark in brackets behind a text's last stop: who wrote it (`… said. (jp/mk)`), a wire, a picture. */
const REMARK = 24;

/** Whether a text ends in a stop and a remark in brackets. */
function endsRemarked(text: string): boolean {
  const close = text.charCodeAt(text.length - 1);
  if (close !== 41 && close !== 0xff09) return false;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  if (open < 2 || text.length - open > REMARK) return false;
  const last = lastSign(text.slice(0, open));
  return isStopped(text, last) && kindAt(text, last - 1) > KIND.digit;
}

/** Signs of Thai or Lao from which a text is longer than titles are; it holds about one sentence. */
const SENTENCE = 100;

/** Scripts without a full stop: how many sentences a text may have by its length. */
const unstopped = (found: number, letters: number): number => (found * 2 > letters ? Math.floor(found / SENTENCE) : 0);

function count(text: string): Facts {
  const { words, sentences, separators, signs, wide } = scan(text);
  const [hangul, cjk, wideStops] = [counted(KIND.hangul), counted(KIND.cjk), counted(KIND.wideStop)];
  const latin = counted(KIND.lower) + counted(KIND.upper);
  const letters = counted(KIND.letter) + latin + hangul + cjk + counted(KIND.unstopped);
  const bare = unstopped(counted(KIND.unstopped), letters);
  const last = lastSign(text);
  const endsCut = isCut(text, last, signs);
  return {
    length: text.length,
    width: text.length + hangul + cjk + wideStops + wide,
    words,
    digits: counted(KIND.digit),
    hangul,
    cjk,
    latin,
    upper: counted(KIND.upper),
    letters,
    sentences: sentences + wideStops + bare,
    endsCut,
    endsSentence: !endsCut && (bare > 0 || isStopped(text, last) || endsRemarked(text)),
    signs,
    ornament: text.length > 0 && kindAt(text, 0) === KIND.mark ? text.charAt(0) : '',
    separators,
  };
}

/**
 * Counts what rules read of a text, in one scan. Linear.
 * @param text a block's text after normalising
 */
export const factsOf = remembering(count);
