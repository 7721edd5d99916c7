// How much longer the program takes to start than Node itself: runs in pairs, so that a busy machine weighs on both alike.
//   npm run bench:startup [-- --pairs 20]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sampleDump } from './dumps.js';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '20' } } });
const bin = fileURLToPath(new URL('../bin/clean.js', import.meta.url));

/** Milliseconds that a Node process takes from start to end. */
function milliseconds(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'newsclean-startup-'));
const dump = join(folder, 'dump.txt');
writeFileSync(dump, sampleDump());
const cases = { '--version': [bin, '--version'], 'one dump': [bin, dump, '-q'] };
for (const [name, args] of Object.entries(cases)) {
  milliseconds(args);
  const pairs = Array.from({ length: Number(values.pairs) }, () => {
    const base = milliseconds(['-e', '0']);
    const own = milliseconds(args);
    return { own, ratio: own / base };
  });
  const own = median(pairs.map((pair) => pair.own));
  const ratio = median(pairs.map((pair) => pair.ratio));
  console.log(`${name.padEnd(10)} ${own.toFixed(0)} ms, ${ratio.toFixed(2)} x node -e 0`);
}
rmSync(folder, { recursive: true });
