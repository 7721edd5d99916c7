// Speed and memory of the built program over many distinct text dumps, beside merely reading them.
//   npm run bench [-- --from DIR …] [--megabytes 200] [--pages 2000] [--pairs 1]
// Prints MB/s of one thread by processor time and peak memory for N and for 2N dumps: memory that grows with their number would be a leak. Then, what a run over the
// files of the folders costs, as they are and again and again under new names: `--pages` of them, -j 1 and -j CORES in turn.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDumps } from './dumps.js';
import { measured, repeated, sizing } from './sizing.js';

const options = {
  from: { type: 'string', multiple: true },
  megabytes: { type: 'string', default: '200' },
  pages: { type: 'string', default: '2000' },
  pairs: { type: 'string', default: '1' },
};
const { values } = parseArgs({ options });
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/clean.js');

/** Processor seconds to read every file of a folder, one after the other. */
function reading(folder) {
  const start = process.cpuUsage();
  let bytes = 0;
  for (const name of readdirSync(folder)) bytes += readFileSync(join(folder, name)).length;
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, bytes };
}

/** Number of dumps that come to about the wanted size, from a first hundred. */
function countFor(wanted, sources, folder) {
  const bytes = writeDumps(folder, 100, sources);
  rmSync(folder, { recursive: true });
  return Math.max(100, Math.ceil((wanted * 100) / bytes));
}

const sources = (values.from ?? [join(root, 'seeds')]).filter((folder) => existsSync(folder));
const work = mkdtempSync(join(tmpdir(), 'newsclean-bench-'));
try {
  const half = countFor((Number(values.megabytes) * 1e6) / 2, sources, join(work, 'probe'));
  console.log(`node ${process.version}, ${availableParallelism()} cores`);
  for (const count of [half, 2 * half]) {
    const folder = join(work, String(count));
    const megabytes = writeDumps(folder, count, sources) / 1e6;
    const read = reading(folder);
    const one = ['-j', '1', '-q', '--no-progress', '-o', join(work, 'out.jsonl')];
    const { processor: seconds, peak } = measured([bin, folder, ...one]);
    const speed = `${(megabytes / seconds).toFixed(1)} MB/s, ${(seconds / read.seconds).toFixed(1)} x reading`;
    console.log(
      `${count} dumps, ${megabytes.toFixed(0)} MB: ${seconds.toFixed(1)} s, ${speed}, peak ${peak.toFixed(0)} MB`,
    );
  }
  const pages = Number(values.pages);
  const folder = join(work, 'pages');
  sizing(bin, folder, pages, repeated(sources, pages, folder), Number(values.pairs));
} finally {
  rmSync(work, { recursive: true, force: true });
}
