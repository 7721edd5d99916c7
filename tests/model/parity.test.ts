import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGAIN } from '../../src/model/features/again.ts';
import { HTML_COLUMNS, TEXT_COLUMNS } from '../../src/model/features/index.ts';
import { oddsAt } from '../../src/model/forest.ts';
import { Grid } from '../../src/model/grid.ts';
import { packed as headline } from '../../src/model/weights/headline.ts';
import { packed as html } from '../../src/model/weights/html.ts';
import { packed as signer } from '../../src/model/weights/signer.ts';
import { packed as takes } from '../../src/model/weights/takes.ts';
import { packed as text } from '../../src/model/weights/text.ts';
import { unpack, unpackForest } from '../../src/model/weights.ts';

/** Rows that the trainer wrote with what its own trees say of them: pairs of a column and an offset, values, log-odds. */
interface Parity {
  readonly wide: ReadonlyArray<readonly [column: number, offset: number]>;
  readonly rows: ReadonlyArray<readonly number[]>;
  readonly first: readonly number[];
  readonly again: readonly number[];
}

function gridOf(row: readonly number[], { wide }: Parity, width: number): Grid {
  const grid = new Grid(1, width);
  row.forEach((value, k) => {
    const [column, offset] = wide[k] as readonly [number, number];
    grid.data[grid.at(0) + offset * width + column] = value;
  });
  return grid;
}

describe.each([
  ['html', html, HTML_COLUMNS.length + AGAIN.length],
  ['text', text, TEXT_COLUMNS.length + AGAIN.length],
] as const)('trees for %s', (head, packed, width) => {
  const path = new URL(`parity-${head}.json`, import.meta.url);
  const parity = JSON.parse(readFileSync(path, 'utf8')) as Parity;
  const weights = unpack(packed, width);

  it('say what the trainer said', () => {
    expect(parity.rows.length).toBeGreaterThan(5);
    parity.rows.forEach((row, i) => {
      const grid = gridOf(row, parity, width);
      expect(oddsAt(weights.first, grid, 0, false)).toBeCloseTo(parity.first[i] as number, 4);
      expect(oddsAt(weights.again, grid, 0, false)).toBeCloseTo(parity.again[i] as number, 4);
    });
  });
});

describe.each([
  ['headline', headline],
  ['signer', signer],
  ['takes', takes],
] as const)('trees for the %s', (name, packed) => {
  const path = new URL(`parity-${name}.json`, import.meta.url);
  const { rows, odds } = JSON.parse(readFileSync(path, 'utf8')) as { rows: number[][]; odds: number[] };

  it('say what the trainer said', () => {
    expect(rows.length).toBeGreaterThan(5);
    rows.forEach((row, i) => {
      const grid = new Grid(1, row.length);
      grid.data.set(row, grid.at(0));
      expect(oddsAt(unpackForest(packed, row.length), grid, 0, false)).toBeCloseTo(odds[i] as number, 4);
    });
  });
});
