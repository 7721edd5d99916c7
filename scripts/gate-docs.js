// Writes what is published of `clean check` from its own lists: the table of checks in docs/checks.md, and the JSON Schema
// of clean.config.yaml and of a record. With --check it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { facts } from './facts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const START = '<!-- checks: made by `npm run gate-docs` from src/checks -->';
const END = '<!-- end of checks -->';

/** The checks and the schema, from the sources. */
async function lists() {
  const contents = `export { checks } from './src/checks/index.ts'; export { configSchema } from './src/commands/gate/schema.ts'; export { jsonSchema } from './src/formats/schema.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    ...{ absWorkingDir: root, bundle: true, write: false, format: 'esm', platform: 'node', define: facts(root) },
    external: ['iconv-lite', 'cheerio', 'chalk', 'fast-glob'],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function table(checks) {
  const rows = checks.map(
    ({ id, severity, off, usual, per, means, advice }) =>
      `| \`${id}\` | ${off ? 'off' : severity}${usual ? ', usual' : ''} | ${per}s | ${means} | ${advice.replaceAll('|', '\\|')} |`,
  );
  return ['| check | default | counted in | finds | what to do |', '|---|---|---|---|---|', ...rows].join('\n');
}

const { checks, configSchema, jsonSchema } = await lists();
const page = `${root}docs/checks.md`;
const old = readFileSync(page, 'utf8');
const [from, to] = [old.indexOf(START), old.indexOf(END)];
if (from < 0 || to < from) throw new Error(`docs/checks.md: no ${START} … ${END}`);
const fresh = {
  [page]: `${old.slice(0, from + START.length)}\n\n${table(checks)}\n\n${old.slice(to)}`,
  [`${root}schema/clean.config.json`]: `${JSON.stringify(configSchema(), null, 2)}\n`,
  [`${root}schema/record.json`]: `${JSON.stringify(jsonSchema(), null, 2)}\n`,
};
for (const [path, text] of Object.entries(fresh)) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${path.slice(root.length)} is not up to date; run npm run gate-docs\n`);
    process.exitCode = 1;
  }
}
