import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { article, clean, folder } from './program.ts';

const bundle = fileURLToPath(new URL('../../dist/clean.bundle.js', import.meta.url));

it('runs as one file that lies anywhere, under any name', async () => {
  const cp949 = readFileSync(fileURLToPath(new URL('../../seeds/005_94b7e1302fd6ac8e.txt', import.meta.url)));
  const page = `<html><body><article><h1>우물</h1>${'<p>주민들이 우물가에 모여 이야기를 들었다.</p>'.repeat(9)}</article></body></html>`;
  const root = folder({ 'in/a.txt': article(), 'in/b.html': page, 'in/c.txt': cp949 });
  const alone = folder({});
  copyFileSync(bundle, join(alone, 'job.js'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['job.js', join(root, 'in'), '-q'], { cwd: alone });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
  expect(String(stdout)).toBe((await clean(['in', '-q'], { cwd: root })).stdout);
});
