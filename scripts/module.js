// Makes one module of Node from sources of the program, for scripts that run a part of it.
import { build } from 'esbuild';
import { facts } from './facts.js';

/** Writes `outfile`. `entry`: esbuild's `entryPoints` or `stdin`; packages stay outside. */
export async function buildModule(root, entry, outfile) {
  await build({
    ...entry,
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { ...facts(root), BUILT_WORKER: '""' },
    logLevel: 'warning',
  });
}
