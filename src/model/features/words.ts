import { functional, SORT, sorts } from './signs.ts';

/** Numbers a word can hash to, and how many of a text's are looked at. */
export const BUCKETS = 8192;
const MOST_WORDS = 96;
const MOST_SIGNS = 420;

/** What the prefix of a word, its end, a run of digits and so on are told apart by. */
const SEED = { word: 17, prefix: 29, suffix: 43, pair: 59, digits: 71, first: 89, last: 101 } as const;

const bucket = (hash: number, seed: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
};

/** What one scan of a text's first signs finds. Reused from block to block. */
export class Words {
  /** Buckets of its words; the first `count` are valid. */
  readonly buckets = new Uint16Array(MOST_WORDS + 8);
  count = 0;
  words = 0;
  /** Words that begin with a small letter, and those of at most three. */
  lower = 0;
  short = 0;
  hiragana = 0;
  /** Function signs, of Han and at the end of Korean words. */
  functions = 0;
  commas = 0;
  /** Signs looked at. */
  length = 0;
  /** Hash of the text with digits masked; 0 for texts too long to be furniture. */
  mask = 0;
  private hash = 0;
  private run = 0;
  private sort = 0;
  private initial = 0;
  private lastHash = 0;

  read(text: string): void {
    this.clear(text);
    let mask = 7;
    let before = 0;
    for (let i = 0; i < this.length; i++) {
      const code = text.charCodeAt(i);
      const sort = sorts[code] as number;
      if (sort !== SORT.digit) mask = (Math.imul(mask, 31) + code) | 0;
      else if (before !== SORT.digit) mask = (Math.imul(mask, 31) + 48) | 0;
      if (this.isWordSign(sort)) this.letter(code, sort);
      else this.sign(code, sort, text.charCodeAt(i - 1));
      before = sort;
    }
    this.end(text.charCodeAt(this.length - 1));
    if (this.words > 0) this.add(this.lastHash, SEED.last);
    this.mask = text.length <= 160 ? mask | 1 : 0;
  }

  private clear(text: string): void {
    this.count = this.words = this.lower = this.short = 0;
    this.hiragana = this.functions = this.commas = 0;
    this.hash = this.run = this.sort = this.lastHash = 0;
    this.length = Math.min(text.length, MOST_SIGNS);
  }

  private isWordSign(sort: number): boolean {
    return sort >= SORT.lower && sort <= SORT.hangul;
  }

  private add(hash: number, seed: number): void {
    if (this.count < MOST_WORDS) this.buckets[this.count++] = bucket(hash, seed);
  }

  private letter(code: number, sort: number): void {
    const digit = sort === SORT.digit;
    if (this.run > 0 && digit !== (this.sort === SORT.digit)) this.end(0);
    if (this.run === 0) {
      this.sort = this.initial = sort;
      this.hash = 0;
    }
    const small = sort === SORT.upper ? (code < 0x400 || code > 0x40f ? code + 32 : code + 80) : code;
    this.hash = digit ? this.hash + 1 : (Math.imul(this.hash, 31) + small) | 0;
    this.run++;
    if (sort === SORT.hangul && this.run === 2) this.add(this.hash, SEED.prefix);
  }

  /** A sign that ends a word: a blank, punctuation, or a sign of a script without blanks. */
  private sign(code: number, sort: number, previous: number): void {
    this.end(previous);
    if (code === 44 || code === 0x3001 || code === 0xff0c) this.commas++;
    if (sort < SORT.hiragana || sort > SORT.han) return;
    if (sort === SORT.hiragana) this.hiragana++;
    else this.functions += functional[code] as number;
    const pair = (Math.imul(previous || 0, 31) + code) | 0;
    this.add(pair, SEED.pair);
    this.lastHash = pair;
    this.words += 0.5;
  }

  private end(last: number): void {
    if (this.run === 0) return;
    if (this.sort === SORT.digit) this.add(this.hash, SEED.digits);
    else this.word(last);
    if (this.words === 0) this.add(this.hash, SEED.first);
    this.lastHash = this.hash;
    this.words++;
    this.run = 0;
  }

  private word(last: number): void {
    this.add(this.hash, SEED.word);
    if (this.sort === SORT.hangul) {
      this.functions += functional[last] as number;
      this.add(last, SEED.suffix);
    } else if (this.initial === SORT.lower) {
      this.lower++;
      if (this.run <= 3) this.short++;
    }
  }
}
