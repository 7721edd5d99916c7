// Writes what the trainer reads: features, word and name buckets, answers and texts of every labelled page.
//   node export.js OUT NAME=FOLDER=GOLD …             first look
//   node export.js OUT --again NAME=FOLDER=GOLD …     second look, from OUT/<head>.odds.f32
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { decode } from '../src/encodings/index.ts';
import { AGAIN, lookAgain } from '../src/model/features/again.ts';
import { AT_WORDS, HTML_COLUMNS, isHtml, lookAt, TEXT_COLUMNS } from '../src/model/features/index.ts';
import { ElementNames } from '../src/model/features/names.ts';
import { eachName } from '../src/model/features/paths.ts';
import { BUCKETS, Words } from '../src/model/features/words.ts';
import type { Grid } from '../src/model/grid.ts';
import { type HtmlPage, parseHtml } from '../src/parsers/html/index.ts';
import { parseText } from '../src/parsers/text/index.ts';
import type { Page } from '../src/types.ts';
import { answersBySnippets, answersOf } from './answers.ts';
import { Out } from './files.ts';
import { type Sample, samplesOf, siteOf } from './gold.ts';

const none = new Float32Array(BUCKETS);
const blank = { words: none, near: none, far: none };

function parse({ path, file, html }: Sample): Page | HtmlPage {
  const source = decode({ file, bytes: readFileSync(path), url: null, capturedAt: null });
  return html ? parseHtml(source) : parseText(source);
}

/** The grid without its margins, cut to columns `[from, to)`. */
function rowsOf(grid: Grid, from: number, to: number): Float32Array {
  const rows = new Float32Array(grid.rows * (to - from));
  for (let i = 0; i < grid.rows; i++) rows.set(grid.data.subarray(grid.at(i) + from, grid.at(i) + to), i * (to - from));
  return rows;
}

/** Buckets of every block, one after another, and how many each has. */
function bags(page: Page | HtmlPage): Array<{ name: string; buckets: number[]; counts: number[] }> {
  const words = { name: 'words', buckets: [] as number[], counts: [] as number[] };
  const near = { name: 'near', buckets: [] as number[], counts: [] as number[] };
  const far = { name: 'far', buckets: [] as number[], counts: [] as number[] };
  const scan = new Words();
  const names = isHtml(page) ? new ElementNames(page.elements) : null;
  page.blocks.forEach((block, i) => {
    scan.read(block.text);
    words.buckets.push(...scan.buckets.subarray(0, scan.count));
    words.counts.push(scan.count);
    if (!names || !isHtml(page)) return;
    const before = [near.buckets.length, far.buckets.length] as const;
    eachName(names, page.elements, page.marks.element[i] as number, (buckets, close) => {
      if (close) near.buckets.push(...buckets);
      far.buckets.push(...buckets);
    });
    near.counts.push(near.buckets.length - before[0]);
    far.counts.push(far.buckets.length - before[1]);
  });
  return names ? [words, near, far] : [words];
}

/** Sites of pages whose labels do not state them, by the file's name without its ending: a page and its flattenings are one. */
const sites = new Map<string, string>();

function siteOfPage({ file, site, stated }: Sample, page: Page | HtmlPage): string {
  const stem = file.replace(/\.[a-z]+$/, '');
  if (stated) return site;
  if (isHtml(page)) {
    const own = page.head.links.find(({ rel }) => rel === 'canonical')?.value ?? '';
    const graph = page.head.metas.find(({ name }) => name === 'og:url')?.value ?? '';
    const found = siteOf(own) || siteOf(graph);
    if (found !== '') sites.set(stem, found);
  }
  return sites.get(stem) ?? site;
}

function exportFirst(out: string, head: string, samples: readonly Sample[], columns: readonly string[]): void {
  const kinds = ['features.f32', 'share.f32', 'teaches.f32', 'tokens.f32', 'pages.jsonl', 'texts.jsonl'];
  kinds.push('words.u16', 'words.i32', 'near.u16', 'near.i32', 'far.u16', 'far.i32');
  const files = Object.fromEntries(kinds.map((kind) => [kind, new Out(`${out}/${head}.${kind}`)])) as Record<
    string,
    Out
  >;
  const put = (kind: string, values: Float32Array | Uint16Array | Int32Array | string): void =>
    files[kind]?.put(values);
  for (const sample of samples) {
    const page = parse(sample);
    const { grid } = lookAt(page, blank, columns.length);
    const answers = sample.snippets
      ? answersBySnippets(page.blocks, sample.snippets)
      : answersOf(page.blocks, sample.articles, sample.excerpts);
    put('features.f32', rowsOf(grid, 0, columns.length));
    put('share.f32', answers.share);
    put('teaches.f32', answers.teaches);
    put('tokens.f32', answers.words);
    for (const { name, buckets, counts } of bags(page)) {
      put(`${name}.u16`, Uint16Array.from(buckets));
      put(`${name}.i32`, Int32Array.from(counts));
    }
    const { set, file, lang, style, articles, excerpts } = sample;
    const site = siteOfPage(sample, page);
    const about = { set, file, lang, style, site, rows: grid.rows, visible: answers.visible };
    put(
      'pages.jsonl',
      `${JSON.stringify({ ...about, articles: articles.length, excerpts: excerpts.length, snippets: sample.snippets !== null })}\n`,
    );
    put('texts.jsonl', `${JSON.stringify({ articles, texts: page.blocks.map((block) => block.text) })}\n`);
  }
  for (const file of Object.values(files)) file.close();
}

function floats(path: string): Float32Array {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/** What the words weigh comes from the trainer, which gives each page the weights that never saw its site. */
function setScores(grid: Grid, scores: Float32Array): void {
  for (let i = 0; i < grid.rows; i++) grid.data[grid.at(i) + AT_WORDS] = scores[i] as number;
}

function exportAgain(out: string, head: string, samples: readonly Sample[], columns: readonly string[]): void {
  const path = `${out}/${head}.odds.f32`;
  if (!existsSync(path)) return;
  const odds = floats(path);
  const scores = floats(`${out}/${head}.scores.f32`);
  const file = new Out(`${out}/${head}.again.f32`);
  const pages = readFileSync(`${out}/${head}.pages.jsonl`, 'utf8').split('\n').filter(Boolean);
  let from = 0;
  for (const [i, sample] of samples.entries()) {
    const page = parse(sample);
    const look = lookAt(page, blank, columns.length + AGAIN.length);
    const { file: name, rows } = JSON.parse(pages[i] ?? '{}') as { file: string; rows: number };
    if (name !== sample.file || rows !== look.grid.rows)
      throw new Error(`${sample.file}: the parser has changed since the first look; run the whole training`);
    const own = odds.slice(from, from + look.grid.rows);
    setScores(look.grid, scores.subarray(from, from + look.grid.rows));
    lookAgain(look, columns.length, own, page);
    file.put(rowsOf(look.grid, columns.length, columns.length + AGAIN.length));
    from += look.grid.rows;
  }
  file.close();
}

const [out = '.', ...rest] = process.argv.slice(2);
const again = rest.includes('--again');
const samples = rest
  .filter((word) => word.includes('='))
  .flatMap((word) => {
    const [name = '', folder = '', gold = ''] = word.split('=');
    return samplesOf({ name, folder, gold });
  });
const heads = [
  { head: 'html', columns: HTML_COLUMNS, samples: samples.filter(({ html }) => html) },
  { head: 'text', columns: TEXT_COLUMNS, samples: samples.filter(({ html }) => !html) },
];
for (const { head, columns, samples: own } of heads) {
  if (again) exportAgain(out, head, own, columns);
  else exportFirst(out, head, own, columns);
}
writeFileSync(
  `${out}/columns.json`,
  JSON.stringify({ html: HTML_COLUMNS, text: TEXT_COLUMNS, again: AGAIN, buckets: BUCKETS }),
);
