import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { article, bin, clean, folder } from '../cli/program.ts';

const recipe = (name: string) => fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url));

const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** A command that is loudly passed over where it is not installed. */
const where = (tool: string) => {
  if (has(tool)) return false;
  console.warn(`SKIPPED: ${tool} is not installed, its recipe is not tried`);
  return true;
};

const dumps = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/a b/${i}.txt`, article(`마을${i}`)]));

/** Runs a recipe; `command`: what it takes for the program. */
function run(root: string, name: string, args: string[], command = `${process.execPath} ${bin}`, input = '') {
  const env = { ...process.env, CLEAN: command };
  return spawnSync('bash', [recipe(name), ...args], { cwd: root, env, input, encoding: 'utf8' });
}

/** A program that kills itself the first time it is to do shard 1, before it has done anything. */
function mortal(root: string): string {
  const script = join(root, 'mortal.sh');
  const text = `#!/bin/bash\ncase "$*" in *"1/4"*) [ -e ${root}/died ] || { touch ${root}/died; kill -9 $$; };; esac\nexec ${process.execPath} ${bin} "$@"\n`;
  writeFileSync(script, text);
  chmodSync(script, 0o755);
  return script;
}

async function same(root: string): Promise<void> {
  const { stdout } = await clean(['merge', 'out'], { cwd: root });
  expect(stdout).toBe((await clean(['in', '-q'], { cwd: root })).stdout);
  expect(stdout).not.toBe('');
}

describe.skipIf(process.platform === 'win32')('recipes', () => {
  it.skipIf(where('parallel'))('GNU parallel: shards, one of them killed, and the same command again', async () => {
    const root = folder(dumps);
    expect(run(root, 'parallel/shards.sh', ['in', 'out', '4', '2'], mortal(root)).status).toBe(1);
    expect((await clean(['status', 'out', '--missing'], { cwd: root })).stdout).toBe('1\n');
    expect(run(root, 'parallel/shards.sh', ['in', 'out', '4', '2'], mortal(root)).status).toBe(0);
    await same(root);
  });

  it.skipIf(where('parallel'))('GNU parallel: the filter, in order', async () => {
    const root = folder({});
    const rows = Array.from({ length: 40 }, (_, i) => JSON.stringify({ path: `${i}.txt`, text: article(`마을${i}`) }));
    const input = `${rows.join('\n')}\n`;
    writeFileSync(join(root, 'rows.jsonl'), input);
    const env = { ...process.env, CLEAN: `${process.execPath} ${bin}`, BLOCK: '10k' };
    const filter = spawnSync('bash', [recipe('parallel/filter.sh'), '2'], { input, env, encoding: 'utf8' });
    expect({ status: filter.status, stderr: filter.stderr }).toEqual({ status: 0, stderr: '' });
    expect(filter.stdout).toBe((await clean(['-', '--from', 'jsonl', '-q'], { input })).stdout);
  });

  it.skipIf(where('xargs'))('xargs: again by itself when a part is killed', async () => {
    const root = folder(dumps);
    expect(run(root, 'parallel/xargs.sh', ['in', 'out', '4', '2'], mortal(root)).status).toBe(0);
    await same(root);
  });

  it('Kubernetes: as many pods as shards, each told which one it is', async () => {
    const root = folder(dumps);
    const manifest = readFileSync(recipe('kubernetes/job.yaml'), 'utf8');
    expect(manifest).toContain('completionMode: Indexed\n');
    const [, completions] = /completions: (\d+)/.exec(manifest)!;
    expect(manifest).toContain(`name: CLEAN_SHARDS\n              value: "${completions}"`);
    for (let i = Number(completions) - 1; i >= 0; i -= 1) {
      const env = { JOB_COMPLETION_INDEX: String(i), CLEAN_SHARDS: completions! };
      expect((await clean(['in', '-o', 'out/', '--shard', 'auto', '-q'], { cwd: root, env })).code).toBe(0);
    }
    await same(root);
  });
});
