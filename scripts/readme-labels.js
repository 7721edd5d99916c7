// Writes the tables of labels in README.md and docs/labels.md from src/labels.ts and src/rules. With --check it only says
// whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { facts } from './facts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const START = '<!-- labels: made by `npm run labels` from src/labels.ts -->';
const END = '<!-- end of labels -->';

/** The labels and the rules, from the sources. */
async function lists() {
  const contents = `export { labels } from './src/labels.ts'; export { rules } from './src/rules/index.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    ...{ absWorkingDir: root, bundle: true, write: false, format: 'esm', platform: 'node', define: facts(root) },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const { labels, rules } = await lists();
const row = (cells) => `| ${cells.join(' | ')} |`;
const about = Object.entries(labels).map(([name, { kept, means }]) => [
  `\`${name}\``,
  kept ? 'kept' : 'dropped',
  means,
]);
const short = [row(['label', 'its text is', 'what it means']), '|---|---|---|', ...about.map(row)].join('\n');

const rulesOf = (label) => rules.filter((rule) => rule.label === label).map(({ id }) => `\`${id}\``);
const long = [
  row(['label', 'its text is', 'what it means', 'rules that say so']),
  '|---|---|---|---|',
  ...Object.keys(labels).map((label, n) => row([...about[n], rulesOf(label).join(' ') || '–'])),
].join('\n');

for (const [file, table] of [
  ['README.md', short],
  ['docs/labels.md', long],
]) {
  const old = readFileSync(root + file, 'utf8');
  const [from, to] = [old.indexOf(START), old.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file}: no ${START} … ${END}`);
  const fresh = `${old.slice(0, from + START.length)}\n\n${table}\n\n${old.slice(to)}`;
  if (!process.argv.includes('--check')) writeFileSync(root + file, fresh);
  else if (fresh !== old) {
    process.stderr.write(`${file}: the table of labels is not that of src/labels.ts; run npm run labels\n`);
    process.exitCode = 1;
  }
}
