import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { clean, folder } from './program.ts';

const script = async (shell: string) => (await clean(['completion', shell])).stdout;

const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

/** Output of a shell that has read the script. */
async function ask(shell: string, command: string): Promise<string> {
  const cwd = folder({ [`script.${shell}`]: await script(shell) });
  const { stdout, stderr } = spawnSync(shell, ['-c', command.replace('SCRIPT', join(cwd, `script.${shell}`))], {
    ...{ cwd, encoding: 'utf8' },
  });
  return stdout + stderr;
}

describe('clean completion', () => {
  it.each(['bash', 'zsh', 'fish'])('names every command and option in %s', async (shell) => {
    const text = await script(shell);
    for (const word of ['run', 'explain', 'check', 'diff', 'decode', 'reporter', 'update-baseline', 'sarif'])
      expect(text).toContain(word);
    const path = join(folder({ script: text }), 'script');
    if (isThere(shell)) expect(spawnSync(shell, ['-n', path], { encoding: 'utf8' }).stderr).toBe('');
  });

  it('refuses another shell', async () => {
    const { code, stdout, stderr } = await clean(['completion', 'tcsh']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('bash, zsh, fish');
  });

  it.runIf(isThere('bash'))('completes in bash', async () => {
    const completed = (...words: string[]) =>
      ask(
        'bash',
        `source SCRIPT; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _newsclean; echo "\${COMPREPLY[@]}"`,
      );
    expect(await completed('clean', 'ch')).toBe('check\n');
    expect(await completed('clean', 'check', '--rep')).toBe('--reporter\n');
    expect(await completed('clean', 'check', '--reporter', 'sa')).toBe('sarif\n');
    expect(await completed('clean', 'completion', 'f')).toBe('fish\n');
  });

  it.runIf(isThere('fish'))('completes in fish', async () => {
    expect(await ask('fish', 'source SCRIPT; complete -C "clean check --reporter s"')).toMatch(/^sarif\t/);
    expect(await ask('fish', 'source SCRIPT; complete -C "clean dif"')).toMatch(/^diff\t/);
  });
});

describe('help of check', () => {
  it('leads to the checks: an unknown one is answered with all of them', async () => {
    const { stderr } = await clean(['check', '.', '--max', 'x=1']);
    for (const { id } of checks) expect(stderr).toContain(id);
  });
});
