// Writes what the trainer of the signature's choice reads: lines that may sign, of text pages with one article and known authors in which no rule
// finds a byline.
//   node signers.js OUT NAME=FOLDER=GOLD …
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/encodings/index.ts';
import { readAuthors } from '../src/fields/authors.ts';
import { type Region, regionOf } from '../src/fields/region.ts';
import { rowsOf } from '../src/fields/signed/index.ts';
import { linesIn, type Line as SignerLine } from '../src/fields/signed/lines.ts';
import { label } from '../src/label.ts';
import { bodyOdds } from '../src/model/index.ts';
import { foldOf } from '../src/page/notes.ts';
import { parse } from '../src/parsers/index.ts';
import { Out } from './files.ts';
import { siteOf } from './gold.ts';

interface Line {
  readonly file: string;
  readonly url?: string | null;
  readonly lang?: string;
  readonly style?: string;
  readonly items: readonly { readonly authors?: readonly string[] | null }[];
}

const [out = '.', ...sets] = process.argv.slice(2);
const rowsOut = new Out(`${out}/signer.features.f32`);
const pages: string[] = [];
let columns = 0;

function put(region: Region, lines: readonly SignerLine[], page: object): void {
  const rows = rowsOf(region, lines);
  if (rows.rows === 0) return;
  columns = rows.width;
  for (let i = 0; i < rows.rows; i++) rowsOut.put(rows.data.slice(rows.at(i), rows.at(i) + rows.width));
  pages.push(JSON.stringify(page));
}

function write(set: string, path: string, { file, url, lang, style, items }: Line): void {
  const authors = items.length === 1 ? items[0]?.authors : null;
  if (!authors?.length || !file.endsWith('.txt') || !existsSync(path)) return;
  const page = parse(decode({ file, bytes: readFileSync(path), url: null, capturedAt: null }), 'text');
  const labelled = label(page, { odds: bodyOdds(page) });
  if (labelled.items.length !== 1) return;
  const region = regionOf(labelled, 0);
  const { evidence } = readAuthors(region);
  if (evidence && evidence.by !== 'authors:signed') return;
  const wanted = authors.map(foldOf);
  const isAuthor = (name: string): boolean => wanted.some((one) => foldOf(name).includes(one));
  const lines = linesIn(region);
  const answers = lines.map(({ names }) => Number(names.some(isAuthor)));
  const about = { set, file, lang, style, site: (url && siteOf(url)) || file };
  put(region, lines, { ...about, stated: true, answers });
  // The same page without its authors' lines teaches when nobody signs.
  const others = lines.filter((_, i) => answers[i] === 0);
  if (others.length < lines.length) put(region, others, { ...about, stated: false, answers: others.map(() => 0) });
}

for (const word of sets) {
  const [name = '', folder = '', gold = ''] = word.split('=');
  for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Line;
    write(name, join(folder, one.file), one);
  }
}
rowsOut.close();
writeFileSync(`${out}/signer.pages.jsonl`, pages.join('\n'));
writeFileSync(`${out}/signer.columns.json`, JSON.stringify(columns));
