// Who is measured: each says how it is installed and what command then reads a list of pages.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../peers/', import.meta.url));

/** Runs a program; throws its last words where it fails. */
function run(program, args, options = {}) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status === 0) return;
  throw new Error(`${program} ${args[0]}: ${error?.message ?? stderr.trim().split('\n').slice(-2).join(' ')}`);
}

/** A command that reads pages with a Python package, in an environment of its own. */
function python(work, name, ...packages) {
  const folder = join(work, 'venv');
  const program = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (!existsSync(program)) run('python3', ['-m', 'venv', folder]);
  run(program, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
  return [program, join(here, 'python.py'), name];
}

function domSmoothie(work) {
  const folder = join(work, 'dom-smoothie');
  cpSync(join(here, 'dom-smoothie'), folder, { recursive: true });
  run('cargo', ['build', '--release', '--quiet'], { cwd: folder });
  return [join(folder, 'target/release/dom-smoothie-bench')];
}

function readability(work) {
  const folder = join(work, 'readability');
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'readability.js'), join(folder, 'readability.mjs'));
  run('npm', ['install', '--silent', '--no-save', '@mozilla/readability@0.6', 'linkedom@0.18'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return [process.execPath, join(folder, 'readability.mjs')];
}

/** V8 as `clean` sets it for a run (`src/runs/compiling.ts`). */
const sparing = ['--max-inlined-bytecode-size-cumulative=300', '--interrupt-budget=400000'];

/** Name → what prepares it and answers its command; the first is the program itself. */
const peers = {
  newsclean: () => [process.execPath, ...sparing, join(here, 'newsclean.js')],
  Resiliparse: (work) => python(work, 'resiliparse', 'resiliparse'),
  dom_smoothie: domSmoothie,
  trafilatura: (work) => python(work, 'trafilatura', 'trafilatura', 'lxml_html_clean'),
  Readability: readability,
};

/** Name and command of all who could be made ready, of those that are wanted; the others are named on standard error. */
export function ready(work, wanted = Object.keys(peers)) {
  return wanted.flatMap((name) => {
    try {
      return [{ name, command: peers[name](work) }];
    } catch (error) {
      console.error(`SKIPPED ${name}: ${error.message}`);
      return [];
    }
  });
}

/** One round of one extractor over the pages of a list: CPU seconds without the first `uncounted`, and what it gives of every page. */
export function measured([program, ...args], list, uncounted) {
  const { status, stdout, stderr } = spawnSync(program, [...args, list, String(uncounted)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${args[0] ?? program}: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}
