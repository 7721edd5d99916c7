import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';

function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const [reason = message] = (stderr ?? '').trim().split('\n');
    throw new UserError(`--changed-since: ${reason || message}`);
  }
}

/**
 * Files that git says are new or changed since a commit, tracked or not, ignored ones aside: absolute paths, links resolved.
 * Throws UserError outside a repository, or when there is no such commit.
 */
export function changedSince(ref: string, folder: string): ReadonlySet<string> {
  if (ref.startsWith('-')) throw new UserError(`--changed-since: not a commit: ${ref}`);
  const top = realpathSync(git(folder, ['rev-parse', '--show-toplevel']).trim());
  const tracked = git(top, ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', ref, '--']);
  const untracked = git(top, ['ls-files', '--others', '--exclude-standard', '-z']);
  const names = `${tracked}\0${untracked}`.split('\0').filter(Boolean);
  return new Set(names.map((name) => join(top, name)));
}
