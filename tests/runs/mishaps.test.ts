import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { article, bin, clean, finished, folder, start } from '../cli/program.ts';

const dumps = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.txt`, article(`마을${i}`)]));

/** Runs a script of the shell in a world where file systems can be mounted; `clean` is the program. */
function inOwnWorld(script: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, clean: `${process.execPath} ${bin}` },
  });
  return { status, stdout, stderr };
}

const canMount = process.platform === 'linux' && inOwnWorld('mount -t tmpfs tmpfs /mnt', '/').status === 0;

describe('a run that meets with mishap', () => {
  it.skipIf(!canMount)(
    'says that the disk is full, leaves nothing half written and goes on when there is room',
    async () => {
      const root = folder({ ...dumps(400), 'small/.keep': '' });
      const { stdout, stderr } = inOwnWorld(
        `mount -t tmpfs -o size=200k tmpfs small
       $clean in -q -o small/out/; echo "code $?"; ls -A small/out
       mount -o remount,size=50m small
       $clean in -q -o small/out/ && $clean merge small/out -o all.jsonl && echo merged`,
        root,
      );
      expect(stderr).toBe('clean: cannot write small/out/part-00000.jsonl: the disk is full\n');
      expect(stdout).toBe('code 2\n_run.json\nmerged\n');
      await clean(['in', '-q', '-o', 'once.jsonl'], { cwd: root });
      expect(spawnSync('cmp', ['all.jsonl', 'once.jsonl'], { cwd: root }).status).toBe(0);
    },
  );

  it('names a dump that vanished under its hands, and takes it when it is back', async () => {
    const root = folder(dumps(5));
    const [file, aside] = [join(root, 'in/4.txt'), join(root, 'aside.txt')];
    const child = start(['-', 'in', '-q', '-o', 'out/'], { cwd: root });
    const end = finished(child);
    // Standard input comes first: while it is open, the others are listed and not yet read.
    while (!existsSync(join(root, 'out/_run.json'))) await wait(20);
    renameSync(file, aside);
    child.stdin?.end(article('들머리'));
    const { code, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'clean: 4.txt: no longer there\n' });
    renameSync(aside, file);
    const input = article('들머리');
    expect((await clean(['-', 'in', '-q', '-o', 'out/'], { cwd: root, input })).code).toBe(0);
    const once = await clean(['-', 'in', '-q'], { cwd: root, input });
    expect((await clean(['merge', 'out'], { cwd: root })).stdout).toBe(once.stdout);
  });
});
