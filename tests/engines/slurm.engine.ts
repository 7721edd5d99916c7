import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { article, bin, clean, folder } from '../cli/program.ts';
import { hasCommand, passedOver, project, run } from './engine.ts';

const cluster = folder({});
const isThere = process.getuid?.() === 0 && hasCommand('slurmctld', ['slurm-wlm', 'munge']);
const start = () => run('bash', [project('tests/engines/slurm-start.sh'), cluster]).status === 0;
const isMissing = isThere
  ? !start() && passedOver('Slurm', 'its daemons do not start here')
  : passedOver('Slurm', 'it cannot be installed here');

afterAll(() => {
  for (const name of ['slurmd', 'slurmctld', 'munged']) {
    const file = join(cluster, 'run', `${name}.pid`);
    if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8')));
  }
});

describe.skipIf(isMissing)('Slurm', () => {
  const dumps = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`in/${i}.txt`, article(`마을${i}`)]));
  const root = folder(dumps);
  const env = { ...process.env, SLURM_CONF: join(cluster, 'slurm.conf'), IN: 'in' };

  /** A program of which task 3 is killed the first time, in the middle of its work. */
  function mortal(name: string): string {
    const script = join(root, `${name}.sh`);
    const died = join(root, `${name}.died`);
    const text = `#!/bin/bash
if [ "$SLURM_ARRAY_TASK_ID" = 3 ] && [ ! -e ${died} ]; then touch ${died}; (sleep 0.1; kill -9 $$) & fi
exec ${process.execPath} ${bin} "$@"
`;
    writeFileSync(script, text);
    chmodSync(script, 0o755);
    return script;
  }
  const slurm = (command: string, args: string[], more: NodeJS.ProcessEnv = {}) =>
    run(command, args, { cwd: root, env: { ...env, ...more } });
  const submit = (args: string[], more: NodeJS.ProcessEnv) =>
    slurm('sbatch', [...args, project('deploy/slurm/array.sbatch')], more);
  const missing = async (out: string) => (await clean(['status', out, '--missing'], { cwd: root })).stdout.trim();
  const whole = async () => (await clean(['in', '-q'], { cwd: root })).stdout;

  /** Waits until none of a job's tasks is queued or running. */
  async function ended(job: string): Promise<void> {
    while (slurm('squeue', ['-h', '-t', 'PD,R,CG', '-j', job]).stdout.trim() !== '') await pause(200);
  }

  it('does an array of shards, and after a SIGKILL only what is missing', async () => {
    const names = { OUT: 'out', CLEAN: mortal('resubmitted') };
    expect(submit(['--wait'], names).status).not.toBe(0);
    expect(await missing('out')).toBe('3');
    expect(submit(['--wait', '--array=3'], { ...names, CLEAN_SHARDS: '8' }).status).toBe(0);
    expect((await clean(['merge', 'out'], { cwd: root })).stdout).toBe(await whole());
  }, 300_000);

  it('goes on where a killed task is requeued', async () => {
    const { stdout } = submit(['--parsable'], { OUT: 'again', CLEAN: mortal('requeued') });
    const job = stdout.trim();
    await ended(job);
    expect(await missing('again')).toBe('3');
    expect(slurm('scontrol', ['requeue', `${job}_3`]).status).toBe(0);
    // By itself it would wait for two minutes.
    slurm('scontrol', ['update', `JobId=${job}_3`, 'StartTime=now']);
    await ended(job);
    expect(await missing('again')).toBe('');
    expect((await clean(['merge', 'again'], { cwd: root })).stdout).toBe(await whole());
  }, 300_000);
});
