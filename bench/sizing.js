// What a run costs: pages, GB, core-hours, memory, with one thread and with a thread for each core, in turn.
import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';

/** Files anywhere below the folders, in a settled order; what is known of them (`.jsonl` beside them) is none of them. */
function filesIn(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.jsonl'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
}

/** Files of the folders again and again under new names, `count` of them, in `folder`. Returns their bytes. */
export function repeated(folders, count, folder) {
  const files = filesIn(folders);
  // Steps that meet every file once before any twice, so that the sources are mixed.
  const step = [7919, 104729].find((prime) => files.length % prime !== 0);
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    const from = files[(i * step) % files.length];
    const below = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'));
    mkdirSync(below, { recursive: true });
    const to = join(below, `${String(i).padStart(6, '0')}-${basename(from)}`);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    bytes += statSync(from).size;
  }
  return bytes;
}

const report =
  'process.on("exit",()=>{const r=process.resourceUsage();console.error("USED",r.maxRSS/1024,(r.userCPUTime+r.systemCPUTime)/1e6)})';

/** Runs Node on a script that ends with one of `codes`: seconds by the clock, seconds of all cores together, and peak of resident memory in MB, as the child itself states them. */
export function measured(args, codes = [0]) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!codes.includes(status)) throw new Error(`exit ${status}: ${stderr.slice(-500)}`);
  const [, peak, processor] = /^USED (\S+) (\S+)$/m.exec(stderr);
  return { seconds: (performance.now() - start) / 1000, peak: Number(peak), processor: Number(processor) };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Prints the table: `-j 1` and `-j CORES` in turn, `pairs` times, medians. Core-hours are of processor time, which other work on the machine
 * changes little; seconds by the clock are of this machine as busy as it was.
 */
export function sizing(bin, folder, count, bytes, pairs) {
  const jobs = [1, availableParallelism()];
  const runs = jobs.map(() => []);
  for (let i = 0; i < pairs; i += 1)
    for (const [at, n] of jobs.entries())
      runs[at].push(
        measured([bin, folder, '-q', '--no-progress', '-j', String(n), '-o', join(folder, '..', 'out.jsonl')]),
      );
  console.log(`${count} pages, ${(bytes / 1e9).toFixed(2)} GB, ${pairs} pairs`);
  console.log(
    '| threads | s | pages/s | MB/s | cores busy | core-hours a million pages | core-hours 100 GB | peak MB |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [at, n] of jobs.entries()) {
    const of = (name) => median(runs[at].map((run) => run[name]));
    const [seconds, processor] = [of('seconds'), of('processor')];
    const cells = [
      n,
      seconds.toFixed(1),
      (count / seconds).toFixed(0),
      (bytes / 1e6 / seconds).toFixed(1),
      (processor / seconds).toFixed(2),
      ((processor / count) * (1e6 / 3600)).toFixed(1),
      ((processor / bytes) * (1e11 / 3600)).toFixed(1),
      Math.max(...runs[at].map(({ peak }) => peak)).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const ratios = runs[0].map((one, i) => one.seconds / runs[1][i].seconds);
  console.log(`-j ${jobs[1]}: ${median(ratios).toFixed(2)} times as fast as -j 1 (median of pairs)`);
}
