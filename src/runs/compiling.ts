import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is to compile in a run: by itself it spends as long on the program's thousand functions as the first hundreds of pages take.
 * Less of what a function calls is compiled into it, and only what is called more often than V8 asks for.
 */
const sparing = ['--max-inlined-bytecode-size-cumulative=300', '--interrupt-budget=400000'];

/** Sets V8's flags for a run. Not before the program is loaded: compiled code that was kept is good for the flags it was kept under. */
export function compileSparingly(): void {
  for (const flag of sparing) setFlagsFromString(flag);
}
