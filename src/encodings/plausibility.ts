import { CLASS, classCount, countClasses } from './classes.ts';

/** A language's shares of characters by class, in parts of 10,000; what is not named is nearly never met. */
type Shares = Partial<Record<keyof typeof CLASS, number>>;

/** `western`: any language written with one byte a letter, as it looks when read as windows-1252. */
export type Language = 'ko' | 'ja' | 'zh' | 'western';

const shares: Readonly<Record<Language, Shares>> = {
  ko: {
    commonHangul: 6800,
    hangul: 400,
    mark: 300,
    symbol: 30,
    commonHan: 30,
    han: 20,
    other: 10,
    katakana: 1,
    hiragana: 1,
  },
  ja: { hiragana: 4000, katakana: 1300, commonHan: 2200, han: 700, mark: 1000, symbol: 20, halfKana: 20, other: 10 },
  zh: { commonHan: 6000, han: 1600, mark: 1200, symbol: 20, rare: 5, other: 10, hiragana: 1, katakana: 1 },
  western: { latin: 4500, mark: 5000, symbol: 500 },
};

/** How many characters share a class. */
const sizes: Readonly<Record<keyof typeof CLASS, number>> = {
  ascii: 95,
  bad: 6500,
  commonHangul: 420,
  hangul: 10752,
  commonHan: 1100,
  han: 19800,
  rare: 20000,
  hiragana: 84,
  katakana: 90,
  halfKana: 63,
  mark: 100,
  symbol: 1000,
  latin: 128,
  other: 600,
};

/** Cost of an ASCII character, the same for all: tells apart what takes ASCII bytes for second halves and what does not. */
const ascii = Math.log(1 / 40);
const nearlyNever = 0.02;

function weightsOf(language: Language): Float64Array {
  const weights = new Float64Array(classCount);
  for (const [name, size] of Object.entries(sizes) as [keyof typeof CLASS, number][]) {
    weights[CLASS[name]] = Math.log((shares[language][name] ?? nearlyNever) / 10_000 / size);
  }
  weights[CLASS.ascii] = ascii;
  weights[CLASS.bad] = -22;
  return weights;
}

const weights = { ko: weightsOf('ko'), ja: weightsOf('ja'), zh: weightsOf('zh'), western: weightsOf('western') };

/** How a text looks as one of a language. */
export interface Look {
  /** Log likelihood of the whole: compares readings of the same bytes. */
  readonly total: number;
  /** Log likelihood of a character outside ASCII, on average: about -6.5 for good text, below -9 for garbage. 0 without any. */
  readonly mean: number;
  /** Characters outside ASCII, and those of them that right text does not hold. */
  readonly letters: number;
  readonly bad: number;
  /** Those of them that are marks and symbols of any language. */
  readonly marks: number;
}

/** Scores `text` as `language`. */
export function look(text: string, language: Language): Look {
  const counts = countClasses(text);
  const row = weights[language];
  let outside = 0;
  let letters = 0;
  for (let kind = 1; kind < classCount; kind += 1) {
    outside += counts[kind]! * row[kind]!;
    letters += counts[kind]!;
  }
  const total = outside + counts[CLASS.ascii]! * row[CLASS.ascii]!;
  const marks = counts[CLASS.mark]! + counts[CLASS.symbol]!;
  return { total, mean: letters === 0 ? 0 : outside / letters, letters, bad: counts[CLASS.bad]!, marks };
}
