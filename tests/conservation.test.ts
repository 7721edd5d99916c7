import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/encodings/index.ts';
import { DumpError } from '../src/errors.ts';
import { htmlText } from '../src/parsers/html/index.ts';
import { parse } from '../src/parsers/index.ts';
import { textOfSpans } from '../src/parsers/text/index.ts';
import { normalise } from '../src/parsers/text/normalise.ts';
import { clean } from '../src/pipeline.ts';
import type { Block, LabelledPage, Page, Source } from '../src/types.ts';
import { fixtures } from './fixtures.ts';

const bench = fileURLToPath(new URL('../../shared/bench/', import.meta.url));
const SETS = ['seeds', 'dumps/raw', 'ko-text/raw', 'ko-html/raw', 'multi/raw', 'mojibake'];

/** The dump's source, or null where it has no text to conserve. */
function sourceOf(path: string): Source | null {
  try {
    return decode({ file: path, bytes: readFileSync(path), url: null, capturedAt: null });
  } catch (error) {
    if (error instanceof DumpError) return null;
    throw error;
  }
}

/** Spans in order inside their block, inside the source, and never overlapping those of another block. */
function faultsOfSpans(page: Page): string[] {
  const ordered = page.blocks.filter(({ spans }) =>
    spans.some(([start, end], i) => end <= start || start < (spans[i - 1]?.[1] ?? 0)),
  );
  const all = page.blocks.flatMap(({ spans }) => [...spans]).sort((a, b) => a[0] - b[0]);
  const overlaps = all.filter(([start], i) => start < (all[i - 1]?.[1] ?? 0));
  const beyond = all.filter(([, end]) => end > page.source.text.length);
  return [
    ...ordered.map(({ index }) => `block ${index}: spans out of order`),
    ...[...overlaps, ...beyond].map((span) => `span ${span} overlaps or lies beyond`),
  ];
}

/** Blocks that are not the normalised text of their spans, or not where they say they are. */
function faultsOfTexts(page: Page): string[] {
  const replay = 'elements' in page ? htmlText : textOfSpans;
  const sound = (block: Block, index: number) =>
    block.index === index && block.text !== '' && replay(page.source.text, block.spans) === block.text;
  return page.blocks
    .filter((block, index) => !sound(block, index))
    .map((block) => `block ${block.index} is not the text of its spans: ${block.text}`);
}

/** Words of a text dump that stand in no block. Blanks, list marks (lynx prints `o`) and signs may. */
function lostText(page: Page): string[] {
  if ('elements' in page) return [];
  const edges = page.blocks.flatMap((block) => [...block.spans]).concat([[page.source.text.length, 0]]);
  const between = edges.map(([start], i) => normalise(page.source.text.slice(edges[i - 1]?.[1] ?? 0, start)));
  return between
    .filter((text) => text.split(' ').some((word) => word !== 'o' && /[\p{L}\p{N}]/u.test(word)))
    .map((text) => `lost: ${text.slice(0, 60)}`);
}

/** What breaks conservation in the labels: blocks added, dropped or changed, kept blocks in no item or in two. */
function faultsOfLabels(labelled: LabelledPage, page: Page): string[] {
  const same =
    labelled.blocks.map(({ block }) => block.text).join('\n') === page.blocks.map(({ text }) => text).join('\n');
  const owned = labelled.items.flatMap((item) =>
    item.blocks.filter((block) => block.kept && block.item === item.index),
  );
  const homes = new Map<number, number>();
  for (const { block } of owned) homes.set(block.index, (homes.get(block.index) ?? 0) + 1);
  const homeless = labelled.blocks.filter(({ block, kept }) => (homes.get(block.index) ?? 0) !== (kept ? 1 : 0));
  return [
    ...(same ? [] : ['blocks out are not the blocks in']),
    ...homeless.map(({ block }) => `block ${block.index} is not in exactly one item: ${block.text}`),
  ];
}

function faultsOf(path: string): string[] {
  const source = sourceOf(path);
  if (!source) return [];
  const page = parse(source);
  return [
    ...faultsOfSpans(page),
    ...faultsOfTexts(page),
    ...lostText(page),
    ...faultsOfLabels(clean(source).labelled, page),
  ];
}

describe('nothing is added, lost or merged on the way', () => {
  test.each(fixtures().map(({ name, dump }) => [name, dump]))('%s', (_, dump) => {
    expect(faultsOf(dump)).toEqual([]);
  });

  for (const set of SETS) {
    const folder = `${bench}${set}/`;
    if (!existsSync(folder)) {
      console.warn(`SKIPPED: conservation over ${set}: no ${folder}`);
      test.skip(set, () => {});
      continue;
    }
    test(set, { timeout: 60_000 }, () => {
      const files = readdirSync(folder).filter((file) => /\.(txt|html|csv)$/.test(file));
      const faults = files.flatMap((file) => faultsOf(folder + file).map((fault) => `${file}: ${fault}`));
      expect(files.length).toBeGreaterThan(0);
      expect(faults.slice(0, 20)).toEqual([]);
    });
  }
});
