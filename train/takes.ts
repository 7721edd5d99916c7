// Writes what the choice between takes of a page's body is learned from: facts of each take, and its precision and recall. The
// labeller's odds, and the columns that it learned, are those that never saw the page's site. A page teaches by the answer of both
// looks, and by that of either.
//   node takes.js OUT NAME=FOLDER=GOLD …      reads OUT/html.{pages.jsonl,filled.f32,odds.f32,final.f32},
// writes OUT/takes.{facts.f32,pages.jsonl}
import { readFileSync } from 'node:fs';
import { AGAIN, lookAgain } from '../src/model/features/again.ts';
import { HTML_COLUMNS, isHtml, lookAt } from '../src/model/features/index.ts';
import { BUCKETS } from '../src/model/features/words.ts';
import { Facts, TAKE_FACTS } from '../src/model/takes/facts.ts';
import { type Scene, sceneOf } from '../src/model/takes/scene.ts';
import { type Take, takesOf } from '../src/model/takes/takes.ts';
import type { HtmlPage } from '../src/parsers/html/index.ts';
import { Out } from './files.ts';
import { overlapOf, shinglesOf, tokensOf } from './tokens.ts';
import { type Unseen, unseenPages } from './unseen.ts';

const [out = '.', ...sets] = process.argv.slice(2);
const none = new Float32Array(BUCKETS);
const blank = { words: none, near: none, far: none };
const width = HTML_COLUMNS.length;
const filled = readFileSync(`${out}/html.filled.f32`);
const odds = readFileSync(`${out}/html.odds.f32`);

/** Numbers `[from, to)` of a file. */
const floats = ({ buffer, byteOffset }: Buffer, from: number, to: number) =>
  new Float32Array(buffer.slice(byteOffset + from * 4, byteOffset + to * 4));

function sceneOfUnseen(page: HtmlPage, { odds: final, from }: Unseen): Scene {
  const look = lookAt(page, blank, width + AGAIN.length);
  const { grid } = look;
  const learned = floats(filled, from * width, (from + grid.rows) * width);
  for (let i = 0; i < grid.rows; i++) grid.data.set(learned.subarray(i * width, (i + 1) * width), grid.at(i));
  const first = floats(odds, from, from + grid.rows);
  lookAgain(look, width, first, page);
  return sceneOf(page, look, first, final);
}

function factsOf(scene: Scene, takes: readonly Take[]): Float32Array {
  const data = new Float32Array(takes.length * TAKE_FACTS);
  const facts = new Facts(scene);
  takes.forEach((take, k) => {
    facts.write(data, k * TAKE_FACTS, take);
  });
  return data;
}

/** Precision and recall of some blocks against the right text. */
function scored(right: Map<string, number>, tokens: readonly string[][], { mask }: Take): readonly number[] {
  const { precision, recall } = overlapOf(right, shinglesOf(tokens.flatMap((words, i) => (mask[i] ? words : []))));
  return [precision, recall];
}

/** Both looks' log-odds, then the second one's and the first one's. */
function answersOf({ first, odds: both }: Scene): Float32Array[] {
  return [both, both.map((value, i) => 2 * value - (first[i] as number)), first];
}

const facts = new Out(`${out}/takes.facts.f32`);
const lines = new Out(`${out}/takes.pages.jsonl`);
let pages = 0;
for (const unseen of unseenPages(out, sets, ['html'])) {
  const { sample, site, page } = unseen;
  if (!isHtml(page) || page.blocks.length === 0) continue;
  const whole = sceneOfUnseen(page, unseen);
  const right = shinglesOf(tokensOf(sample.articles.join('\n')));
  const tokens = page.blocks.map(({ text }) => tokensOf(text));
  for (const [answer, said] of answersOf(whole).entries()) {
    const scene = sceneOf(page, whole.look, whole.first, said);
    const takes = takesOf(scene);
    const scores = takes.map((take) => scored(right, tokens, take));
    facts.put(factsOf(scene, takes));
    const about = { set: sample.set, site, articles: sample.articles.length, own: answer === 0 };
    lines.put(`${JSON.stringify({ ...about, scores })}\n`);
  }
  pages++;
}
facts.close();
lines.close();
console.log(`takes: ${pages} pages, ${TAKE_FACTS} facts of each take`);
