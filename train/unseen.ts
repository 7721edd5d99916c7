import { readFileSync } from 'node:fs';
import { decode } from '../src/encodings/index.ts';
import { parse } from '../src/parsers/index.ts';
import type { Page } from '../src/types.ts';
import { type Sample, samplesOf } from './gold.ts';

/** A labelled page with what the labeller says of its blocks: weights that never saw its site. */
export interface Unseen {
  readonly sample: Sample;
  /** What folds are made by. */
  readonly site: string;
  readonly page: Page;
  readonly odds: Float32Array;
  /** Number of the page's first block among those of its head. */
  readonly from: number;
}

function floats(path: string): Float32Array {
  const bytes = readFileSync(path);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/**
 * Pages of `NAME=FOLDER=GOLD` sets, with the labeller's odds out of fold from OUT/<head>.final.f32.
 * @throws where the labeller was trained on other pages. Pages of which only snippets are labelled are left out, and those that the
 * parser has since come to cut otherwise, which are counted.
 */
export function* unseenPages(
  out: string,
  sets: readonly string[],
  heads: ReadonlyArray<'html' | 'text'> = ['html', 'text'],
): Generator<Unseen> {
  const samples = sets.flatMap((word) => {
    const [name = '', folder = '', gold = ''] = word.split('=');
    return samplesOf({ name, folder, gold });
  });
  let cutOtherwise = 0;
  for (const head of heads) {
    const odds = floats(`${out}/${head}.final.f32`);
    const pages = readFileSync(`${out}/${head}.pages.jsonl`, 'utf8').split('\n').filter(Boolean);
    let from = 0;
    for (const [i, sample] of samples.filter(({ html }) => html === (head === 'html')).entries()) {
      const { file, path } = sample;
      const about = JSON.parse(pages[i] ?? '{}') as { file: string; site: string; rows: number };
      if (about.file !== file)
        throw new Error(`${file}: the labeller was trained on other pages; run the whole training`);
      const page = parse(decode({ file, bytes: readFileSync(path), url: null, capturedAt: null }), head);
      const start = from;
      from += about.rows;
      if (sample.snippets) continue;
      if (page.blocks.length === about.rows) {
        yield { sample, site: about.site, page, odds: odds.slice(start, from), from: start };
      } else cutOtherwise++;
    }
  }
  if (cutOtherwise > 0) console.log(`${cutOtherwise} pages are cut otherwise than when the labeller was trained`);
}
