import module from 'node:module';
import { constants } from 'node:os';
import { compiledProgram, type Program } from './compiled.ts';
import { model, rules, version } from './version.ts';

/** Where the compiled program lies, seen from here; '' in the program in one file. */
declare const BUILT_PROGRAM: string;

const stop = new AbortController();

/** Ends at once, with nothing half-written left behind. */
function leave(code: number): never {
  stop.abort();
  process.exit(code);
}

/** A reader that went away (`| head`) is no error; anything else wrong with standard output is. */
function onOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') leave(0);
  stop.abort();
  process.stderr.write(`clean: standard output: ${error.message}\n`, () => process.exit(2));
}

/** What `--version` prints: alone, or with `--json` all that decides the output. */
function versionText(json: boolean): string {
  return json
    ? JSON.stringify({ name: 'newsclean', version, model, rules, schema: '1', node: process.version })
    : version;
}

/** The program proper, with compiled code: Node 22 keeps it, for Node 20 the build does. */
async function program(): Promise<Program> {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
  const node = `${process.version}-${process.arch}`;
  const built = BUILT_PROGRAM && !enableCompileCache;
  return (built ? compiledProgram(new URL(BUILT_PROGRAM, import.meta.url), node) : null) ?? import('./cli.ts');
}

/** The program proper is loaded only now, so that `--version` answers at once. */
async function start(argv: string[]): Promise<number> {
  const { main, compileSparingly } = await program();
  compileSparingly();
  const { stdout, stderr, env } = process;
  // A getter: merely touching process.stdin opens it.
  return main(argv, { stdin: () => process.stdin, stdout, stderr, env, stop: stop.signal });
}

function listen(): void {
  process.stdout.on('error', onOutputError);
  process.stderr.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => leave(128 + constants.signals[signal]));
  }
  // By which clusters announce that they will end a job.
  process.on('SIGUSR1', () => leave(128 + constants.signals.SIGTERM));
}

const argv = process.argv.slice(2);
if (argv[0] === '--version') process.stdout.write(`${versionText(argv[1] === '--json')}\n`);
else {
  listen();
  // Not awaited at the top level: the program in one file is no module.
  start(argv).then((code) => {
    process.exitCode = code;
  });
}
