// What `clean check` costs beside `clean`: processor time over the same distinct text dumps, one thread, in turn.
//   npm run bench -- check [--from DIR …] [--dumps 800] [--rounds 3]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDumps } from './dumps.js';
import { measured } from './sizing.js';

const options = {
  from: { type: 'string', multiple: true },
  dumps: { type: 'string', default: '800' },
  rounds: { type: 'string', default: '3' },
};
const { values } = parseArgs({ options });
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/clean.js');
const work = mkdtempSync(join(tmpdir(), 'newsclean-check-'));
try {
  const folder = join(work, 'dumps');
  const baseline = join(work, 'baseline.json');
  writeDumps(folder, Number(values.dumps), values.from ?? [join(root, 'seeds')]);
  const check = [bin, 'check', folder, '-j', '1', '--reporter', 'json'];
  measured([...check, '--baseline', baseline, '--update-baseline']);
  // Findings are not what is asked here: 1 is as good as 0.
  const cases = [
    ['clean check', check],
    ['clean check --baseline', [...check, '--baseline', baseline]],
  ];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const own = measured([bin, folder, '-j', '1', '-q', '--no-progress', '-o', join(work, 'out.jsonl')]).processor;
    const ratios = cases.map(([name, args]) => `${name} ${(measured(args, [0, 1]).processor / own).toFixed(2)} x`);
    console.log(`${values.dumps} dumps, clean ${own.toFixed(1)} s; ${ratios.join(', ')}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
