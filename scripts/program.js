// The command in one script, and what V8 made of it when it was run: read by src/compiled.ts, so that a short run need not compile.
// It is made where it is built, for the Node that builds it: the package, which is for any Node, goes without.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { facts } from './facts.js';

/** Writes `BASE.cjs` and, for the Node that runs, `BASE.VERSION.cache`. Throws where the program does not run. */
export async function program(root, base, plugins) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile: `${base}.cjs`,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    plugins,
    define: { ...facts(root), BUILT_WORKER: '"./worker.js"', 'import.meta.url': 'programUrl' },
    external: ['fast-glob', 'iconv-lite', 'cheerio'],
    // Compiled code that comes from a cache has lost what import() would ask: packages are required.
    supported: { 'dynamic-import': false },
    banner: {
      js: "(function(module,require,programFile){var exports=module.exports,programUrl=require('node:url').pathToFileURL(programFile).href;",
    },
    footer: { js: '})' },
    logLevel: 'warning',
  });
  const script = fileURLToPath(new URL('compile.js', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, base], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
