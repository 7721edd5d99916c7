import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const START = '<!-- labels: made by `npm run labels` from src/labels.ts -->';
const END = '<!-- end of labels -->';

/** The table of labels, as Markdown. */
async function table() {
  const { code } = transformSync(readFileSync(path('src/labels.ts'), 'utf8'), { loader: 'ts', format: 'esm' });
  const { labels } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const rows = Object.entries(labels).map(
    ([name, { kept, means }]) => `| \`${name}\` | ${kept ? 'kept' : 'dropped'} | ${means} |`,
  );
  return ['| label | its text is | what it means |', '|---|---|---|', ...rows].join('\n');
}

const old = readFileSync(path('README.md'), 'utf8');
const from = old.indexOf(START);
const to = old.indexOf(END);
if (from < 0 || to < from) throw new Error(`README.md: no ${START} … ${END}`);
const fresh = `${old.slice(0, from + START.length)}\n\n${await table()}\n\n${old.slice(to)}`;

if (!process.argv.includes('--check')) writeFileSync(path('README.md'), fresh);
else if (fresh !== old) {
  process.stderr.write('README.md: the table of labels is not that of src/labels.ts; run npm run labels\n');
  process.exitCode = 1;
}
