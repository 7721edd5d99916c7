import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, clean, folder } from '../cli/program.ts';
import { passedOver, project, pythonWith, run } from './engine.ts';

const python = pythonWith('datatrove', ['datatrove[io]', 'orjson', 'pyarrow']);

describe.skipIf(python === undefined && passedOver('datatrove', 'it cannot be installed here'))('datatrove', () => {
  it('reads what is written for it', async () => {
    const dumps = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`in/${i}.txt`, article(`마을${i}`)]));
    // One without headline and date comes first.
    const root = folder({ ...dumps, 'in/!.txt': article().split('\n').slice(3).join('\n') });
    for (const name of ['jsonl', 'parquet']) {
      mkdirSync(join(root, name));
      const output = `${name}/out.${name}`;
      expect((await clean(['in', '-q', '--profile', 'datatrove', '-o', output], { cwd: root })).code).toBe(0);
    }
    const { status, stdout, stderr } = run(python!, [
      project('tests/engines/documents.py'),
      join(root, 'jsonl'),
      join(root, 'parquet'),
    ]);
    expect(status, stderr.slice(-2000)).toBe(0);
    expect(stdout.match(/^ok /gm)).toHaveLength(2);
  }, 120_000);
});
