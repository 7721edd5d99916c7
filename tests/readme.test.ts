import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { clean } from '../src/index.ts';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

test("the README's table of labels is that of src/labels.ts", () => {
  const script = path('scripts/readme-labels.js');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test("the README's record is what the seed gives, but for the shortened body", () => {
  const printed = JSON.parse(/```json\n(\{.*?\n\})\n```/s.exec(readFileSync(path('README.md'), 'utf8'))?.[1] ?? '{}');
  const { articles } = clean(readFileSync(path(`seeds/${printed.file}`)), { file: printed.file });
  const [article] = JSON.parse(JSON.stringify(articles));
  expect(Object.keys(printed)).toEqual(Object.keys(article));
  expect({ ...printed, body: article.body }).toEqual(article);
});
