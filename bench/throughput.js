// Speed and memory of the built program over many distinct text dumps, beside merely reading them.
//   npm run bench [-- --from DIR …] [--megabytes 200]
// Prints MB/s and peak memory for N and for 2N dumps: memory that grows with their number would be a leak.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeDumps } from './dumps.js';

const options = { from: { type: 'string', multiple: true }, megabytes: { type: 'string', default: '200' } };
const { values } = parseArgs({ options });
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/clean.js');

/** Runs Node on a script and returns seconds and the peak of its resident memory in MB, which the child states itself. */
function measured(args) {
  const peak = 'process.on("exit", () => console.error("PEAK", process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(peak)}`, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`exit ${status}: ${stderr.slice(-500)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: Number(/PEAK (\d+)/.exec(stderr)[1]) / 1024 };
}

/** Seconds to read every file of a folder, one after the other. */
function reading(folder) {
  const start = performance.now();
  let bytes = 0;
  for (const name of readdirSync(folder)) bytes += readFileSync(join(folder, name)).length;
  return { seconds: (performance.now() - start) / 1000, bytes };
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
    const { seconds, peak } = measured([bin, folder, '-q', '--no-progress', '-o', join(work, 'out.jsonl')]);
    const speed = `${(megabytes / seconds).toFixed(1)} MB/s, ${(seconds / read.seconds).toFixed(1)} x reading`;
    console.log(
      `${count} dumps, ${megabytes.toFixed(0)} MB: ${seconds.toFixed(1)} s, ${speed}, peak ${peak.toFixed(0)} MB`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
