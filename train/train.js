// Trains the labeller: `npm run train -- --html DIR --text DIR --bench DIR [--out DIR]`.
// DIRs hold <set>/ with <set>.gold.jsonl beside it; --bench holds folders with raw/ and gold.jsonl. Writes src/model/weights/ and
// the rows that tests/model holds the program against; --weights and --tests write them elsewhere.
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

mkdirSync(values.out, { recursive: true });
await build({
  entryPoints: ['export', 'evaluate', 'series'].map((name) => join(root, `train/${name}.ts`)),
  outdir: made,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const sets = [
  ...values.html.flatMap((folder) => setsIn(folder, '')),
  ...values.text.flatMap((folder, i) => setsIn(folder, i === 0 ? 'text-' : `text${i + 1}-`)),
  ...values.bench.flatMap(benchSets),
];
const node = (script, ...args) => run(process.execPath, ['--max-old-space-size=8000', join(made, script), ...args]);
const learn = (...args) => run('python3', [join(root, 'train/learn.py'), values.out, ...args]);
node('export.mjs', values.out, ...sets);
learn('first');
node('export.mjs', values.out, '--again', ...sets);
learn('again', values.weights, values.tests);
node('series.mjs', values.out, ...sets);
run('python3', [join(root, 'train/series.py'), values.out, values.weights]);
for (const head of ['html', 'text']) node('evaluate.mjs', values.out, head, 'final.f32');
// The rows for the test are written on one line; the house's format is another.
run('npx', ['biome', 'format', '--write', values.tests]);
