import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, clean, folder } from '../cli/program.ts';
import { hasCommand, passedOver, project, pythonWith, run } from './engine.ts';

const java = hasCommand('java', ['openjdk-17-jre-headless']);
const python = java ? pythonWith('spark', ['pyspark==4.*', 'pyarrow', 'setuptools']) : undefined;

describe.skipIf(python === undefined && passedOver('Spark', 'Java or pyspark cannot be installed here'))(
  'Spark',
  () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ path: `${i}.txt`, text: article(`마을\u2028${i}`) }));
    const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const root = folder({ 'rows.jsonl': input });
    const home = () => run(python!, ['-c', 'import pyspark; print(pyspark.__path__[0])']).stdout.trim();
    const env = { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' };
    const submit = (source: string, target: string, more: NodeJS.ProcessEnv = {}) =>
      run(
        join(home(), 'bin/spark-submit'),
        [
          '--master',
          'local[2]',
          '--files',
          project('dist/clean.bundle.js'),
          project('deploy/spark/job.py'),
          source,
          target,
        ],
        { cwd: root, env: { ...env, ...more } },
      );
    const linesOf = (text: string) => text.split('\n').filter(Boolean).sort();
    const written = (name: string) =>
      readdirSync(join(root, name))
        .filter((file) => file.startsWith('part-'))
        .flatMap((file) => linesOf(readFileSync(join(root, name, file), 'utf8')))
        .sort();

    it('pipes JSONL through the program in one file', async () => {
      const { status, stderr } = submit('rows.jsonl', 'articles');
      expect(status, stderr.slice(-2000)).toBe(0);
      expect(written('articles')).toEqual(linesOf((await clean(['-', '--from', 'jsonl', '-q'], { input })).stdout));
    }, 300_000);

    it('reads and writes Parquet', async () => {
      writeFileSync(
        join(root, 'to.py'),
        `import pyarrow.json, pyarrow.parquet\npyarrow.parquet.write_table(pyarrow.json.read_json('rows.jsonl'), 'rows.parquet')\n`,
      );
      expect(run(python!, ['to.py'], { cwd: root }).status).toBe(0);
      const { status, stderr } = submit('rows.parquet', 'articles.parquet');
      expect(status, stderr.slice(-2000)).toBe(0);
      const count = 'import pyarrow.parquet as p; print(p.read_table("articles.parquet").num_rows)';
      expect(run(python!, ['-c', count], { cwd: root }).stdout.trim()).toBe('300');
    }, 300_000);

    it('fails where the program dies in the middle, with records written already', () => {
      const mortal = join(root, 'mortal.sh');
      writeFileSync(mortal, `#!/bin/bash\nhead -n 20 | '${process.execPath}' "$@"\nexit 1\n`, { mode: 0o755 });
      const { status, stderr } = submit('rows.jsonl', 'never', { NODE: mortal });
      expect(status).not.toBe(0);
      expect(stderr).toContain('exited with error code 1');
      expect(existsSync(join(root, 'never/_SUCCESS'))).toBe(false);
    }, 300_000);
  },
);
