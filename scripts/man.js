// Writes man/clean.1 from the tree of commands that --help prints. With --check it only says whether it is up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { facts } from './facts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The commands, from the sources. */
async function tree() {
  // In node_modules, where the packages are found that it imports.
  const outfile = `${root}node_modules/.cache/newsclean/cli.mjs`;
  await build({
    stdin: { contents: `export { program } from './src/cli.ts';`, resolveDir: root },
    ...{ absWorkingDir: root, bundle: true, outfile, format: 'esm', platform: 'node', define: facts(root) },
    external: ['iconv-lite', 'cheerio', 'chalk', 'fast-glob'],
    banner: { js: `import { createRequire as from } from 'node:module'; const require = from(import.meta.url);` },
  });
  const { program } = await import(pathToFileURL(outfile).href);
  return program(() => {}, { stdout: process.stdout, stderr: process.stderr });
}

/** Text as roff prints it: no line of it is a request. */
const plain = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')
    .replace(/[^\n\x20-\x7e]/gu, (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

/** What the help says of an option, its choices and its default among it. */
function meaning({ description, argChoices, defaultValue, negate }) {
  const notes = [
    ...(argChoices ? [`one of ${argChoices.join(', ')}`] : []),
    ...(defaultValue === undefined || negate ? [] : [`default ${JSON.stringify(defaultValue)}`]),
  ];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

const option = (one) => `.TP\n.B ${plain(one.flags)}\n${plain(meaning(one))}`;

function command(one) {
  const called = one.name() === 'run' ? '[run]' : one.name();
  const words = one.registeredArguments.map((word) => (word.variadic ? `<${word.name()}...>` : `<${word.name()}>`));
  const options = one.options.map(option);
  return [`.SS "clean ${plain([called, ...words].join(' '))}"`, plain(one.description()), ...options].join('\n');
}

const exits = [
  ['0', 'done; also when the reader of a pipe stopped early'],
  ['1', 'the check failed, or diff --exit-code saw a change'],
  ['2', 'wrong use: an unknown option, a path that is missing, a glob without a match'],
  ['3', 'finished, but dumps were quarantined and --strict was given'],
  ['130, 143', 'stopped by a signal'],
];

function page(clean) {
  return [
    `.TH CLEAN 1 "" "newsclean ${version}" "User Commands"`,
    '.SH NAME',
    plain('clean, newsclean - news dumps become clean articles'),
    '.SH SYNOPSIS',
    ...clean.commands.map(
      (one) => `.B clean ${one.name() === 'run' ? '[run]' : one.name()}\n${plain(one.usage())}\n.br`,
    ),
    '.SH DESCRIPTION',
    plain(clean.description()),
    plain(
      'A path is a file, a folder, a quoted glob, - for standard input, or the file of a record (crawl.zip!a/b.html).',
    ),
    '.SH COMMANDS',
    ...clean.commands.map(command),
    '.SH EXIT STATUS',
    ...exits.map(([code, when]) => `.TP\n.B ${code}\n${plain(when)}`),
    '.SH EXAMPLES',
    ...['clean dumps/ -o out.jsonl', 'clean explain dumps/a.html', 'clean check dumps/ --max missing-date=5%'].map(
      (line) => `.PP\n.RS\n${plain(line)}\n.RE`,
    ),
    '',
  ].join('\n');
}

const path = `${root}man/clean.1`;
const text = page(await tree());
if (!process.argv.includes('--check')) {
  mkdirSync(`${root}man`, { recursive: true });
  writeFileSync(path, text);
} else if (readFileSync(path, 'utf8') !== text) {
  process.stderr.write('man/clean.1 is not up to date; run npm run man\n');
  process.exitCode = 1;
}
