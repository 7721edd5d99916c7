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
  'stream.ts',
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

/** A name for the content of some files: 16 hexadecimal digits. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}

/** Constants for esbuild and vitest: name to JavaScript literal. */
export function facts(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const parts = readdirSync(join(root, 'src'))
    .filter((name) => !shell.includes(name))
    .sort();
  const files = parts.flatMap((part) =>
    part.endsWith('.ts') ? [join(root, 'src', part)] : sources(join(root, 'src', part)),
  );
  return {
    BUILT_VERSION: JSON.stringify(version),
    // Seen from src/runs, where the tests load it; the build has its own.
    BUILT_WORKER: JSON.stringify('../../dist/worker.js'),
    BUILT_RULES: JSON.stringify(hashOf(files)),
    BUILT_MODEL: JSON.stringify(hashOf(sources(join(root, 'src', 'model')))),
  };
}
