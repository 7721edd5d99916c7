import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/engines', import.meta.url));

/** Path of a file of the project. */
export const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Says loudly that an engine is not tried. Returns true, for `skipIf`. */
export function passedOver(engine: string, reason: string): boolean {
  console.warn(`SKIPPED: ${engine}: ${reason}`);
  return true;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** Is a command there, if need be after installing Debian packages? Only root may install. */
export function hasCommand(command: string, packages: readonly string[]): boolean {
  const isThere = () => run('sh', ['-c', `command -v ${command}`]).status === 0;
  if (isThere()) return true;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (run('apt-get', install).status !== 0) run('sh', ['-c', `apt-get update && apt-get ${install.join(' ')}`]);
  return isThere();
}

/** The interpreter of an environment that holds the packages; undefined where they cannot be had. */
export function pythonWith(name: string, packages: readonly string[]): string | undefined {
  const folder = join(cache, name);
  const python = join(folder, 'bin', 'python');
  mkdirSync(cache, { recursive: true });
  if (!existsSync(python) && run('python3', ['-m', 'venv', folder]).status !== 0) return undefined;
  return run(python, ['-m', 'pip', 'install', '-q', ...packages]).status === 0 ? python : undefined;
}
