import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files that still need Node: to be emptied. */
const known: readonly string[] = [];

/** Source files that a bundle of `contents` needs Node for. */
async function needingNode(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root },
    ...{ absWorkingDir: root, bundle: true, write: false, metafile: true, format: 'esm', platform: 'neutral' },
    external: ['node:*', 'cheerio', 'iconv-lite', 'chalk'],
    logLevel: 'silent',
  });
  return Object.entries(metafile.inputs)
    .filter(([, { imports }]) => imports.some(({ path, external }) => external && path !== ''))
    .map(([file]) => file);
}

describe('the pure part of the library', () => {
  it('asks for nothing of Node, and for no package', async () => {
    const files = await needingNode(
      "import './src/pipeline.ts'; export { section } from './src/formats/html-explain/index.ts'; export { clean } from './src/pipeline.ts';",
    );
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
  });
});
