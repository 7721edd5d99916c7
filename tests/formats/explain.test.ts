import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/formats/explain.ts';
import { clean } from '../../src/index.ts';
import { fold, width } from '../../src/report/columns.ts';
import { paintFor } from '../../src/report/paint.ts';
import { printable } from '../../src/report/printable.ts';
import { article } from '../cli/program.ts';

const terminal = { isTTY: true } as Parameters<typeof paintFor>[1];
const pipe = {} as Parameters<typeof paintFor>[1];

describe('explain as text', () => {
  it('folds to the width of a terminal, and not otherwise', async () => {
    const paint = await paintFor('never', pipe, {});
    const { labelled } = clean(article());
    const folded = explainText(labelled, paint, 60).trimEnd().split('\n').slice(1);
    expect(folded.length).toBeGreaterThan(labelled.blocks.length);
    expect(explainText(labelled, paint, undefined).trimEnd().split('\n')).toHaveLength(labelled.blocks.length + 1);
  });
});

describe('colour', () => {
  const coloured = async (...args: Parameters<typeof paintFor>) => (await paintFor(...args)).kept('x') !== 'x';

  it('follows the terminal, NO_COLOR, TERM and --color', async () => {
    expect(await coloured('auto', terminal, {})).toBe(true);
    expect(await coloured('auto', pipe, {})).toBe(false);
    expect(await coloured('auto', terminal, { NO_COLOR: '1' })).toBe(false);
    expect(await coloured('auto', terminal, { NO_COLOR: '' })).toBe(true);
    expect(await coloured('auto', terminal, { TERM: 'dumb' })).toBe(false);
    expect(await coloured('always', pipe, { NO_COLOR: '1' })).toBe(true);
    expect(await coloured('never', terminal, {})).toBe(false);
  });
});

describe('columns', () => {
  it('count wide signs twice and combining ones not at all', () => {
    expect(width('abc')).toBe(3);
    expect(width('한글')).toBe(4);
    expect(width('e\u0301')).toBe(1);
    expect(width('📰')).toBe(2);
  });

  it('fold a text without losing a sign', () => {
    const text = '가나다라 abc 마바사';
    const rows = fold(text, 6);
    expect(rows.join('')).toBe(text);
    for (const row of rows) expect(width(row)).toBeLessThanOrEqual(6);
  });

  it('hold no sign that acts on a terminal', () => {
    expect(printable('a\x1b[2J\u202eb\n')).toBe('a\\x{1b}[2J\\x{202e}b\\x{a}');
  });
});
