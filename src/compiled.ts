import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { main } from './cli.ts';

/**
 * The program in one file with its compiled code beside it, as it was built for this very Node: a quarter of a short run is compiling.
 * Null where there is none; code of another Node is never looked at.
 * @param base address of the two files without their endings
 * @param node version and processor: what compiled code is good for
 */
export function compiledProgram(base: URL, node: string): { readonly main: typeof main } | null {
  const [file, cache] = [fileURLToPath(`${base}.cjs`), fileURLToPath(`${base}.${node}.cache`)];
  if (!existsSync(cache)) return null;
  const script = new vm.Script(readFileSync(file, 'utf8'), {
    filename: file,
    cachedData: readFileSync(cache),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(file), file);
  return module.exports as { main: typeof main };
}
