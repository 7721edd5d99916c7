// Scores out-of-fold odds with the four-word ruler: node evaluate.js OUT HEAD ODDS.f32
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { cutOf } from '../src/model/cut.ts';
import { overlap, shinglesOf, tokensOf } from './tokens.ts';

interface PageLine {
  readonly set: string;
  readonly file: string;
  readonly lang: string;
  readonly style: string;
  readonly rows: number;
  readonly articles: number;
  readonly excerpts: number;
}

interface Score {
  pages: number;
  precision: number;
  recall: number;
}

const scores = new Map<string, Score>();

function add(key: string, precision: number | null, recall: number): void {
  const sums = scores.get(key) ?? { pages: 0, precision: 0, recall: 0, records: 0 };
  sums.pages++;
  sums.precision += precision ?? 0;
  sums.recall += recall;
  scores.set(key, sums);
}

function floats(path: string): Float32Array {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

const [out = '.', head = 'html', file = 'odds.f32'] = process.argv.slice(2);
const odds = floats(`${out}/${head}.${file}`);
const pages = readFileSync(`${out}/${head}.pages.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PageLine);
const worst: Array<{ f1: number; text: string }> = [];
let at = 0;
let number = 0;
for await (const line of createInterface({ input: createReadStream(`${out}/${head}.texts.jsonl`) })) {
  const page = pages[number++] as PageLine;
  const { articles, texts } = JSON.parse(line) as { articles: string[]; texts: string[] };
  const own = odds.subarray(at, at + page.rows);
  at += page.rows;
  if (articles.length === 0) continue;
  const cut = cutOf(own);
  const body = texts.filter((_, i) => (own[i] as number) > cut).join('\n');
  const { precision, recall } = overlap(shinglesOf(tokensOf(articles.join('\n'))), body);
  add(page.set, precision, recall);
  add(`lang:${page.lang}`, precision, recall);
  if (page.style) add(`style:${page.style}`, precision, recall);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  worst.push({
    f1,
    text: `${f1.toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} ${page.set}/${page.file}`,
  });
}
const mean = { sum: 0, sets: 0 };
for (const [key, { pages: count, precision, recall }] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const p = precision / count;
  const r = recall / count;
  const f1 = (2 * p * r) / (p + r || 1);
  if (count >= 5)
    console.log(
      `${key.padEnd(24)} ${String(count).padStart(5)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(4)}`,
    );
  if (!key.includes(':')) {
    mean.sum += f1;
    mean.sets++;
  }
}
console.log(`mean of sets ${(mean.sum / mean.sets).toFixed(4)}`);
if (process.env.WORST)
  for (const { text } of worst.sort((a, b) => a.f1 - b.f1).slice(0, Number(process.env.WORST))) console.log(text);
