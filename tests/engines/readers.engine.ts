import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, bin, clean, folder } from '../cli/program.ts';
import { passedOver, project, pythonWith, run } from './engine.ts';

const python = pythonWith('readers', ['duckdb', 'pandas', 'pyarrow', 'polars', 'datasets']);

const sentence = (n: number) =>
  `${n}번째로 말한 주민은 우물가에서 저녁마다 이야기를 들었다고 했고, 물이 맑아진 뒤로는 이웃 마을에서도 찾아온다고 덧붙였다.`;

/** Texts without headline and date in front, by name; one full article at the end. */
function dumps(): Record<string, string> {
  const text = (i: number) => [1, 2, 3].map((k) => sentence(3 * i + k)).join(' ');
  const rows = Array.from({ length: 12_000 }, (_, i) => JSON.stringify({ text: text(i) }));
  return { 'in/a.jsonl': `${rows.join('\n')}\n`, 'in/z.txt': article() };
}

describe.skipIf(python === undefined && passedOver('readers', 'they cannot be installed here'))('readers', () => {
  it('read every format with the types that are published', async () => {
    const root = folder(dumps());
    const outputs = ['out.jsonl', 'out.parquet', 'out.csv', 'hf.jsonl'];
    for (const output of outputs) {
      const profile = output.startsWith('hf') ? ['--profile', 'hf', '--kind', 'article,excerpt'] : [];
      expect((await clean(['in', '-q', '-o', output, ...profile], { cwd: root })).code).toBe(0);
    }
    const files = outputs.map((name) => join(root, name));
    const { status, stdout, stderr } = run(python!, [
      project('tests/engines/readers.py'),
      `'${process.execPath}' '${bin}'`,
      ...files,
    ]);
    expect(status, stderr.slice(-2000)).toBe(0);
    expect(stdout.match(/^ok /gm)).toHaveLength(12);
  }, 300_000);
});
