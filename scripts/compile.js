// BASE → runs BASE.cjs over the smallest seeds and keeps what V8 compiled for them in BASE.VERSION.cache.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';

const base = resolve(process.argv[2]);
const file = `${base}.cjs`;
const script = new vm.Script(readFileSync(file, 'utf8'), {
  filename: file,
});
const module = { exports: {} };
script.runInThisContext()(module, createRequire(file), file);

const work = mkdtempSync(join(tmpdir(), 'newsclean-compile-'));
const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('seeds', name));
const smallest = seeds.sort((a, b) => statSync(a).size - statSync(b).size);
const { stdin, stdout, stderr } = process;
const streams = { stdin: () => stdin, stdout, stderr, env: {}, stop: new AbortController().signal };
for (const seed of smallest.slice(0, 2)) {
  const code = await module.exports.main([seed, '-q', '-o', join(work, 'out.jsonl')], streams);
  if (code !== 0) throw new Error(`${seed}: exit ${code}`);
}
rmSync(work, { recursive: true });
writeFileSync(`${base}.${process.version}-${process.arch}.cache`, script.createCachedData());
