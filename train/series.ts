// Writes what the choice between one article and several is learned from: every series that a page's separators make, what is
// asked of it, and how much of the labelled items it gives. The labeller's odds are those that never saw the page's site.
//   node series.js OUT NAME=FOLDER=GOLD …      reads OUT/<head>.pages.jsonl and OUT/<head>.final.f32, writes OUT/series.jsonl
// and OUT/series.facts.json
import { writeFileSync } from 'node:fs';
import { hearNeighbours } from '../src/neighbours.ts';
import { SERIES_FACTS, seriesFacts } from '../src/page/choice.ts';
import { type Note, takeNotes } from '../src/page/notes.ts';
import { densityOf } from '../src/page/read.ts';
import { type Role, rolesOf } from '../src/page/rhythm.ts';
import type { Series } from '../src/page/series.ts';
import { bestSeries, everySeries } from '../src/page/sound.ts';
import type { Page } from '../src/types.ts';
import { overlap, shinglesOf, tokensOf } from './tokens.ts';
import { unseenPages } from './unseen.ts';

/** Likeness, as F1 of four-word runs, from which an entry is a labelled item. */
const ALIKE = 0.5;

/** F1 over a page's items of what a series' entries give. */
function quality(notes: readonly Note[], { entries }: Series, items: readonly Map<string, number>[]): number {
  const free = new Set(items);
  let hits = 0;
  for (const { texts } of entries) {
    const text = texts.map((i) => notes[i]?.block.text ?? '').join('\n');
    for (const item of free) {
      const { precision: p, recall: r } = overlap(item, text);
      const likeness = p + r > 0 ? (2 * p * r) / (p + r) : 0;
      if (likeness < ALIKE) continue;
      hits += likeness;
      free.delete(item);
      break;
    }
  }
  return (2 * hits) / Math.max(1, entries.length + items.length);
}

interface Row {
  /** The rules would read the page so. */
  readonly chosen: boolean;
  readonly quality: number;
  readonly facts: readonly number[];
}

function rowsOf(page: Page, notes: readonly Note[], roles: readonly Role[], texts: readonly string[]): Row[] {
  const density = densityOf(notes);
  const dense = density > 0.6;
  const items = texts.map((text) => shinglesOf(tokensOf(text)));
  const chosen = bestSeries(page, notes, roles, dense);
  return everySeries(page, notes, roles, dense)
    .filter(({ entries }) => entries.length > 1)
    .map((series) => ({
      chosen: chosen?.separator === series.separator,
      quality: texts.length > 1 ? quality(notes, series, items) : 0,
      facts: seriesFacts(page, notes, roles, series, density),
    }));
}

const [out = '.', ...sets] = process.argv.slice(2);
const lines: string[] = [];
for (const { sample, site, page, odds } of unseenPages(out, sets)) {
  const { set, file, articles, excerpts } = sample;
  const notes = hearNeighbours(takeNotes(page, true, odds));
  const rows = rowsOf(page, notes, rolesOf(notes), [...articles, ...excerpts]);
  if (rows.length) lines.push(JSON.stringify({ set, file, site, items: articles.length + excerpts.length, rows }));
}
writeFileSync(`${out}/series.jsonl`, `${lines.join('\n')}\n`);
writeFileSync(`${out}/series.facts.json`, JSON.stringify(SERIES_FACTS));
console.log(`series: ${lines.length} pages, ${SERIES_FACTS.length} facts each`);
