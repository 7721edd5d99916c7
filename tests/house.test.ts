import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Output of a tool of this project; '' when it is content. */
function complaints(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

const scriptOf = (name: string, file: string) => join(root, 'node_modules', name, file);

/** Tracked files, and new ones that are not ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the house', () => {
  it('is formatted and linted', () => {
    expect(complaints(scriptOf('@biomejs/biome', 'bin/biome'), ['check', '.'])).toBe('');
  }, 120_000);

  it('has sound types', () => {
    expect(complaints(require.resolve('typescript/bin/tsc'), ['--noEmit'])).toBe('');
  }, 120_000);

  it('has nothing unused', () => {
    expect(complaints(scriptOf('knip', 'bin/knip.js'), ['--no-progress'])).toBe('');
  }, 120_000);

  it('has files of at most 200 lines', () => {
    const long = files.filter((file) => /^(src|bin)\//.test(file) && textOf(file).split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('names no machine and no registry', () => {
    const local = /(?:^|[^\w.~])\/(?:home|root|work|farm|Users)\/\w|[A-Z]:\\Users\\/m;
    const texts = files.filter(
      (file) => /\.(ts|js|json|md|ya?ml)$|^\.ci\//.test(file) && !file.startsWith('fixtures/'),
    );
    expect(texts.filter((file) => local.test(textOf(file)))).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });
});
