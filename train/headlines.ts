// Writes what the trainer of the headline's choice reads: candidates of every page with one article whose headline is known.
//   node headlines.js OUT NAME=FOLDER=GOLD …
import { writeFileSync } from 'node:fs';
import { hearNeighbours } from '../src/neighbours.ts';
import { candidatesFor } from '../src/page/headline/candidates.ts';
import { rowsOf } from '../src/page/headline/index.ts';
import { foldOf, type Note, takeNotes } from '../src/page/notes.ts';
import { readPage } from '../src/page/read.ts';
import { Out } from './files.ts';
import { type Unseen, unseenPages } from './unseen.ts';

/** Most of a candidate that may be something else beside the headline, as a multiple of it: a title line with its site's name. */
const LONGEST = 2;

/** 1 for candidates that are the headline; where none is, for those that begin or end in it. */
function answersOf(folds: readonly string[], headline: string): number[] {
  const exact = folds.map((fold) => Number(headline !== '' && fold === headline));
  if (exact.includes(1) || headline.length < 9) return exact;
  return folds.map((fold) =>
    Number((fold.startsWith(headline) || fold.endsWith(headline)) && fold.length < headline.length * LONGEST),
  );
}

/** Where the one article of a page begins, or null where the page is read as something else. */
function firstOf({ page, odds }: Unseen): { notes: readonly Note[]; first: number } | null {
  const notes = hearNeighbours(takeNotes(page, true, odds));
  const [part, ...others] = readPage(notes, page).parts;
  return part?.first === undefined || others.length > 0 ? null : { notes, first: part.first };
}

const [out = '.', ...sets] = process.argv.slice(2);
const rowsOut = new Out(`${out}/headline.features.f32`);
const textsOut = new Out(`${out}/headline.texts.jsonl`);
const pages: string[] = [];
let columns = 0;
for (const unseen of unseenPages(out, sets)) {
  const { sample, site } = unseen;
  if (sample.headline === undefined) continue;
  const found = firstOf(unseen);
  if (!found) continue;
  const candidates = candidatesFor(found.notes, found.first, 0, found.notes.length);
  const rows = rowsOf(found.notes, candidates, found.first);
  if (rows.rows === 0) continue;
  columns = rows.width;
  const headline = foldOf(sample.headline ?? '');
  const own = candidates.map((index) => found.notes[index] as Note);
  const answers = answersOf(
    own.map(({ fold }) => fold),
    headline,
  );
  textsOut.put(`${JSON.stringify({ headline: sample.headline, texts: own.map(({ block }) => block.text) })}\n`);
  for (let i = 0; i < rows.rows; i++) rowsOut.put(rows.data.slice(rows.at(i), rows.at(i) + rows.width));
  const { set, file, lang, style } = sample;
  pages.push(JSON.stringify({ set, file, lang, style, site, stated: headline !== '', answers }));
}
rowsOut.close();
textsOut.close();
writeFileSync(`${out}/headline.pages.jsonl`, pages.join('\n'));
writeFileSync(`${out}/headline.columns.json`, JSON.stringify(columns));
