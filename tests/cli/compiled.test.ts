import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { compiledProgram } from '../../src/compiled.ts';

const node = `${process.version}-${process.arch}`;
const base = pathToFileURL(fileURLToPath(new URL('../../dist/program', import.meta.url)));
const seed = fileURLToPath(new URL('../../seeds/000_3f9a1c55d07be218.txt', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'newsclean-compiled-'));
afterAll(() => rmSync(work, { recursive: true }));

/** What a program writes for the seed. */
async function written(run: typeof main, name: string): Promise<string> {
  const { stdin, stdout, stderr } = process;
  const streams = { stdin: () => stdin, stdout, stderr, env: {}, stop: new AbortController().signal };
  const out = join(work, name);
  expect(await run([seed, '-q', '--fields', 'headline,date,authors,body', '-o', out], streams)).toBe(0);
  return readFileSync(out, 'utf8');
}

describe('the compiled program', () => {
  it('is there for the Node that built it, and for no other', () => {
    expect(existsSync(`${fileURLToPath(base)}.${node}.cache`)).toBe(true);
    expect(compiledProgram(base, 'v0.0.0-none')).toBeNull();
  });

  it('writes what the modules write', async () => {
    const program = compiledProgram(base, node);
    expect(await written(program!.main, 'a.jsonl')).toBe(await written(main, 'b.jsonl'));
  });

  it('does without compiled code that V8 turns away', async () => {
    const other = pathToFileURL(join(work, 'program'));
    writeFileSync(join(work, 'program.cjs'), '(function (module) { module.exports.main = () => 7; })');
    writeFileSync(join(work, `program.${node}.cache`), 'no code');
    expect(compiledProgram(other, node)!.main([], {} as never)).toBe(7);
  });
});
