import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asIs, mended } from './texts.ts';

const shared = fileURLToPath(new URL('../../../shared/bench/', import.meta.url));
const archive = join(shared, 'encodings-dev.tar.zst');
const mojibake = join(shared, 'mojibake');

interface Label {
  readonly file: string;
  readonly family: string;
  readonly text_sha256: string;
  readonly also_sha256: readonly string[];
}

function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsclean-encodings-'));
  const { status } = spawnSync('tar', ['--zstd', '-xf', archive, '-C', folder]);
  expect(status).toBe(0);
  return join(folder, 'encodings');
}

function reads(folder: string, { file, text_sha256, also_sha256 }: Label): boolean {
  const { text } = asIs(readFileSync(join(folder, file)));
  const hash = createHash('sha256')
    .update(text.normalize('NFC').replace(/^\ufeff/, ''))
    .digest('hex');
  return hash === text_sha256 || also_sha256.includes(hash);
}

if (!existsSync(archive)) console.warn(`SKIPPED: no samples at ${archive}`);

describe.skipIf(!existsSync(archive))('files that other detectors are tested with', () => {
  it('are decoded exactly, but for one in a hundred, and all of East Asia', () => {
    const folder = unpacked();
    const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Label => JSON.parse(line));
    const wrong = labels.filter((label) => !reads(folder, label));
    expect(wrong.filter(({ family }) => /kr|johab|jp|jis|gb|big5|utf/.test(family))).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(labels.length / 100);
  });
});

describe.skipIf(!existsSync(mojibake))('dumps that were decoded wrongly', () => {
  it.each(['moji_khan_latin1', 'moji_chosun_latin1_noshy', 'moji_daejon_mixed'])('%s is put right', (name) => {
    const { items } = JSON.parse(readFileSync(join(mojibake, `${name}.json`), 'utf8'));
    const { text, repairs } = mended(readFileSync(join(mojibake, `${name}.txt`)));
    expect(repairs).toEqual(['mojibake-repaired']);
    const lines = new Set(text.split('\n').map((line) => line.trim()));
    expect(items[0].body_repaired.filter((paragraph: string) => !lines.has(paragraph))).toEqual([]);
  });
});
