// Learns which of the days that a page of HTML states is the one of publication, from pages whose day was judged by people.
//   node dates.mjs OUT NAME=FOLDER=GOLD …    prints how often it is right on sites it did not see, and writes the weights to OUT, a module
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/encodings/index.ts';
import { dataOf } from '../src/fields/html.ts';
import { onClock, rowsOf } from '../src/fields/stated/date.ts';
import { calendarOf, dayFacts } from '../src/fields/stated/dayFacts.ts';
import { daysOf } from '../src/fields/stated/days.ts';
import { chooseSource } from '../src/fields/stated/index.ts';
import { outletNamed } from '../src/outlets/index.ts';
import { isHtml } from '../src/page/structure.ts';
import { parse } from '../src/parsers/index.ts';
import { siteOf } from './gold.ts';
import { type Choice, learn, scoreOf, sparse } from './softmax.ts';

const FOLDS = 5;
const RIDGE = 0.0006;

interface Line {
  readonly file: string;
  readonly url?: string | null;
  readonly items: readonly { readonly date?: string | null }[];
}

/** A page whose day is known: its days, and which is right; -1 where none is. */
interface Case extends Choice {
  readonly set: string;
  readonly fold: number;
}

function foldOf(site: string): number {
  return createHash('sha256').update(site).digest().readUInt32BE() % FOLDS;
}

function caseOf(set: string, path: string, { file, url, items }: Line): Case | null {
  const date = items.length === 1 ? items[0]?.date : null;
  if (!date || !existsSync(path)) return null;
  const page = parse(decode({ file, bytes: readFileSync(path), url: null, capturedAt: null }), 'html');
  if (!isHtml(page)) return null;
  const { stated, headline } = dataOf(page);
  const offset = outletNamed(chooseSource(stated, page, null)?.value ?? '')?.offset ?? null;
  const days = daysOf(page, onClock(stated, offset), headline?.value ?? null);
  const rows = rowsOf(days, calendarOf(days));
  return {
    set,
    fold: foldOf((url && siteOf(url)) || file),
    rows: rows.map(({ row }) => sparse(row)),
    right: rows.findIndex(({ day }) => day.date === date.slice(0, 10)),
  };
}

const [out, ...sets] = process.argv.slice(2);
const cases = sets.flatMap((word) => {
  const [name = '', folder = '', gold = ''] = word.split('=');
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as Line)
    .filter(({ file }) => /\.html?$/.test(file))
    .flatMap((line) => caseOf(name, join(folder, line.file), line) ?? []);
});
const known = cases.filter(({ right }) => right >= 0);
const counts = new Map<string, [right: number, held: number, pages: number]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(
    dayFacts.length,
    known.filter((one) => one.fold !== fold),
    RIDGE,
  );
  for (const { set, rows, right, fold: own } of cases) {
    if (own !== fold) continue;
    const count = counts.get(set) ?? [0, 0, 0];
    const values = rows.map((row) => scoreOf(row, weights));
    counts.set(set, count);
    count[2]++;
    if (right < 0) continue;
    count[1]++;
    if (values.indexOf(Math.max(...values)) === right) count[0]++;
  }
}
const share = (part: number, all: number): string => (part / all).toFixed(3);
for (const [set, [right, held, pages]] of [...counts].sort())
  console.log(`| ${set} | ${pages} | ${share(right, pages)} | ${share(held, pages)} |`);
const HEAD = `/**
 * Weights of \`dayFacts\`, in their order: a softmax over the days of a page, learned by \`train/dates.ts\` from pages whose day was judged
 * by people.
 */
export const DAY_WEIGHTS: readonly number[] = `;
const weights = learn(dayFacts.length, known, RIDGE).map((weight) => Math.round(weight * 100) / 100);
if (out) writeFileSync(out, `${HEAD}${JSON.stringify(weights)};\n`);
