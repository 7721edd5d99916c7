import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** What the program gives whoever starts it. */
export type Program = Pick<typeof import('./cli.ts'), 'main' | 'compileSparingly'>;

/** Parts of Node that take milliseconds to load, of which a short run asks nothing. */
const rare = new Set(['node:crypto', 'node:worker_threads', 'node:zlib']);

/** `require` that loads those parts not before something of theirs is asked for. */
const waiting = (load: NodeJS.Require) => (name: string) =>
  rare.has(name) ? new Proxy({}, { get: (_, key) => Reflect.get(load(name), key) }) : load(name);

/**
 * The program in one file with its compiled code beside it, as it was built for this very Node: a quarter of a short run is compiling.
 * Null where there is none; code of another Node is never looked at.
 * @param base address of the two files without their endings
 * @param node version and processor: what compiled code is good for
 */
export function compiledProgram(base: URL, node: string): Program | null {
  const [file, cache] = [fileURLToPath(`${base}.cjs`), fileURLToPath(`${base}.${node}.cache`)];
  if (!existsSync(cache)) return null;
  const script = new vm.Script(readFileSync(file, 'utf8'), {
    filename: file,
    cachedData: readFileSync(cache),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, waiting(createRequire(file)), file);
  return module.exports as Program;
}
