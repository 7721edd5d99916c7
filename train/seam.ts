// Learns where the headline of a one-line list entry ends, from headlines and texts put together with and without a blank.
//   node seam.mjs OUT GOLD …     prints how often it is right on files it did not see, and writes the weights to OUT, a module
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { seamFeatures, seamPlaces, type Words, wordsOf } from '../src/parsers/text/seam.ts';
import { type Choice, learn, scoreOf, sparse } from './softmax.ts';

/** One line of known seam; -1 where it holds no headline. */
interface Case {
  readonly file: string;
  readonly text: string;
  readonly at: number;
  readonly words: Words;
}

interface Item {
  readonly headline?: string | readonly string[] | null;
  readonly body?: string | readonly string[];
}

const FOLDS = 5;
const RIDGE = 0.004;
/** Signs of a text that a list prints. */
const TEASER = 140;
const flat = (text: string | readonly string[] | undefined): string =>
  [text ?? ''].flat().join(' ').replace(/\s+/g, ' ');

function casesOf(file: string, items: readonly Item[]): Case[] {
  const pairs = items.map(({ headline, body }) => [[headline ?? ''].flat()[0] ?? '', flat(body)] as const);
  return pairs.flatMap(([title, body], i) => {
    const head = title.trim().replace(/\s+/g, ' ');
    if (!/[가-힣]{2}/.test(head) || body.length < 40 || head.length < 7 || head.length > 90) return [];
    const others = pairs.filter((_, j) => j !== i).map((pair) => pair.join('\n'));
    const words = wordsOf(`${others.join('\n')}\n${body.slice(20, 600)}`);
    const entries = ['', ' '].map((glue) => ({
      file,
      text: head + glue + body.slice(0, TEASER),
      at: head.length,
      words,
    }));
    return [...entries, { file, text: body.slice(0, TEASER + 30), at: -1, words }];
  });
}

const size = seamFeatures('가나다라마바사아자차', 8, wordsOf('')).length;

function choiceOf({ text, at, words }: Case): Choice | null {
  const places = seamPlaces(text);
  const right = at < 0 ? places.length : places.indexOf(at);
  const none = [size - 1, 1];
  return right < 0 ? null : { rows: [...places.map((place) => sparse(seamFeatures(text, place, words))), none], right };
}

const isRight = ({ rows, right }: Choice, weights: readonly number[], blank: boolean): boolean => {
  // The dump's habit is known: only places of its kind compete.
  const values = rows.map((row) =>
    row[0] === size - 1 || (row[0] === 0) === blank ? scoreOf(row, weights) : -Infinity,
  );
  return values.indexOf(Math.max(...values)) === right;
};

const [out, ...golds] = process.argv.slice(2);
const cases = golds.flatMap((gold) =>
  readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; items?: Item[] })
    .filter(({ file }) => !/_(?!resiliparse)[a-z0-9-]+\.txt$/.test(file) || !file.startsWith('ko2'))
    .flatMap(({ file, items }) => casesOf(basename(file), items ?? [])),
);
const seen = new Set<string>();
const distinct = cases.filter(({ text }) => !seen.has(text) && seen.add(text));
const names = [...new Set(distinct.map(({ file }) => file.replace(/_[^_]*$/, '')))];
const folds = distinct.map(({ file }) => names.indexOf(file.replace(/_[^_]*$/, '')) % FOLDS);
const choices = distinct.map(choiceOf);
const seams = { alone: [0, 0], glued: [0, 0], spaced: [0, 0] };
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(
    size,
    choices.filter((choice, i): choice is Choice => choice !== null && folds[i] !== fold),
    RIDGE,
  );
  choices.forEach((choice, i) => {
    const { text, at } = distinct[i] as Case;
    if (!choice || folds[i] !== fold) return;
    const blank = text.charAt(at) === ' ';
    const count = seams[at < 0 ? 'alone' : blank ? 'spaced' : 'glued'];
    count[1]!++;
    if (isRight(choice, weights, blank)) count[0]!++;
  });
}
for (const [name, [right, all]] of Object.entries(seams)) console.log(`${name}: ${right} of ${all} right, out of fold`);
const weights = learn(
  size,
  choices.filter((choice): choice is Choice => choice !== null),
  RIDGE,
);
const HEAD = `/**
 * Weights of \`seamFeatures\`, in their order, and of a line without headline: a softmax over the places of a line, learned by
 * \`train/seam.ts\` from headlines and texts put together with and without a blank, files kept apart in the folds.
 */
export const SEAM_WEIGHTS: readonly number[] = `;
if (out) writeFileSync(out, `${HEAD}${JSON.stringify(weights.map((weight) => Math.round(weight * 100) / 100))};\n`);
