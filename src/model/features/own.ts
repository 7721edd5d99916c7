import type { Facts } from '../../facts.ts';
import { SIGN } from '../../signs.ts';
import type { Block } from '../../types.ts';
import { log, share } from '../grid.ts';
import { SORT, sorts } from './signs.ts';
import type { Words } from './words.ts';

/** Columns of a block by itself. */
export const OWN = [
  ...['width', 'words', 'sentences', 'prose', 'ending', 'digits', 'upper', 'latin', 'hangul', 'cjk', 'letters'],
  ...['separators', 'first', 'wordLength', 'comma', 'quote', 'at', 'copyright', 'bar', 'hash', 'slashes', 'colon'],
  ...['bracket', 'ellipsis', 'greater', 'ornament', 'glued', 'gap', 'indent', 'mark', 'kind'],
  ...['lower', 'short', 'hiragana', 'functions', 'commas', 'wordScore'],
] as const;

const KINDS: ReadonlyMap<string, number> = new Map(
  ['line', 'listItem', 'cell', 'caption', 'pre', 'heading', 'paragraph'].map((kind, i) => [kind, i]),
);
const MARKS = '•*+-·□▪◦o';
const COLON = 58;

/** Weight as prose, in columns: 0 for what has no sentence and little text. */
export function proseOf({ facts, linkedChars }: Block): number {
  const { width, sentences } = facts;
  if (facts.letters * 2 < facts.length || linkedChars * 2 > facts.length) return 0;
  if (facts.endsSentence && (facts.words >= 4 || facts.cjk > 10 || facts.hangul > 8)) return width;
  if (sentences >= 1 && width >= 60) return width;
  return width >= 160 ? width / 2 : 0;
}

function endingOf(text: string, facts: Facts): number {
  if (facts.endsCut) return 2;
  const last = text.charCodeAt(text.length - 1);
  if (last === 63 || last === 0xff1f) return 4;
  if (facts.endsSentence) return 5;
  if (last === COLON || last === 0xff1a) return 3;
  return sorts[last] === SORT.other ? 1 : 0;
}

function writeShares(data: Float32Array, at: number, facts: Facts): void {
  const { length, letters } = facts;
  data[at] = share(facts.digits, length);
  data[at + 1] = share(facts.upper, facts.latin);
  data[at + 2] = share(facts.latin, letters);
  data[at + 3] = share(facts.hangul, letters);
  data[at + 4] = share(facts.cjk, letters);
  data[at + 5] = share(letters, length);
}

const BITS = [SIGN.quote, SIGN.at, SIGN.copyright, SIGN.bar, SIGN.hash, SIGN.slashes, SIGN.colon, SIGN.bracket];
const MORE_BITS = [SIGN.ellipsis, SIGN.greater];
const ALL_BITS = [SIGN.comma, ...BITS, ...MORE_BITS];

/** Writes a block's own columns from `at` on. */
export function writeOwn(data: Float32Array, at: number, block: Block, words: Words, wordScore: number): void {
  const { facts, text } = block;
  data[at] = log(facts.width);
  data[at + 1] = log(facts.words + facts.cjk / 2);
  data[at + 2] = log(facts.sentences);
  data[at + 3] = Math.min(10, proseOf(block) / 100);
  data[at + 4] = endingOf(text, facts);
  writeShares(data, at + 5, facts);
  data[at + 11] = Math.min(8, facts.separators);
  data[at + 12] = sorts[text.charCodeAt(0)] as number;
  data[at + 13] = share(facts.length, facts.words);
  for (let i = 0; i < ALL_BITS.length; i++) data[at + 14 + i] = facts.signs & (ALL_BITS[i] as number) ? 1 : 0;
  data[at + 25] = facts.ornament === '' ? 0 : 1;
  data[at + 26] = block.glued ? 1 : 0;
  data[at + 27] = Math.min(4, block.gap);
  data[at + 28] = Math.min(16, block.indent);
  data[at + 29] = block.mark === '' ? 0 : 1 + MARKS.indexOf(block.mark);
  data[at + 30] = KINDS.get(block.kind) ?? 0;
  writeWords(data, at + 31, words, wordScore);
}

function writeWords(data: Float32Array, at: number, words: Words, wordScore: number): void {
  data[at] = share(words.lower, words.words);
  data[at + 1] = share(words.short, words.words);
  data[at + 2] = share(words.hiragana, words.length);
  data[at + 3] = share(words.functions, words.words);
  data[at + 4] = share(words.commas * 100, words.length);
  data[at + 5] = wordScore;
}
