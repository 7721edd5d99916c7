import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, bin, clean, folder } from '../cli/program.ts';
import { hasCommand, passedOver, project, run } from './engine.ts';

const isThere = process.getuid?.() === 0 && hasCommand('slurmctld', ['slurm-wlm', 'munge']);

describe.skipIf(!isThere && passedOver('Slurm', 'it cannot be installed here'))('Slurm', () => {
  const cluster = folder({});
  const dumps = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`in/${i}.txt`, article(`마을${i}`)]));
  const root = folder(dumps);
  const script = join(root, 'mortal.sh');
  const env = { ...process.env, SLURM_CONF: join(cluster, 'slurm.conf'), IN: 'in', OUT: 'out', CLEAN: script };
  const submit = (args: string[], more: NodeJS.ProcessEnv = {}) =>
    run('sbatch', ['--wait', ...args, project('deploy/slurm/array.sbatch')], { cwd: root, env: { ...env, ...more } });

  beforeAll(() => {
    // Task 3 is killed the first time, in the middle of its work.
    const text = `#!/bin/bash
if [ "$SLURM_ARRAY_TASK_ID" = 3 ] && [ ! -e ${root}/died ]; then touch ${root}/died; (sleep 0.1; kill -9 $$) & fi
exec ${process.execPath} ${bin} "$@"
`;
    writeFileSync(script, text);
    chmodSync(script, 0o755);
    expect(run('bash', [project('tests/engines/slurm-start.sh'), cluster]).status).toBe(0);
  }, 120_000);

  afterAll(() => {
    for (const name of ['slurmd', 'slurmctld', 'munged']) {
      process.kill(Number(readFileSync(join(cluster, 'run', `${name}.pid`), 'utf8')));
    }
  });

  it('does an array of shards, and after a SIGKILL only what is missing', async () => {
    expect(submit([]).status).not.toBe(0);
    const missing = (await clean(['status', 'out', '--missing'], { cwd: root })).stdout.trim();
    expect(missing).toBe('3');
    expect(submit([`--array=${missing}`], { CLEAN_SHARDS: '8' }).status).toBe(0);
    const { stdout } = await clean(['merge', 'out'], { cwd: root });
    expect(stdout).toBe((await clean(['in', '-q'], { cwd: root })).stdout);
  }, 300_000);
});
