import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsclean-package-'));

/** What `npm pack` says of the tarball. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;

beforeAll(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
}, 600_000);

describe('the package', () => {
  it('holds the program, the library, the schemas, the action, the hooks, the guides, and nothing of the workshop', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json', 'action.yml', '.pre-commit-hooks.yaml'],
        ...['bin/clean.js', 'dist/index.js', 'dist/types/index.d.ts', 'schema/clean.config.json', 'schema/record.json'],
        ...['docs/checks.md', 'docs/start.md', 'man/clean.1'],
      ]),
    );
    expect(paths.filter((path) => /^(?:src|tests|fixtures|seeds|bench|train|scripts)\//.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(4_000_000);
    expect(packed.unpackedSize).toBeLessThan(9_000_000);
  });

  it('is what publint expects', async () => {
    const tarball = readFileSync(join(folder, packed.filename));
    const pack = { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) };
    const { messages, pkg } = await publint({ pack: pack as { tarball: ArrayBuffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg as object, { color: false }))).toEqual([]);
  });

  it('has types that are right wherever ES modules are read', async () => {
    const found = await checkPackage(createPackageFromTarballData(readFileSync(join(folder, packed.filename))));
    // `require` of an ES module works since Node 20.19; CommonJS types for it do not exist.
    const problems = found.types ? found.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM') : ['no types'];
    const seen = problems.filter(
      (problem) => typeof problem === 'string' || !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(seen).toEqual([]);
  });
});

describe('the reference of the library', () => {
  it('says something of every export', () => {
    const typedoc = join(root, 'node_modules/typedoc/bin/typedoc');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [typedoc, '--emit', 'none', '--treatWarningsAsErrors'],
      {
        ...{ cwd: root, encoding: 'utf8' },
      },
    );
    expect(`${stdout}${stderr}`).not.toMatch(/warning|error/i);
    expect(status).toBe(0);
  }, 600_000);
});
