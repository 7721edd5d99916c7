// What the program states about itself, fixed when it is built: its version, and a hash of everything that decides content.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files of src that have no say in what a record holds. */
const shell = [
  'bin.ts',
  'bundle.ts',
  'cli.ts',
  'compiled.ts',
  'streams.ts',
  'version.ts',
  'worker.ts',
  'cli',
  'commands',
  'checks',
  'diff',
  'report',
  'runs',
];

/** Source files below `folder` in byte order. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
    });
}

/** Constants for esbuild and vitest: name to JavaScript literal. */
export function facts(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256');
  const parts = readdirSync(join(root, 'src'))
    .filter((name) => !shell.includes(name))
    .sort();
  for (const part of parts) {
    const path = join(root, 'src', part);
    const files = part.endsWith('.ts') ? [path] : sources(path);
    for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  }
  return {
    BUILT_VERSION: JSON.stringify(version),
    // Seen from src/runs, where the tests load it; the build has its own.
    BUILT_WORKER: JSON.stringify('../../dist/worker.js'),
    BUILT_RULES: JSON.stringify(hash.digest('hex').slice(0, 16)),
  };
}
