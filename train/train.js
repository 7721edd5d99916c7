// Trains the labeller and the choice of the headline: `npm run train -- --html DIR --text DIR --bench DIR [--out DIR]`.
// DIRs hold <set>/ with <set>.gold.jsonl beside it; --bench holds folders with raw/ and gold.jsonl. Writes src/model/weights/ and
// the rows that tests/model holds the program against; --weights and --tests write them elsewhere. `--only NAME` trains
// one of them: seam, labeller, takes, series, headline, dates, signers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = join(root, 'node_modules/.cache/train');
const { values } = parseArgs({
  options: {
    html: { type: 'string', multiple: true, default: [] },
    text: { type: 'string', multiple: true, default: [] },
    bench: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: made },
    weights: { type: 'string', default: join(root, 'src/model/weights') },
    tests: { type: 'string', default: join(root, 'tests/model') },
    only: { type: 'string' },
  },
});

/** Runs a step to its end; a failure ends the training. */
function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** `NAME=FOLDER=GOLD` of each labelled folder below `parent`. */
function setsIn(parent, prefix) {
  return readdirSync(parent)
    .filter((name) => existsSync(join(parent, `${name}.gold.jsonl`)))
    .map((name) => `${prefix}${name}=${join(parent, name)}=${join(parent, `${name}.gold.jsonl`)}`);
}

function benchSets(parent) {
  return readdirSync(parent)
    .filter((name) => existsSync(join(parent, name, 'gold.jsonl')))
    .map((name) => {
      const raw = join(parent, name, 'raw');
      return `${name}=${existsSync(raw) ? raw : join(parent, name)}=${join(parent, name, 'gold.jsonl')}`;
    });
}

/** Bundles a step's script with the sources and the weights as they are now. */
async function bundled(name) {
  const outfile = join(made, `${name}.mjs`);
  await build({
    entryPoints: [join(root, `train/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

async function node(name, ...args) {
  run(process.execPath, ['--max-old-space-size=8000', await bundled(name), ...args]);
}

const python = (name, ...args) => run('python3', [join(root, `train/${name}.py`), values.out, ...args]);

const texts = values.text.flatMap((folder, i) => setsIn(folder, i === 0 ? 'text-' : `text${i + 1}-`));
const sets = [...values.html.flatMap((folder) => setsIn(folder, '')), ...texts, ...values.bench.flatMap(benchSets)];

/** Where this writes is no matter of `--weights`: parsers read it, not the labeller. */
const seams = join(root, 'src/parsers/text/seam-weights.ts');

async function trainSeam() {
  await node('seam', seams, ...values.bench.flatMap(benchSets).map((set) => set.slice(set.lastIndexOf('=') + 1)));
}

const days = join(root, 'src/fields/stated/day-weights.ts');

async function trainDates() {
  await node('dates', days, ...values.html.flatMap((folder) => setsIn(folder, '')));
}

async function trainLabeller() {
  await node('export', values.out, ...sets);
  python('learn', 'first');
  await node('export', values.out, '--again', ...sets);
  python('learn', 'again', values.weights, values.tests);
  for (const head of ['html', 'text']) await node('evaluate', values.out, head, 'final.f32');
}

async function trainTakes() {
  await node('takes', values.out, ...sets);
  python('takes', values.weights, values.tests);
}

async function trainSeries() {
  await node('series', values.out, ...sets);
  python('series', values.weights);
}

async function trainHeadline() {
  await node('headlines', values.out, ...sets);
  python('headlines', values.weights, values.tests);
}

async function trainSigners() {
  await node('signers', values.out, ...texts);
  python('signers', values.weights, values.tests);
}

mkdirSync(values.out, { recursive: true });
// In this order: what comes later asks for the answers of what comes before it.
const trainings = {
  seam: trainSeam,
  labeller: trainLabeller,
  takes: trainTakes,
  series: trainSeries,
  headline: trainHeadline,
  dates: trainDates,
  signers: trainSigners,
};
for (const [name, train] of Object.entries(trainings)) if ((values.only ?? name) === name) await train();
// The rows for the test are written on one line; the house's format is another.
run('npx', ['biome', 'format', '--write', values.tests, seams, days]);
