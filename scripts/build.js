// Builds dist/: the program and the library as bundles (a chunk a command), and the types.
// Everything but cheerio and iconv-lite's tables is small, so all is bundled: one file opens faster than a hundred.
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle } from './bundle.js';
import { facts } from './facts.js';
import { program } from './program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** commander loads node:child_process for a kind of command that this program has not; that costs a tenth of start-up. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const fresh = `${root}dist.tmp`;
rmSync(fresh, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/bin.ts', 'src/index.ts', 'src/worker.ts'],
  outdir: fresh,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [withoutChildProcess],
  // Chunks lie one folder below the thread's script.
  define: { ...facts(root), BUILT_WORKER: '"../worker.js"', BUILT_PROGRAM: '"./program"' },
  external: ['fast-glob', 'iconv-lite', 'cheerio', 'chalk'],
  // commander is CommonJS: inside an ES module it finds `require` here.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});

await bundle(root, `${fresh}/clean.bundle.js`);
await program(root, `${fresh}/program`, [withoutChildProcess]);

// Only a build that succeeded takes the place of the one before.
rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(fresh, `${root}dist`);

const types = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = types.status ?? 1;
